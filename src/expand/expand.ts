import { sourceOf } from '../parse/index.ts'
import type { ParsedFile } from '../parse/parsed.ts'
import type { Side } from '../read/source-file.ts'
import { isUnit, type Tree, type Trees } from '../read/tree.ts'
import { type KustomizeUnit, kustomizeUnits, textOf } from './graph.ts'
import { readRendered } from './kustomize.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Sandbox } from './sandbox.ts'
import { leftOf, partsOf } from './unrendered.ts'
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
  /** Files of kustomizations that differ between the sides, whatever their name. */
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
 * Renders what Kustomize makes of the files of both sides. `sandbox` has the tools, or is the reason for which none may be
 * started (the end of a sentence).
 */
export async function expand(
  sides: Sides,
  sandbox: Sandbox | string,
  watch: (next: string) => void = () => undefined,
): Promise<Expanded> {
  const known = new Map<string, Promise<Outcome>>()
  const render = (unit: KustomizeUnit): Promise<Outcome> => {
    watch(unit.path)
    const key = JSON.stringify([unit.path, [...unit.files].map(([path, bytes]) => [path, textOf(bytes)])])
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
    notes: [...told(head.outcomes), ...told(base?.outcomes ?? [], 'base').filter((note) => note.startsWith('At base'))],
  }
}

interface Worked extends ExpandedSide {
  readonly outcomes: readonly (readonly [KustomizeUnit, Outcome])[]
  readonly files: ReadonlyMap<string, Uint8Array>
}

async function expandSide(
  side: Side,
  tree: Tree,
  render: (unit: KustomizeUnit) => Promise<Outcome>,
  watch: (next: string) => void,
): Promise<Worked> {
  const units = await kustomizeUnits(tree, watch)
  const outcomes: (readonly [KustomizeUnit, Outcome])[] = []
  for (const unit of units) outcomes.push([unit, await render(unit)])
  const taken = new Set(
    outcomes.flatMap(([unit, { state }]) => (state === 'rendered' ? [...unit.files.keys()] : partsOf(unit))),
  )
  const made: ParsedFile[] = []
  for (const [unit, outcome] of outcomes) {
    if (outcome.state === 'rendered') {
      made.push({ ...(await readRendered(unit, outcome.output)), sources: [...unit.files.keys()] })
      continue
    }
    const parts = partsOf(unit)
    // What a kustomization that is rendered took stands in no file any more.
    const shared = [...unit.files].filter(([path]) => taken.has(path) && !parts.includes(path) && !isUnit(path))
    const file = await leftOf(unit, shared, outcome.isFailure)
    const problem = {
      at: sourceOf(unit.path, '').locate(0, 0),
      message: `This kustomization cannot be rendered: ${outcome.why}.`,
      deckhouse: true,
    }
    made.push(outcome.isFailure ? { ...file, problems: [...file.problems, problem] } : file)
  }
  const files = new Map(units.flatMap((unit) => [...unit.files]))
  return {
    side: { files: side.files.filter(({ path }) => !taken.has(path)) },
    made,
    texts: [
      ...[...files].filter(([path]) => taken.has(path)).map(([, bytes]) => textOf(bytes)),
      ...outcomes.flatMap(([, outcome]) => (outcome.state === 'rendered' ? [outcome.output] : [])),
    ],
    outcomes,
    files,
  }
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
  // A file of one side only may belong to no kustomization of the other, and be the same.
  return [...head.keys()].filter((path) => base.has(path) && !same(path))
}
