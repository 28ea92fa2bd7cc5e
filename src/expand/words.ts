import type { Outcome } from './outcome.ts'
import { isOfChart, type Unit } from './unit.ts'

type Told = readonly (readonly [Unit, Outcome])[]

/** One line on what was rendered by what, of head alone, and one on whatever was not, for the same reason. */
export function told(outcomes: Told, side?: 'base'): readonly string[] {
  const start = side === 'base' ? 'At base, ' : ''
  const kustomizations = outcomes.filter(([unit]) => !isOfChart(unit))
  const charts = outcomes.filter(([unit]) => isOfChart(unit))
  const done =
    side === 'base'
      ? []
      : [
          ...rendered(kustomizations, (count) => (count === 1 ? 'one kustomization' : `${count} kustomizations`)),
          ...rendered(charts, (count) => (count === 1 ? 'one chart' : `${count} charts`)),
        ]
  return [
    ...done,
    ...left(kustomizations, side).map(
      ([are, why]) =>
        `${start}${are} not rendered: ${why}. The sources are judged as they are, and what patches change is unknown.`,
    ),
    ...left(charts, side).map(
      ([are, why]) =>
        `${start}${are} not rendered: ${why}. The templates are judged as they are, and what values decide is unknown.`,
    ),
  ]
}

function rendered(outcomes: Told, counted: (count: number) => string): readonly string[] {
  const tools = new Map<string, number>()
  for (const [, outcome] of outcomes)
    if (outcome.state === 'rendered') tools.set(outcome.by, (tools.get(outcome.by) ?? 0) + 1)
  return [...tools].map(([by, count]) => `Rendered ${counted(count)} with ${by}.`)
}

/** Units by the reason for which they are not rendered, as the start of a sentence with its verb. */
function left(outcomes: Told, side: 'base' | undefined): readonly (readonly [string, string])[] {
  const reasons = new Map<string, Set<string>>()
  for (const [unit, outcome] of outcomes) {
    // A failure is told as a problem of its file.
    if (outcome.state === 'rendered' || (outcome.isFailure && side === undefined)) continue
    const named =
      isOfChart(unit) && unit.path !== unit.chart.path ? `the chart of \`${unit.path}\`` : `\`${unit.path}\``
    reasons.set(outcome.why, new Set([...(reasons.get(outcome.why) ?? []), named]))
  }
  return [...reasons].map(([why, all]) => {
    const names = [...all].join(', ')
    return [`${side === undefined ? names.replace(/^t/, 'T') : names} ${all.size === 1 ? 'is' : 'are'}`, why]
  })
}
