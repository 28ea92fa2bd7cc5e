import { DECKHOUSE_RELEASES, releasedOn } from '../../data/deckhouse-releases.ts'
import { channelNamed, channelOf } from '../../model/channel.ts'
import type { Cluster } from '../../model/cluster.ts'
import { monthsBefore } from '../../model/day.ts'
import { MAKE_READABLE } from '../../model/objects.ts'
import type { DeckhouseRelease, Pins } from '../../model/pins.ts'
import type { Releases } from '../../model/release.ts'
import { opening } from '../../model/window.ts'
import type { Finding, Subject } from '../outcome.ts'
import { cannotRead, type Rule, speaksOf } from '../rule.ts'

const OBJECT = 'ModuleConfig/deckhouse'
const CHANNEL: Subject = { object: OBJECT, field: 'spec.settings.releaseChannel' }
const MODE: Subject = { object: OBJECT, field: 'spec.settings.update.mode' }
const WINDOWS: Subject = { object: OBJECT, field: 'spec.settings.update.windows' }
const DEV_BRANCH: Subject = { object: 'InitConfiguration', field: 'deckhouse.devBranch' }
const SET_CHANNEL = 'Set `spec.settings.releaseChannel` of ModuleConfig `deckhouse` to `EarlyAccess` or `Stable`.'
const ASK = 'Set `update.mode: Auto` with update windows, or, at least every six months, attest.'
const COMMIT = 'Commit ModuleConfig `deckhouse` with `spec.settings.releaseChannel` and `spec.settings.update`.'

/** The guide's "over six months". */
const MONTHS = 6

export const releaseFreshness: Rule = {
  id: 'release-freshness',
  section: 'Release channel',
  anchor: 'release-channel-and-update-mode',
  quote: "Even in very busy and critical clusters, it's recommended that you don't disable the release channel.",
  level: 'warn',
  title: 'New releases reach the cluster within six months',
  attestedWithinMonths: MONTHS,
  why: 'An old release has bugs that newer ones no longer have, and its problems are hard to address promptly.',
  check: ({ releases, installation, pins, missing }, { date }) => {
    const found = [
      ...channel(releases, installation, missing),
      ...windows(releases),
      ...pins.overrides.map(overridden),
      ...pins.maintenance.flatMap(maintained),
      ...declaredRelease(pins.releases, date),
    ]
    const hidden = pins.doubts.filter(({ at }, index) => pins.doubts.findIndex((one) => one.at === at) === index)
    return [...found, ...hidden.filter(({ at }) => !speaksOf(found, at)).map(inDoubt)]
  },
}

/** Whether anything brings releases, and whether minor ones come without a person. */
function channel(
  releases: Releases,
  installation: Cluster['installation'],
  missing: Cluster['missing'],
): readonly Finding[] {
  const found = channelOf(releases, installation)
  if (found.by === 'nobody') return [noChannel(releases, missing)]
  const { fact } = found
  if (found.by === 'devBranch') {
    if (fact.state === 'unreadable')
      return [cannotRead(fact, '`devBranch`', DEV_BRANCH, 'Remove `devBranch`, or commit its value.')]
    const age = fact.state === 'known' ? ageOf(fact.value.replace(/^release-/, '')) : ''
    const because = `\`devBranch: ${fact.text}\` holds the cluster at a development build.${age === '' ? '' : ` It ${age}.`}`
    return [{ verdict: 'warn', ...DEV_BRANCH, because, at: fact.at, fix: `Remove \`devBranch\`. ${SET_CHANNEL}` }]
  }
  if (fact.state === 'unreadable') return [cannotRead(fact, 'The release channel', CHANNEL, COMMIT)]
  if (found.by === 'misplaced') {
    const because = `\`releaseChannel: ${fact.text}\` stands under \`settings.update\`, where Deckhouse does not read it, so no releases arrive.`
    const fix = 'Move it one level up, to `spec.settings.releaseChannel`.'
    return [{ verdict: 'warn', ...CHANNEL, because, at: fact.at, fix }]
  }
  if (channelNamed(fact.value) === undefined) {
    const because = `\`${fact.text}\` is no release channel, so it cannot be told whether releases arrive.`
    return [{ verdict: 'unknown', ...CHANNEL, because, at: fact.at, ask: SET_CHANNEL }]
  }
  return [mode(releases, fact.text)]
}

