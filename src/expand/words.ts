import type { KustomizeUnit } from './graph.ts'
import type { Outcome } from './outcome.ts'

/** One line on what was rendered by what, and one on each kustomization that was not. */
export function told(outcomes: readonly (readonly [KustomizeUnit, Outcome])[], side?: 'base'): readonly string[] {
  const tools = new Map<string, number>()
  for (const [, outcome] of outcomes)
    if (outcome.state === 'rendered') tools.set(outcome.by, (tools.get(outcome.by) ?? 0) + 1)
  const rendered = [...tools].map(
    ([by, count]) => `Rendered ${count === 1 ? 'one kustomization' : `${count} kustomizations`} with ${by}.`,
  )
  const start = side === 'base' ? 'At base, ' : ''
  const reasons = new Map<string, string[]>()
  for (const [{ path }, outcome] of outcomes) {
    // A failure is told as a problem of its file.
    if (outcome.state === 'rendered' || (outcome.isFailure && side === undefined)) continue
    reasons.set(outcome.why, [...(reasons.get(outcome.why) ?? []), `\`${path}\``])
  }
  const left = [...reasons].map(
    ([why, paths]) =>
      `${start}${paths.join(', ')} ${paths.length === 1 ? 'is' : 'are'} not rendered: ${why}. The sources are judged as they are, and what patches change is unknown.`,
  )
  return [...rendered, ...left]
}
