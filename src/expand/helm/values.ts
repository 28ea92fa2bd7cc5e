import { type Node, readDocument, sourceOf, type Span } from '../../parse/index.ts'
import type { Source } from '../../parse/span.ts'
import { type Steps, type Stop, stretchOf } from '../places.ts'
import type { Given } from './release.ts'
import { join, textOf } from '../reading.ts'

/** Values with the places at which they stand, and the keys that lead to them from where a template looks. */
interface Layer {
  readonly source: Source
  readonly root: Node | undefined
  /** Keys in front of those that a template names. */
  readonly prefix: Steps
}

/** Tells where a value of a chart is written: the last one that is given, if it is the one that was rendered. */
export type LocateValue = (path: Steps, stop: Pick<Stop, 'part' | 'scalar'>) => Span | undefined

/** The values of a chart as the templates of one of its parts see them. `parts` are the names that lead to it. */
export interface ValuesOf {
  readonly folder: string
  /** The folders of the parts, from the chart's own on, each with the name by which the one above calls it. */
  readonly parts: readonly { readonly folder: string; readonly name: string }[]
}

/** Reads all values of a chart: its own, those of its parts, and what it is given. */
export async function valuesReader(
  files: ReadonlyMap<string, Uint8Array>,
  given: readonly Given[],
  isAlternative: boolean,
): Promise<(of: ValuesOf) => LocateValue> {
  const own = new Map<string, Omit<Layer, 'prefix'>>()
  for (const path of files.keys()) if (/(?:^|\/)values\.yaml$/.test(path)) own.set(path, await readLayer(path, files))
  const layers: Omit<Layer, 'prefix'>[] = []
  for (const one of given) {
    if (one.from !== 'file') layers.push(one)
    else if (one.path !== undefined) layers.push(await readLayer(one.path, files))
  }
  return ({ folder, parts }) => {
    const names = parts.map(({ name }) => name)
    const defaults = [folder, ...parts.map((part) => part.folder)].flatMap((home, index): readonly Layer[] => {
      const layer = index === 0 && isAlternative ? undefined : own.get(join(home, 'values.yaml'))
      return layer === undefined ? [] : [{ ...layer, prefix: names.slice(index) }]
    })
    // What stands closer to the top wins over what a part brings along.
    const all = [...defaults.toReversed(), ...layers.map((layer) => ({ ...layer, prefix: names }))]
    return (path, stop) => {
      for (const { root, source, prefix } of all.toReversed()) {
        const way = path[0] === 'global' ? path : [...prefix, ...path]
        const stretch = root === undefined ? undefined : stretchOf(root, { steps: way, part: stop.part })
        if (stretch === undefined) continue
        const { node } = stretch
        const isSame = stop.scalar === undefined || (node.type === 'scalar' && node.text === stop.scalar)
        return isSame ? source.locate(stretch.start, stretch.end) : undefined
      }
      return undefined
    }
  }
}

async function readLayer(path: string, files: ReadonlyMap<string, Uint8Array>): Promise<Omit<Layer, 'prefix'>> {
  const source = sourceOf(path, textOf(files.get(path) ?? new Uint8Array()))
  const tree = await readDocument(source)
  return { source, root: tree.state === 'read' ? tree.root : undefined }
}

/** The one value that an expression of a template takes, as its keys; undefined where it takes none, or several. */
export function valueIn(expression: string): Steps | undefined {
  const found = new Set(
    Array.from(expression.matchAll(/(?<![\w.)])\$?\.Values((?:\.\w+)+)/g), ([, path = '']) => path.slice(1)),
  )
  const [only] = found
  return found.size === 1 ? only?.split('.') : undefined
}