function noChannel({ config, channel: fact }: Releases, missing: Cluster['missing']): Finding {
  if (config.state === 'declared') {
    return {
      verdict: 'warn',
      ...CHANNEL,
      because: 'ModuleConfig `deckhouse` names no release channel, so no releases arrive.',
      at: fact.state === 'silent' && fact.at !== undefined ? fact.at : config.at,
      fix: SET_CHANNEL,
      absence: true,
    }
  }
  const because = 'No manifest names a release channel.'
  if (config.state === 'off') return { verdict: 'unknown', ...CHANNEL, because, at: config.at, ask: COMMIT }
  if (missing({ kind: 'ModuleConfig', name: 'deckhouse' }) !== 'elsewhere')
    return { verdict: 'warn', ...CHANNEL, because, fix: SET_CHANNEL, absence: true }
  return { verdict: 'unknown', ...CHANNEL, because, ask: COMMIT }
}

function mode({ config, mode: fact }: Releases, name: string): Finding {
  const unknown = (because: string, at = fact.at, ask = ASK): Finding => ({
    verdict: 'unknown',
    ...MODE,
    because,
    ...(at === undefined ? {} : { at }),
    ask,
  })
  if (fact.state === 'unreadable') return cannotRead(fact, 'The update mode', MODE, 'Commit `update.mode`.')
  if (config.state === 'absent' || fact.state === 'silent') {
    const nearest = config.state === 'absent' ? undefined : config.at
    const because = `\`update.mode\` is not set. In newer releases it is \`AutoPatch\` then, and minor releases wait for a person; when one last confirmed a release, Git does not show.`
    return unknown(because, fact.at ?? nearest)
  }
  switch (fact.value) {
    case 'Auto': {
      const because = `\`update.mode: Auto\` on \`${name}\`: releases are installed without a person.`
      return { verdict: 'pass', ...MODE, because, at: fact.at }
    }
    case 'Manual':
      return unknown('`update.mode: Manual`: when a person last confirmed a release, Git does not show.')
    case 'AutoPatch':
      return unknown(
        '`update.mode: AutoPatch`: minor releases wait for a person, and when one last confirmed a release, Git does not show.',
      )
    default:
      return unknown(
        `\`update.mode: ${fact.text}\` is none of \`Auto\`, \`AutoPatch\` and \`Manual\`.`,
        fact.at,
        'Set `update.mode` to one of them.',
      )
  }
}

/** Windows of which none opens hold back every release, except where a person confirms them. */
function windows({ windows: fact, mode: updates }: Releases): readonly Finding[] {
  if (updates.state === 'known' && updates.value === 'Manual') return []
  if (fact.state === 'unreadable')
    return [cannotRead(fact, 'The list of update windows', WINDOWS, 'Commit the windows.')]
  if (fact.state === 'silent') return []
  const results = fact.value.map(opening)
  if (results.some((result) => result.state === 'opens')) return []
  const hidden = results.find((result) => result.state === 'unreadable')
  if (hidden !== undefined)
    return [cannotRead(hidden.fact, `${hidden.what} of an update window`, WINDOWS, 'Commit the value of the window.')]
  const never = results.find((result) => result.state === 'never')
  if (never === undefined) return []
  const because = `No update window ever opens, so no release is installed: ${never.why}.`
  return [{ verdict: 'warn', ...WINDOWS, because, at: never.at, fix: never.fix }]
}

function overridden({ label, at, imageTag }: Pins['overrides'][number]): Finding {
  const tag = imageTag.state === 'known' ? ` at image tag \`${imageTag.text}\`` : ''
  const because = `${label} holds the module${tag}, which is meant for development.`
  return {
    verdict: 'warn',
    object: label,
    field: 'spec.imageTag',
    because,
    at,
    fix: 'Delete the ModulePullOverride, so that the module follows its releases.',
  }
}

