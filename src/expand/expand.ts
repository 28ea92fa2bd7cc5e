import { sourceOf } from '../parse/index.ts'
import type { ParsedFile } from '../parse/parsed.ts'
import type { Side } from '../read/source-file.ts'
import type { Tree, Trees } from '../read/tree.ts'
import { chartsOf } from './helm/chart.ts'
import { chartUnits } from './helm/chart-unit.ts'
import { type Deployed, deployedIn } from './deploy/deployed.ts'
import { kustomizeUnits } from './kustomize/graph.ts'
import { madeOf, takenBy } from './made.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Sandbox } from './tool/sandbox.ts'
import { isOfChart, keyOf, textsOf, type Unit } from './unit.ts'
import { told } from './words.ts'

/** One side without the files that are parts of something, and what these make together. */
export interface ExpandedSide {
  readonly side: Side
  readonly made: readonly ParsedFile[]
  /** The texts that went into it, and what came out. */
  readonly texts: readonly string[]
}

export interface Expanded {
  readonly head: ExpandedSide
  readonly base: ExpandedSide | undefined
  /** Files of units that differ between the sides, whatever their name. */
  readonly changedFiles: ReadonlySet<string>
  readonly notes: readonly string[]
}

/** Two sides as they were read, with their trees. */
export interface Sides {
  readonly head: Side
  readonly base: Side | undefined
  readonly changedFiles: ReadonlySet<string>
  readonly trees: Trees
}

/**
 * Renders what Kustomize and Helm make of the files of both sides. `sandbox` has the tools, or is the reason for which none
 * may be started (the end of a sentence).
 */
export async function expand(
  sides: Sides,
  sandbox: Sandbox | string,
  watch: (next: string) => void = () => undefined,
): Promise<Expanded> {
  const known = new Map<string, Promise<Outcome>>()
  const render = (unit: Unit): Promise<Outcome> => {
    watch(unit.path)
    const key = keyOf(unit)
    const outcome = known.get(key) ?? outcomeOf(unit, sandbox)
    known.set(key, outcome)
    return outcome
  }
  const head = await expandSide(sides.head, sides.trees.head, render, watch)
  const { trees } = sides
  const base =
    sides.base === undefined || trees.base === undefined
      ? undefined
      : await expandSide(sides.base, trees.base, render, watch)
  return {
    head,
    base,
    changedFiles: new Set([...sides.changedFiles, ...difference(head.files, base?.files)]),
    notes: [...told(head.outcomes), ...head.deployed.notes, ...told(base?.outcomes ?? [], 'base')],
  }
}

interface Worked extends ExpandedSide {
  readonly outcomes: readonly (readonly [Unit, Outcome])[]
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly deployed: Deployed
}

async function expandSide(
  side: Side,
  tree: Tree,
  render: (unit: Unit) => Promise<Outcome>,
  watch: (next: string) => void,
): Promise<Worked> {
  const charts = await chartsOf(tree, watch)
  const kustomizations = await kustomizeUnits(tree, watch)
  const deployed = await deployedIn(
    side,
    charts.map(({ folder }) => folder),
    kustomizations.map(({ path }) => path),
  )
  const units: readonly Unit[] = [
    ...kustomizations,
    ...(await chartUnits(charts, deployed.releases, deployed.unexpanded, tree)),
  ]
  const outcomes: (readonly [Unit, Outcome])[] = []
  for (const unit of units) outcomes.push([unit, await render(unit)])
  const taken = new Set(outcomes.flatMap(([unit, outcome]) => takenBy(unit, outcome)))
  const made: ParsedFile[] = [...deployed.made]
  for (const [unit, outcome] of outcomes) {
    const file = await madeOf(unit, outcome, taken)
    made.push(outcome.state === 'left' && outcome.isFailure ? withFailure(file, unit, outcome.why) : file)
  }
  const files = new Map(units.flatMap((unit) => [...unit.files]))
  return {
    side: { files: side.files.filter(({ path }) => !taken.has(path)) },
    made,
    texts: [
      ...new Set(units.flatMap(textsOf)),
      ...outcomes.flatMap(([, outcome]) => (outcome.state === 'rendered' ? [outcome.output] : [])),
    ],
    outcomes,
    files,
    deployed,
  }
}

function withFailure(file: ParsedFile, unit: Unit, why: string): ParsedFile {
  const problem = isOfChart(unit)
    ? {
        at: unit.at,
        message: `The chart of \`${unit.chart.folder || '.'}\` cannot be rendered: ${why}.`,
        deckhouse: true,
      }
    : {
        at: sourceOf(unit.path, '').locate(0, 0),
        message: `This kustomization cannot be rendered: ${why}.`,
        deckhouse: true,
      }
  return { ...file, problems: [...file.problems, problem] }
}

function difference(
  head: ReadonlyMap<string, Uint8Array>,
  base: ReadonlyMap<string, Uint8Array> | undefined,
): readonly string[] {
  if (base === undefined) return []
  const same = (path: string): boolean => {
    const [after, before] = [head.get(path), base.get(path)]
    return after !== undefined && before !== undefined && Buffer.compare(after, before) === 0
  }
  // A file of one side only may belong to no unit of the other, and be the same.
  return [...head.keys()].filter((path) => base.has(path) && !same(path))
}
