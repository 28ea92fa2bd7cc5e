import { mkdirSync, writeFileSync } from 'node:fs'
import { join as onDisk } from 'node:path'
import { parseFiles, sourceOf, type Span } from '../../parse/index.ts'
import type { Doubtful, Manifest, ParsedFile } from '../../parse/parsed.ts'
import { type ChartUnit, perhapsIn } from './chart-unit.ts'
import { follow, isWord, type Outline, outlinesOf } from './outline.ts'
import { type Locate, moved, scalarAt, type Stop } from '../places.ts'
import type { Ran } from '../tool/run.ts'
import type { RunTool } from '../tool/sandbox.ts'
import { type LocateValue, valueIn, valuesReader } from './values.ts'
import { inWorkspace } from '../tool/workspace.ts'
import { folderOf, isBelow, isRead, join, textOf } from '../reading.ts'

/** Where the values lie that a chart is given, each under its number, so that no name of a file is a word of the tool. */
const GIVEN = 'given'

/** Renders a chart with the values of a release, and with nothing that has to be fetched. */
export function renderChart({ chart, release, files }: ChartUnit, tool: RunTool): Promise<Ran> {
  const own = join(chart.folder, 'values.yaml')
  const tree = new Map([...files].filter(([path]) => chart.files.has(path)))
  if (release.isAlternative) tree.set(own, Buffer.from('{}\n'))
  return inWorkspace(tree, (workspace) => {
    mkdirSync(onDisk(workspace.top, GIVEN))
    const words = release.values.flatMap((given, index) => {
      if (given.from === 'words') return given.words
      const bytes = given.from === 'text' ? given.text : files.get(given.path ?? '')
      // A file that may be missing is left out.
      if (bytes === undefined) return []
      writeFileSync(onDisk(workspace.top, GIVEN, `${index}.yaml`), bytes)
      return [`--values=${GIVEN}/${index}.yaml`]
    })
    const namespace = release.namespace === undefined ? [] : [`--namespace=${release.namespace}`]
    const folder = chart.folder === '' ? 'tree' : `tree/${chart.folder}`
    return tool(['--skip-tests', ...namespace, ...words, '--', release.name, folder], workspace)
  })
}

/** Reads what a chart renders to, with the places of its templates and values. */
export async function readChartOutput(unit: ChartUnit, output: string): Promise<ParsedFile> {
  const { chart, release, files, path, place } = unit
  const [parsed] = await parseFiles([{ path, text: output }])
  const about = sourceOf(chart.path, '').locate(0, 0)
  const valuesOf = await valuesReader(files, release.values, release.isAlternative)
  const templates = new Map<string, Template>()
  const templateAt = (offset: number): Template | undefined => {
    const named = sourceBefore(output, offset)
    const known = named === undefined ? undefined : templates.get(named)
    if (named === undefined || known !== undefined) return known
    const found = templateOf(named, unit)
    const text = textOf(files.get(found?.path ?? '') ?? new Uint8Array())
    if (found === undefined) return undefined
    const template = {
      source: sourceOf(found.path, text),
      outlines: outlinesOf(text),
      value: valuesOf({ folder: chart.folder, parts: found.parts }),
    }
    templates.set(named, template)
    return template
  }
  const locate: Locate = (manifest, stop) => {
    const template = templateAt(manifest.root.start)
    return template === undefined ? about : placeIn(template, manifest, stop)
  }
  const all = moved(parsed ?? { path, manifests: [], doubtful: [], problems: [] }, output, locate, (offset) => {
    const template = templateAt(offset)
    return template === undefined ? about : template.source.locate(0, 0)
  })
  const doubtful: Doubtful[] = [...all.doubtful, ...(await perhapsIn(unit))]
  for (const at of release.changesAll) doubtful.push({ kinds: 'any', names: 'any', at })
  // What a hook makes is no part of the release, and may be gone when the hook has run.
  const hooks = all.manifests.filter(
    ({ root }) => scalarAt(root, 'metadata', 'annotations', 'helm.sh/hook') !== undefined,
  )
  for (const { kind, name, at } of hooks)
    if (isRead(kind)) doubtful.push({ kinds: new Set([kind]), names: name === null ? 'any' : new Set([name]), at })
  return {
    ...all,
    ...(place === undefined ? {} : { place }),
    manifests: all.manifests.filter((manifest) => !hooks.includes(manifest)),
    doubtful,
    sources: [path, ...files.keys()],
  }
}

