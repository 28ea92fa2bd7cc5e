import type { Manifest } from '../../parse/manifest.ts'
import { child, type Node } from '../../parse/node.ts'
import { isPlaceholder } from '../../parse/placeholder.ts'
import type { Span } from '../../parse/span.ts'
import { type Command, commandsOf, fillIn, scriptIn, type Variables } from './shell.ts'

/** A container of a pod as it is declared: what it runs, with places, and what it mounts. */
export interface Container {
  readonly commands: readonly PlacedCommand[]
  readonly environment: Variables
  readonly mounts: readonly Mount[]
}

export interface PlacedCommand extends Command {
  readonly at: Span
  /** The line as it is written, or the words of the command. */
  readonly text: string
}

export interface Mount {
  readonly volume: string
  readonly path: string
  readonly at: Span
}

/** The containers of a pod, those that run first too. */
export function containersOf(manifest: Manifest, pod: Node): readonly Container[] {
  return ['initContainers', 'containers'].flatMap((key) => items(child(pod, key))).map((node) => read(manifest, node))
}

/** The items of a list, or nothing where there is no list. */
export function items(node: Node | undefined): readonly Node[] {
  return node?.type === 'list' ? node.items : []
}

/** What a scalar says; a template or a variable in it stays as it is written. */
export function wordOf(node: Node | undefined): string | undefined {
  if (node?.type === 'scalar') return node.value === null ? undefined : node.text
  if (node?.type !== 'unresolved') return undefined
  const written = node.text.replace(/^[|>][^\n]*\n/, '')
  const [, quote, inside = ''] = /^(["'])([\s\S]*)\1$/.exec(written) ?? []
  if (quote === undefined) return written
  return quote === "'"
    ? inside.replaceAll("''", "'")
    : inside.replaceAll(/\\(.)/g, (_, one: string) => ESCAPES[one] ?? one)
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

function read(manifest: Manifest, node: Node): Container {
  const environment = new Map(
    items(child(node, 'env')).flatMap((entry): (readonly [string, string])[] => {
      const name = wordOf(child(entry, 'name'))
      // A value that comes from elsewhere is set, and nobody can tell to what.
      return name === undefined ? [] : [[name, wordOf(child(entry, 'value')) ?? `$${name}`]]
    }),
  )
  const mounts = items(child(node, 'volumeMounts')).flatMap((mount): Mount[] => {
    const volume = wordOf(child(mount, 'name'))
    const path = child(mount, 'mountPath')
    const text = wordOf(path)
    // Of a part of a volume, nobody can tell here what it holds.
    const isPart = child(mount, 'subPath') !== undefined || child(mount, 'subPathExpr') !== undefined
    if (isPart || volume === undefined || path === undefined || text === undefined || isPlaceholder(text)) return []
    return [{ volume, path: text, at: manifest.source.locate(path.start, path.end) }]
  })
  return { commands: commandsIn(manifest, node, environment), environment, mounts }
}

/** Programs that images of their own start, by the last part of the image's name. */
const ENTRYPOINTS: Readonly<Record<string, string>> = {
  rclone: 'rclone',
  'aws-cli': 'aws',
  mc: 'mc',
  restic: 'restic',
  kopia: 'kopia',
  s5cmd: 's5cmd',
  curl: 'curl',
}

function commandsIn(manifest: Manifest, node: Node, environment: Variables): readonly PlacedCommand[] {
  const lists = [child(node, 'command'), child(node, 'args')]
  // Of a command to which a template adds words, nobody can tell what it does.
  if (lists.some((list) => list?.type === 'list' && list.open !== undefined)) return []
  const [own = [], more = []] = lists.map(items)
  const all = [...own, ...more]
  const words = all.map((item) => wordOf(item) ?? '')
  const script = scriptIn(words)
  const holder = script === undefined ? undefined : all[script]
  if (holder !== undefined) {
    return commandsOf(words[script ?? 0] ?? '', environment).flatMap((command) =>
      nested(manifest, holder, command, environment),
    )
  }
  const image = own.length > 0 ? undefined : entrypointOf(wordOf(child(node, 'image')))
  const filled = [...(image === undefined || words[0] === image ? [] : [image]), ...words].map((word) =>
    fillIn(word, environment),
  )
  const [first] = all
  if (first === undefined) return []
  return [{ words: filled, line: 0, at: manifest.source.locate(first.start, first.end), text: filled.join(' ') }]
}

/** `docker.io/rclone/rclone:1.68@sha256:…` starts `rclone`; `s3-proxy` starts nothing that is known. */
function entrypointOf(image: string | undefined): string | undefined {
  const [name = ''] = (image?.split('/').at(-1) ?? '').split(/[:@]/, 1)
  return Object.hasOwn(ENTRYPOINTS, name) ? ENTRYPOINTS[name] : undefined
}

/** A command of a script, or those of the script that it starts in turn (`sh -c '…'`). */
function nested(manifest: Manifest, holder: Node, command: Command, environment: Variables): readonly PlacedCommand[] {
  const inner = scriptIn(command.words)
  const place = placeOf(manifest, holder, command)
  if (inner === undefined) return [{ ...command, ...place }]
  return commandsOf(command.words[inner] ?? '', environment).map((one) => ({ ...one, ...place, line: command.line }))
}

/** The line of a script in which a command starts; the whole value where it is not written line by line. */
function placeOf(
  manifest: Manifest,
  holder: Node,
  { words, line }: Command,
): { readonly at: Span; readonly text: string } {
  const { source } = manifest
  const raw = source.text.slice(holder.start, holder.end)
  const whole = { at: source.locate(holder.start, holder.end), text: words.join(' ') }
  const wanted = (wordOf(holder)?.split('\n')[line] ?? '').trim()
  if (!/^[|]/.test(raw) || wanted === '') return whole
  // Lines of a literal block are the lines of the file, below the one of the indicator.
  const lines = raw.split('\n').slice(0, line + 2)
  const own = lines.at(-1) ?? ''
  const before = lines.slice(0, -1).reduce((sum, one) => sum + one.length + 1, 0)
  const from = holder.start + before + own.indexOf(wanted)
  return own.includes(wanted) ? { at: source.locate(from, from + wanted.length), text: wanted } : whole
}
