import type { ParsedFile } from '../parse/parsed.ts'
import { isUnit } from '../read/tree.ts'
import { leftOfChart, takenOf, valuesOf } from './helm/chart-unit.ts'
import { readChartOutput } from './helm/helm.ts'
import { readRendered } from './kustomize/kustomize.ts'
import type { Outcome } from './outcome.ts'
import { isOfChart, type Unit } from './unit.ts'
import { leftOf, partsOf } from './kustomize/unrendered.ts'

/** The files that stand for nothing by themselves any more. */
export function takenBy(unit: Unit, { state }: Outcome): readonly string[] {
  if (isOfChart(unit)) return state === 'rendered' ? takenOf(unit) : valuesOf(unit)
  return state === 'rendered' ? [...unit.files.keys()] : partsOf(unit)
}

/** What is judged in place of a unit's files. `taken` are those that stand in no file any more. */
export async function madeOf(unit: Unit, outcome: Outcome, taken: ReadonlySet<string>): Promise<ParsedFile> {
  if (outcome.state === 'rendered') {
    if (isOfChart(unit)) return readChartOutput(unit, outcome.output)
    return { ...(await readRendered(unit, outcome.output)), sources: [...unit.files.keys()] }
  }
  // What another unit, which is rendered, took stands in no file any more.
  const shared = (own: readonly string[]) =>
    [...unit.files].filter(([path]) => taken.has(path) && !own.includes(path) && !isUnit(path))
  return isOfChart(unit)
    ? leftOfChart(unit, shared(valuesOf(unit)))
    : leftOf(unit, shared(partsOf(unit)), outcome.isFailure)
}