interface Template {
  readonly source: ReturnType<typeof sourceOf>
  readonly outlines: readonly Outline[]
  readonly value: LocateValue
}

/** The template that a document of the output comes from, as the tool writes it in its first line. */
function sourceBefore(output: string, offset: number): string | undefined {
  const start = Math.max(output.lastIndexOf('\n---\n# Source: ', offset) + 1, 0)
  return /^---\n# Source: ([^\n]+)/.exec(output.slice(start, start + 4000))?.[1]
}

/** The file of a template, and the parts of the chart that lead to it: the tool names charts where folders are. */
function templateOf(
  named: string,
  { chart, files }: ChartUnit,
):
  | { readonly path: string; readonly parts: readonly { readonly folder: string; readonly name: string }[] }
  | undefined {
  const [, ...rest] = named.split('/')
  const parts: { folder: string; name: string }[] = []
  let home = chart.folder
  while (rest[0] === 'charts' && rest.length > 2) {
    const name = rest[1] ?? ''
    const folder = partNamed(name, home, files)
    if (folder === undefined) return undefined
    parts.push({ folder, name })
    home = folder
    rest.splice(0, 2)
  }
  const path = join(home, rest.join('/'))
  return files.has(path) ? { path, parts } : undefined
}

/** The folder of a part by its name; the name may be another one than that of the folder. */
function partNamed(name: string, home: string, files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const near = join(home, `charts/${name}`)
  if (files.has(`${near}/Chart.yaml`)) return near
  const vendored = join(home, 'charts')
  return [...files]
    .filter(([path]) => /^[^/]+\/Chart\.yaml$/.test(isBelow(path, vendored) ? path.slice(vendored.length + 1) : ''))
    .filter(([, bytes]) => /^name: *["']?([\w.-]+)/m.exec(textOf(bytes))?.[1] === name)
    .map(([path]) => folderOf(path))[0]
}

/** The place of something of a rendered object: in the values where they say it, else in the template. */
function placeIn({ source, outlines, value }: Template, manifest: Manifest, stop: Stop): Span {
  const outline = outlineOf(outlines, manifest)
  if (outline === undefined) return source.locate(0, 0)
  const found = follow(outline, stop.steps, stop.scalar)
  if (found === undefined) {
    const kind = follow(outline, ['kind'], undefined)
    return source.locate(kind?.start ?? outline.start, kind?.valueEnd ?? outline.start)
  }
  const rest = stop.steps.slice(found.depth)
  const taken = takenBy([found.value, ...(rest.length > 0 || found.value === '' ? found.inserted : [])])
  const given = taken === undefined || stop.part === 'key' ? undefined : value([...taken, ...rest], stop)
  if (given !== undefined) return given
  // A value alone is what is asked for only where it is written as it was rendered.
  const isWhole = rest.length === 0 && stop.part !== 'key' && isWord(found.value, stop.scalar)
  if (!isWhole) return source.locate(found.start, found.end)
  return source.locate(stop.part === 'value' ? found.valueStart : found.start, found.valueEnd)
}

/** The value that one of some expressions takes, where only one takes any; a condition takes none, and `with` does. */
function takenBy(expressions: readonly string[]): readonly (string | number)[] | undefined {
  const taking = expressions.filter((one) => !CONTROL.test(one) && valueIn(one) !== undefined)
  const [only] = taking
  return only === undefined || taking.length > 1 ? undefined : valueIn(only)
}

const CONTROL = /^\{\{-?\s*(?:if|else|end|range|define|block|template|break|continue|\/\*|\$\w+\s*:?=)/

/** The document of a template that makes an object: of its kind, and with its name, or the only one that may have it. */
function outlineOf(outlines: readonly Outline[], { kind, name }: Manifest): Outline | undefined {
  const word = (outline: Outline, ...steps: readonly string[]): string | undefined =>
    follow(outline, steps, undefined)?.value
  const alike = outlines.filter((outline) => isWord(word(outline, 'kind') ?? '', kind))
  if (alike.length < 2) return alike[0]
  const same = alike.filter((outline) => isWord(word(outline, 'metadata', 'name') ?? '', name ?? ''))
  const open = alike.filter((outline) => word(outline, 'metadata', 'name')?.includes('{{') !== false)
  const nearest = same.length > 0 ? same : open
  return nearest.length === 1 ? nearest[0] : undefined
}
