import { Ajv, type ValidateFunction } from 'ajv'
import { readDocument, sourceOf, type Span } from '../../parse/index.ts'
import { child, type Node } from '../../parse/node.ts'
import type { Manifest } from '../../parse/parsed.ts'
import { splitDocuments } from '../../parse/split.ts'
import { checkManifest } from '../check-manifest.ts'
import { quoted, type Remark } from '../note.ts'
import { isPart, jsonSchema, objectSchema, type Part } from './convert.ts'
import { remarksOf } from './errors.ts'
import { plain } from './plain.ts'

/** What is wrong with a file of schemas. */
export interface SchemaProblem {
  readonly level: 'warn'
  readonly at?: Span
  readonly message: string
}

/** The schemas that a config names, as a check of manifests. */
export interface Schemas {
  readonly check: (manifest: Manifest) => readonly Remark[]
  readonly problems: readonly SchemaProblem[]
}

interface File {
  readonly path: string
  readonly text?: string
}

interface Known {
  readonly validate: ValidateFunction
  readonly path: string
}

/**
 * Reads custom resource definitions, and `config-values.yaml` of modules. A module is named by the folder above its
 * `openapi`, without the number in front, or by the folder of the file.
 */
export async function readSchemas(files: readonly File[]): Promise<Schemas> {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false })
  const known = new Map<string, Known>()
  const problems: SchemaProblem[] = []
  for (const { path, text = '' } of files) {
    const source = sourceOf(path, text)
    const problem = (start: number, message: string): void => {
      problems.push({ level: 'warn', at: source.locate(start, start), message })
    }
    let found = 0
    for (const { start, end } of splitDocuments(source.text)) {
      const tree = await readDocument(sourceOf(path, source.text.slice(start, end)))
      if (tree.state === 'broken') {
        problem(start + tree.start, `This file of schemas cannot be read: ${tree.message}`)
        found += 1
        continue
      }
      if (tree.root === undefined) continue
      for (const [key, schema] of schemasIn(path, tree.root)) {
        found += 1
        try {
          known.set(key, { path, validate: ajv.compile(schema) })
        } catch (error) {
          const why = error instanceof Error ? error.message.replaceAll('`', "'") : ''
          problem(start + tree.root.start, `The schema of ${quoted(key)} cannot be used: ${why}.`)
        }
      }
    }
    if (found === 0)
      problem(
        0,
        'This file describes no manifest: it is no CustomResourceDefinition, and no `config-values.yaml` of a module.',
      )
  }
  return { problems, check: (manifest) => check(manifest, known) }
}

/** Each schema of a document with what it describes: `group/version/kind`, or `ModuleConfig NAME`. */
function schemasIn(path: string, root: Node): readonly (readonly [string, Part])[] {
  const data = plain(root)
  if (!isPart(data)) return []
  if (/(?:^|\/)config-values\.ya?ml$/.test(path)) {
    const name = moduleOf(path)
    return name === undefined ? [] : [[`ModuleConfig ${name}`, jsonSchema(data)]]
  }
  const { kind, spec } = data
  if (
    kind !== 'CustomResourceDefinition' ||
    !isPart(spec) ||
    !isPart(spec['names']) ||
    !Array.isArray(spec['versions'])
  )
    return []
  const { group, names } = spec
  return spec['versions'].flatMap((version: unknown): (readonly [string, Part])[] => {
    const schema = isPart(version) && isPart(version['schema']) ? version['schema']['openAPIV3Schema'] : undefined
    if (!isPart(version) || !isPart(schema)) return []
    return [[`${String(group)}/${String(version['name'])}/${String(names['kind'])}`, objectSchema(schema)]]
  })
}

function moduleOf(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1)
  const folder = folders.at(-1) === 'openapi' ? folders.at(-2) : folders.at(-1)
  return folder?.replace(/^\d+-/, '')
}

/**
 * What the schemas of the repository refuse. Where one describes a manifest, it has the last word: what is known of the
 * kind only says the same thing better.
 */
function check(manifest: Manifest, known: ReadonlyMap<string, Known>): readonly Remark[] {
  const { group, version, kind, name, root } = manifest
  const general = checkManifest(manifest)
  const settings = kind === 'ModuleConfig' ? child(child(root, 'spec'), 'settings') : undefined
  const subjects = [
    { node: root, schema: known.get(`${group}/${version}/${kind}`) },
    { node: settings, schema: known.get(`ModuleConfig ${name ?? ''}`) },
  ].filter(({ schema }) => schema !== undefined)
  if (subjects.length === 0) return general
  const own = subjects.flatMap(({ node, schema }) =>
    node === undefined || schema === undefined ? [] : held(node, schema),
  )
  const isOwn = ({ start }: Remark): boolean =>
    subjects.some(({ node }) => node !== undefined && start >= node.start && start < node.end)
  const better = general.filter((remark) => !isOwn(remark) || own.some(({ start }) => start === remark.start))
  return [...better, ...own.filter(({ start }) => !better.some((remark) => remark.start === start))]
}

function held(node: Node, { validate, path }: Known): readonly Remark[] {
  return node.type === 'unresolved' || validate(plain(node)) ? [] : remarksOf(node, validate.errors ?? [], path)
}
