import type { ChartUnit } from './helm/chart-unit.ts'
import type { KustomizeUnit } from './kustomize/graph.ts'
import { textOf } from './reading.ts'

/** Something that a program makes manifests of. */
export type Unit = KustomizeUnit | ChartUnit

export const isOfChart = (unit: Unit): unit is ChartUnit => 'chart' in unit

/** What tells a unit apart from another one that renders to something else. */
export function keyOf(unit: Unit): string {
  const files = [...unit.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')])
  if (!isOfChart(unit)) return JSON.stringify([unit.path, files])
  const { name, namespace, values, isAlternative } = unit.release
  const given = values.map((one) => (one.from === 'file' ? one.path : one.from === 'text' ? one.text : one.words))
  return JSON.stringify([unit.chart.folder, unit.refused, name, namespace, isAlternative, given, files])
}

/** The texts of a unit's files, without those that are no texts. */
export const textsOf = ({ files }: Unit): readonly string[] =>
  [...files.values()].filter((bytes) => !bytes.includes(0)).map(textOf)
