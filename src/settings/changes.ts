import type { GateChange } from '../compare/report.ts'
import type { Exemption } from '../evaluate/exemption.ts'
import type { Level } from '../evaluate/evaluate.ts'
import { clusterChanges } from './cluster-changes.ts'
import type { Policy } from './policy.ts'
import { FAIL_ON, SCOPES } from './settings.ts'

/**
 * What becomes weaker or stricter by going from one policy to another, item by item, the weaker first. `optIn` are the
 * rules that do not apply unless they are given a level.
 */
export function gateChanges(from: Policy, to: Policy, optIn: ReadonlySet<string>): readonly GateChange[] {
  const all = [
    ...excludeChanges(from, to),
    ...clusterChanges(from, to),
    ...levelChanges(from, to, optIn),
    ...optionChanges(from, to),
    ...gateFieldChanges(from, to),
    ...exemptionChanges(from, to),
  ]
  const order = ['weaker', 'stricter', 'other']
  return all.toSorted((left, right) => order.indexOf(left.effect) - order.indexOf(right.effect))
}

/** The exemptions that only the second policy has. */
export function newExemptions(from: Policy, to: Policy): readonly Exemption[] {
  const known = new Set(from.exemptions.map(textOf))
  return to.exemptions.filter((exemption) => !known.has(textOf(exemption)))
}

/** An exemption without its place. */
const textOf = (exemption: Exemption): string => JSON.stringify({ ...exemption, at: undefined })

function excludeChanges(from: Policy, to: Policy): readonly GateChange[] {
  return [
    ...to.exclude.flatMap((pattern, index): GateChange[] =>
      from.exclude.includes(pattern)
        ? []
        : [
            {
              effect: 'weaker',
              message: `Files that match \`${pattern}\` are no longer read (\`exclude\`).`,
              ...placed(to, `exclude.${index}`),
            },
          ],
    ),
    ...from.exclude
      .filter((pattern) => !to.exclude.includes(pattern))
      .map((pattern): GateChange => ({
        effect: 'stricter',
        message: `Files that match \`${pattern}\` are read again (\`exclude\`).`,
      })),
  ]
}

function levelChanges(from: Policy, to: Policy, optIn: ReadonlySet<string>): readonly GateChange[] {
  const ids = new Set([...Object.keys(from.levels), ...Object.keys(to.levels)])
  return [...ids].flatMap((id): GateChange[] => {
    const [before, after] = [from.levels[id], to.levels[id]]
    if (before?.level === after?.level) return []
    const rank = (level: Level | undefined): number =>
      ['off', 'warn', undefined, 'fail'].indexOf(level === undefined && optIn.has(id) ? 'off' : level?.level)
    const effect = rank(after) < rank(before) ? 'weaker' : rank(after) > rank(before) ? 'stricter' : 'other'
    const said = (level: Level | undefined): string => (level === undefined ? "the rule's own" : `\`${level.level}\``)
    return [
      {
        effect,
        message: `The level of \`${id}\` becomes ${said(after)}; it was ${said(before)}.`,
        ...placed(to, `rules.${id}`),
      },
    ]
  })
}

function optionChanges(from: Policy, to: Policy): readonly GateChange[] {
  const [before, after] = [from.options.recoveryPlan, to.options.recoveryPlan]
  const place = placed(to, 'rules.recovery-plan')
  const path = ({ path: fact }: Policy['options']['recoveryPlan']): string =>
    fact.state === 'known' ? `\`${fact.value}\`` : 'looked for by its name'
  const changes: GateChange[] = []
  if (path(before) !== path(after))
    changes.push({
      effect: 'other',
      message: `The recovery plan becomes ${path(after)}; it was ${path(before)}.`,
      ...place,
    })
  if (before.months !== after.months)
    changes.push({
      effect: after.months > before.months ? 'weaker' : 'stricter',
      message: `The last drill may be ${after.months} months old; it was ${before.months}.`,
      ...place,
    })
  return changes
}

function gateFieldChanges(from: Policy, to: Policy): readonly GateChange[] {
  const strict = ['never', ...FAIL_ON.slice(0, 3)]
  return [
    ...fieldChange('failOn', strict, from.failOn ?? 'fail', to.failOn ?? 'fail', to),
    ...fieldChange('scope', SCOPES, from.scope ?? 'changed', to.scope ?? 'changed', to),
  ]
}

function fieldChange(
  field: string,
  order: readonly string[],
  before: string,
  after: string,
  to: Policy,
): readonly GateChange[] {
  if (before === after) return []
  const effect = order.indexOf(after) < order.indexOf(before) ? 'weaker' : 'stricter'
  const message = `\`gate.${field}\` becomes \`${after}\`; it was \`${before}\`.`
  return [{ effect, message, ...placed(to, `gate.${field}`) }]
}

function exemptionChanges(from: Policy, to: Policy): readonly GateChange[] {
  const gone = newExemptions(to, from)
  const fresh = newExemptions(from, to)
  const isSame = (left: Exemption, right: Exemption): boolean =>
    left.kind === right.kind && left.rule === right.rule && left.cluster === right.cluster
  return [
    ...fresh.map((exemption): GateChange => {
      const before = gone.find((old) => isSame(old, exemption))
      const what = said(exemption)
      if (before === undefined)
        return { effect: 'weaker', message: `${what} is new, until \`${exemption.until}\`.`, at: exemption.at }
      const { from: start = '' } = exemption
      const { from: oldStart = '' } = before
      const longer = exemption.until > before.until || start < oldStart
      const shorter = exemption.until < before.until || start > oldStart
      return {
        effect: longer ? 'weaker' : shorter ? 'stricter' : 'other',
        message:
          exemption.until === before.until
            ? `${what} changes, until \`${exemption.until}\` as before.`
            : `${what} holds until \`${exemption.until}\`; it was \`${before.until}\`.`,
        at: exemption.at,
      }
    }),
    ...gone
      .filter((old) => !fresh.some((exemption) => isSame(old, exemption)))
      .map((old): GateChange => ({ effect: 'stricter', message: `${said(old)} ends; it was until \`${old.until}\`.` })),
  ]
}

const said = ({ kind, rule, cluster }: Exemption): string =>
  `The ${kind} of \`${rule}\` for ${cluster === '*' ? 'every cluster' : `\`${cluster}\``}`

const placed = ({ places }: Policy, path: string): Pick<GateChange, 'at'> => {
  const at = places[path]
  return at === undefined ? {} : { at }
}
