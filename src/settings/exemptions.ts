import type { Problem } from '../compare/report.ts'
import { EVERY_CLUSTER, type Exemption } from '../evaluate/exemption.ts'
import { isDay, monthsBefore, nextYear } from '../model/day.ts'
import { UserError } from '../errors.ts'
import { lineOf } from '../parse/span.ts'
import { allowedWords } from '../closest.ts'
import type { PlacedConfig } from './config.ts'
import { hasName } from './glob.ts'

/**
 * The waivers and attestations of a config. Throws a UserError where a rule is none, where a day is none or lies in
 * the wrong order, and where a cluster is none of those that the config names. What discovery or a pattern finds is not
 * known here.
 */
export function exemptionsOf(config: PlacedConfig, ruleIds: readonly string[]): readonly Exemption[] {
  const { data, at } = config
  const waivers = (data.waivers ?? []).map(({ from, ...entry }, index): Exemption => {
    const place = ['waivers', String(index)]
    expectDays(config, place, { from, until: entry.until })
    return { kind: 'waiver', ...entry, from, at: at(...place) }
  })
  const attestations = (data.attestations ?? []).map(({ from, evidence, ...entry }, index): Exemption => {
    const place = ['attestations', String(index)]
    expectDays(config, place, { on: entry.on, until: entry.until })
    expectDays(config, place, { from, until: entry.until })
    return { kind: 'attestation', ...entry, from, evidence, at: at(...place) }
  })
  for (const [list, all] of [
    ['waivers', waivers],
    ['attestations', attestations],
  ] as const)
    for (const [index, { rule, cluster }] of all.entries()) {
      const place = (field: string): string => lineOf(at(list, String(index), field))
      if (!ruleIds.includes(rule))
        throw new UserError(`${place('rule')}: \`${rule}\` is no rule. ${allowedWords(rule, ruleIds)}`)
      const names = namesIn(config)
      if (names !== undefined && cluster !== EVERY_CLUSTER && !names.includes(cluster))
        throw new UserError(
          `${place('cluster')}: \`${cluster}\` is no cluster of this config. ${allowedWords(cluster, [...names, EVERY_CLUSTER])}`,
        )
    }
  return [...waivers, ...attestations]
}

/** The names of the clusters, where the config alone decides them. */
function namesIn({ data }: PlacedConfig): readonly string[] | undefined {
  const names = data.clusters?.map(({ name }) => name)
  return names === undefined || names.some(hasName) ? undefined : names
}

/** Expects days of the calendar that do not lie behind `until`. */
function expectDays(
  { at }: PlacedConfig,
  path: readonly string[],
  days: Readonly<Record<string, string | undefined>> & { readonly until: string },
): void {
  for (const [field, day] of Object.entries(days)) {
    if (day === undefined) continue
    const where = lineOf(at(...path, field))
    const name = [...path, field].join('.')
    if (!isDay(day))
      throw new UserError(
        `${where}: \`${day}\` is no value of \`${name}\`. Allowed: a day of the calendar, such as \`2026-12-31\`.`,
      )
    if (isDay(days.until) && day > days.until)
      throw new UserError(`${where}: \`${name}\` is \`${day}\`, which lies behind \`until\`: \`${days.until}\`.`)
  }
}

/**
 * Holds exemptions against the day of the judgement (`YYYY-MM-DD`, UTC). Throws a UserError for one that runs for more
 * than a year, for an attestation of what is yet to come, and for one that holds longer than its rule's `months` from the
 * day on which it was seen to be so.
 */
export function expectInTime(
  exemptions: readonly Exemption[],
  date: string,
  months: ReadonlyMap<string, number> = new Map(),
): void {
  const latest = nextYear(date)
  for (const exemption of exemptions) {
    const where = lineOf(exemption.at)
    if (exemption.until > latest)
      throw new UserError(
        `${where}: The ${exemption.kind} of \`${exemption.rule}\` holds until \`${exemption.until}\`. Allowed: up to a year from the day of the check, which is \`${latest}\`.`,
      )
    if (exemption.kind === 'waiver') continue
    const limit = months.get(exemption.rule)
    if (limit !== undefined && monthsBefore(exemption.until, limit) > exemption.on)
      throw new UserError(
        `${where}: The attestation of \`${exemption.rule}\` holds from \`${exemption.on}\` until \`${exemption.until}\`. Allowed: up to ${limit} months from the day in \`on\`.`,
      )
    if (exemption.on > date)
      throw new UserError(
        `${where}: The attestation of \`${exemption.rule}\` is dated \`${exemption.on}\`. Allowed: days up to that of the check, which is \`${date}\`.`,
      )
  }
}

/**
 * Exemptions for clusters that are none of the found ones. They exempt nothing, so the gate is no weaker for them: a
 * warning says what was meant.
 */
export function unknownClusters(exemptions: readonly Exemption[], names: readonly string[]): readonly Problem[] {
  return exemptions
    .filter(({ cluster }) => cluster !== EVERY_CLUSTER && !names.includes(cluster))
    .map(({ kind, rule, cluster, at }) => ({
      at,
      level: 'warn',
      message: `The ${kind} of \`${rule}\` is for \`${cluster}\`, which is no cluster. ${allowedWords(cluster, [...new Set(names), EVERY_CLUSTER])}`,
    }))
}