const UNMANAGED = 'NoResourceReconciliation'

function maintained({ module, mode: fact, enabled }: Pins['maintenance'][number]): readonly Finding[] {
  const subject = { object: `ModuleConfig/${module}`, field: 'spec.maintenance' }
  if (fact.state === 'silent') return []
  if (fact.state === 'unreadable')
    return [cannotRead(fact, `\`maintenance\` of module \`${module}\``, subject, 'Commit it, or take it out.')]
  if (enabled.state === 'unreadable')
    return [cannotRead(enabled, `\`enabled\` of module \`${module}\``, subject, 'Commit its value.')]
  if (fact.value !== UNMANAGED) {
    const because = `\`maintenance: ${fact.text}\` is no mode: \`${UNMANAGED}\` is the only one.`
    return [{ verdict: 'unknown', ...subject, because, at: fact.at, ask: 'Take `maintenance` out.' }]
  }
  const because = `\`maintenance: ${fact.text}\` keeps the resources of module \`${module}\` as they are.`
  return [{ verdict: 'warn', ...subject, because, at: fact.at, fix: 'Take `maintenance` out once the work is done.' }]
}

/** The newest release that is approved or deployed. Objects that neither is said of show what waits, not what runs. */
function declaredRelease(all: readonly DeckhouseRelease[], date: string): readonly Finding[] {
  const field = 'spec.version'
  const running = all.filter(mayRun)
  for (const { label, approved, phase, version } of running) {
    const hidden = [version, approved, phase].find((fact) => fact.state === 'unreadable')
    if (hidden?.state === 'unreadable')
      return [cannotRead(hidden, `What ${label} says`, { object: label, field }, 'Commit the value.')]
  }
  const [newest] = running
    .flatMap(({ label, version }) => (version.state === 'known' ? [{ label, version }] : []))
    .toSorted((left, right) => compareVersions(right.version.value, left.version.value))
  if (newest === undefined) return []
  const { label, version } = newest
  const subject = { object: label, field, at: version.at }
  const day = releasedOn(version.value)
  if (day === undefined) {
    const because = `${label} says \`${version.text}\`, of which the table of releases (${DECKHOUSE_RELEASES.date}) has no date.`
    return [{ verdict: 'unknown', ...subject, because, ask: 'Commit the version as it is released, or attest.' }]
  }
  if (day >= monthsBefore(date, MONTHS)) return []
  const because = `${label} is the newest release that Git declares, and it ${ageOf(version.value)}.`
  const fix = 'Update Deckhouse, and commit the newer DeckhouseRelease or take this one out.'
  return [{ verdict: 'warn', ...subject, because, fix }]
}

/** Whether a release runs or is about to, or may. */
function mayRun({ approved, phase }: DeckhouseRelease): boolean {
  if (phase.state === 'known' && (phase.value === 'Suspended' || phase.value === 'Skipped')) return false
  const isDeployed = phase.state === 'unreadable' || (phase.state === 'known' && phase.value === 'Deployed')
  return isDeployed || approved.state === 'unreadable' || (approved.state === 'known' && approved.value)
}

/** By number: `v1.9.0` is older than `v1.10.0`. */
function compareVersions(left: string, right: string): number {
  const [one, other] = [left, right].map((version) => (version.match(/\d+/g) ?? []).map(Number))
  const at = [0, 1, 2].find((index) => (one?.[index] ?? 0) !== (other?.[index] ?? 0)) ?? 0
  return (one?.[at] ?? 0) - (other?.[at] ?? 0)
}

/** How old the minor version is, as the end of a sentence; empty where the table does not know it. */
function ageOf(version: string): string {
  const day = releasedOn(version)
  const minor = /\d+\.\d+/.exec(version)?.[0] ?? version
  return day === undefined ? '' : `is of minor version ${minor}, which was out by ${day}`
}

function inDoubt({ at, what }: Pins['doubts'][number]): Finding {
  const subject = { object: 'manifest', field: 'pin' }
  const because = `A document that cannot be read as it stands may ${what}.`
  return { verdict: 'unknown', ...subject, because, at, ask: MAKE_READABLE, unreadable: true }
}
