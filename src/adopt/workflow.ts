import { child, type Node } from '../parse/node.ts'
import { readDocument, type Source, sourceOf, type Span } from '../parse/index.ts'

/** A key of a mapping with its value. */
export interface Field {
  /** The place of the key. */
  readonly at: Span
  readonly value: Node
  /** The value as it is written, without quotes; empty where it is a list or a mapping. */
  readonly text: string
  /** What stands in front of the key in its line, where that is indentation and dashes; else spaces. */
  readonly lead: string
  /** Key and value as they stand in the file, line by line, with their indentation; a dash in front is not their own. */
  readonly lines: readonly string[]
  /** The fields of its value, where that is a mapping. */
  readonly field: Fields
  /** The names of these fields. */
  readonly keys: readonly string[]
}

/** The fields of one mapping. */
export type Fields = (key: string) => Field | undefined

export interface Step {
  readonly field: Fields
  readonly uses: Field | undefined
}

export interface Job {
  readonly id: string
  /** The name of its check: what `name` says, else the id. */
  readonly name: string
  readonly at: Span
  readonly field: Fields
  /** The workflow that it calls in place of steps. */
  readonly uses: Field | undefined
  readonly steps: readonly Step[]
}

export interface Trigger {
  readonly event: string
  readonly at: Span
  /** Its filters and activity types. */
  readonly field: Fields
}

export interface Workflow {
  readonly path: string
  readonly field: Fields
  readonly triggers: readonly Trigger[]
  readonly jobs: readonly Job[]
  /** Where the workflow starts. */
  readonly at: Span
}

/** A workflow, or why it cannot be read: a sentence with its place. */
export type Reading =
  | { readonly workflow: Workflow; readonly unread?: never }
  | { readonly workflow?: never; readonly unread: { readonly at: Span; readonly message: string } }

/** Reads a workflow file. A file that is no mapping starts nothing on GitHub, and is reported as what cannot be read. */
export async function readWorkflow(path: string, text: string): Promise<Reading> {
  const source = sourceOf(path, text)
  const tree = await readDocument(source)
  if (tree.state === 'broken') {
    const message = `It cannot be parsed: ${tree.message}`
    return { unread: { at: source.locate(tree.start, tree.end), message } }
  }
  const { root } = tree
  const at = source.locate(root?.start ?? 0, root?.start ?? 0)
  if (root?.type !== 'map') return { unread: { at, message: 'It is no mapping, which a workflow is.' } }
  return {
    workflow: { path, at, field: fieldsOf(source, root), triggers: triggers(source, root), jobs: jobs(source, root) },
  }
}

/** The text of a scalar, also where an expression stands in it; empty for anything else. */
export function textOf(node: Node | undefined): string {
  if (node?.type === 'scalar') return node.text.trim()
  return node?.type === 'unresolved' ? node.text.replace(/^(['"])([\s\S]*)\1$/, '$2').trim() : ''
}

/** The texts of a list, or of a single scalar in place of one. */
export function listOf(node: Node | undefined): readonly string[] {
  if (node?.type === 'list') return node.items.map(textOf)
  const text = textOf(node)
  return text === '' ? [] : [text]
}

const NO_FIELDS: Fields = () => undefined

function fieldsOf(source: Source, node: Node | undefined): Fields {
  if (node?.type !== 'map') return NO_FIELDS
  return (key) => {
    const entry = node.entries.get(key)
    if (entry === undefined) return undefined
    const { keyStart, keyEnd, value } = entry
    const start = source.text.lastIndexOf('\n', keyStart - 1) + 1
    const before = source.text.slice(start, keyStart)
    const indent = before.replaceAll(/\S/g, ' ')
    const written = source.text.slice(keyStart, Math.max(keyEnd + 1, value.end))
    return {
      at: source.locate(keyStart, keyEnd),
      value,
      text: textOf(value),
      lead: /^[ -]*$/.test(before) ? before : indent,
      lines: `${indent}${written}`.split(/\r?\n/).map((line) => line.trimEnd()),
      field: fieldsOf(source, value),
      keys: value.type === 'map' ? [...value.entries.keys()] : [],
    }
  }
}

function triggers(source: Source, root: Node): readonly Trigger[] {
  const on = child(root, 'on')
  if (on?.type === 'map') {
    return [...on.entries].map(([event, { keyStart, keyEnd, value }]) => ({
      event,
      at: source.locate(keyStart, keyEnd),
      field: fieldsOf(source, value),
    }))
  }
  const items = on?.type === 'list' ? on.items : [on]
  return items.flatMap((item) => {
    const event = textOf(item)
    if (item === undefined || event === '') return []
    return [{ event, at: source.locate(item.start, item.end), field: NO_FIELDS }]
  })
}

function jobs(source: Source, root: Node): readonly Job[] {
  const all = child(root, 'jobs')
  if (all?.type !== 'map') return []
  return [...all.entries].map(([id, { keyStart, keyEnd, value }]) => {
    const field = fieldsOf(source, value)
    const steps = child(value, 'steps')
    const name = field('name')?.text ?? ''
    return {
      id,
      name: name === '' ? id : name,
      at: source.locate(keyStart, keyEnd),
      field,
      uses: field('uses'),
      steps: (steps?.type === 'list' ? steps.items : []).map((step) => {
        const own = fieldsOf(source, step)
        return { field: own, uses: own('uses') }
      }),
    }
  })
}
