import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { compareRows, isMet } from '../src/compare/compare.ts'
import { evaluate, type Row } from '../src/evaluate/evaluate.ts'
import { clusterOf, NO_TRAITS } from '../src/model/cluster.ts'
import { parsePlain } from '../src/parse/events.ts'
import { type ParsedFile, readManifests } from '../src/parse/manifest.ts'
import type { Node } from '../src/parse/node.ts'
import { mayMatter } from '../src/parse/sniff.ts'
import { mayBeTemplate } from '../src/parse/template/tokens.ts'
import { parseTree } from '../src/parse/tree.ts'
import { isCandidate } from '../src/read/candidates.ts'
import { RULES } from '../src/rules/index.ts'
import { DEFAULT_OPTIONS } from '../src/rules/rule.ts'
import { isInside, wrongPositions } from './positions.ts'

/** What holds for every text. Each throws an error that tells what does not. */
export interface Law {
  readonly name: string
  readonly property: (seeds: readonly string[]) => fc.IPropertyWithHooks<[Mutant]>
}

/** A text that was made from one of the seeds, and how. */
export interface Mutant {
  readonly before: string
  readonly text: string
}

/** Longer texts are mutated too seldom in each of their places. */
const MAX_SEED = 32 * 1024

/** Manifests of Deckhouse below some folders, those in pages of Markdown too; a folder that is not there has none. */
export function seedsIn(folders: readonly string[]): readonly string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && (isCandidate(entry.name) || entry.name.endsWith('.md')))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .flatMap((path) => textsIn(path, readFileSync(path, 'utf8')))
    .filter((text) => text.length <= MAX_SEED && mayMatter(text))
}

const textsIn = (path: string, text: string): readonly string[] =>
  path.endsWith('.md') ? Array.from(text.matchAll(/^```ya?ml\n([\s\S]*?)^```/gm), ([, block = '']) => block) : [text]

const PLACEHOLDERS: readonly string[] = [
  ['${VALUE}', '"${VALUE}"', '{{ .Values.value }}', '"{{ .Values.value }}"'],
  ['*!CHANGE_VALUE*', '!CHANGE_VALUE', '<VALUE>', 'ENC[AES256_GCM,data:dg==,type:str]'],
].flat()

/** What means something to YAML, to a template engine, to a check like this one, or to nobody. */
const PIECES: readonly string[] = [
  [' ', '  ', '\t', '\n', '\r\n', '\r', '- ', ': ', ':', '#', ' # ', '"', "'", '\\', '{', '}', '[', ']', ',', '? '],
  ['|', '>-', '|+2\n', '---\n', '...\n', '%YAML 1.1\n---\n', '&a ', '*a', '<<: *a\n', '!!str ', '!t ', '{{', '}}'],
  ['{%', '%}', '{{ if }}\n', '__proto__: ', 'constructor: {}\n', 'null', '~', '1e400', '-0', '0x1f', '.nan', '12_000'],
  ['99999999999999999999', '\u0000', '\uFEFF', '\uFFFD', '\u2028', '\u0085', '😀', '\uD800', '[[[[[[[[', '- - - - '],
  ['kind: Secret\n', 'kind: List\nitems:\n', 'apiVersion: deckhouse.io/v1\n', 'metadata:\n'],
  PLACEHOLDERS,
].flat()

const edit = fc.record({
  at: fc.nat(MAX_SEED),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  piece: fc.constantFrom('', ...PIECES),
  times: fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(300) }),
})

/** A seed after a few edits anywhere in it. */
const edited = (seeds: readonly string[]): fc.Arbitrary<Mutant> =>
  fc.tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 6 })).map(([before, edits]) => {
    let text = before
    for (const { at, cut, piece, times } of edits) {
      const start = at % (text.length + 1)
      text = text.slice(0, start) + piece.repeat(times) + text.slice(start + cut)
    }
    return { before, text }
  })

/** A seed with placeholders in the place of some values, or with a bracket or a quote that opens before one. */
const hidden = (seeds: readonly string[]): fc.Arbitrary<Mutant> => {
  const withValues = seeds
    .map((before) => ({ before, values: valuesOf(read(before), before) }))
    .filter(({ values }) => values.length > 0)
  return fc
    .constantFrom(...withValues)
    .chain(({ before, values }) =>
      fc.tuple(
        fc.constant(before),
        fc.uniqueArray(fc.tuple(fc.constantFrom(...values), fc.constantFrom(...PLACEHOLDERS)), {
          minLength: 1,
          maxLength: 3,
          selector: ([{ start }]) => start,
        }),
        fc.option(fc.constantFrom('[', '{', '"', "'"), { freq: 3 }),
      ),
    )
    .map(([before, replaced, opening]) => {
      const last = replaced.toSorted(([left], [right]) => right.start - left.start)
      const text = last.reduce(
        (now, [{ start, end }, placeholder]) =>
          now.slice(0, start) + (opening === null ? placeholder + now.slice(end) : opening + now.slice(start)),
        before,
      )
      return { before, text }
    })
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Where the values of a file stand that are written in it on one line. */
function valuesOf({ manifests }: ParsedFile, text: string): readonly Range[] {
  const found = new Map<number, Range>()
  const visit = (node: Node): void => {
    const written = text.slice(node.start, node.end)
    if (node.type === 'list') for (const item of node.items) visit(item)
    else if (node.type === 'map') for (const { value } of node.entries.values()) visit(value)
    else if (written !== '' && !/^[*|>]|\n/.test(written)) found.set(node.start, { start: node.start, end: node.end })
  }
  for (const { root, source } of manifests) if (source.text === text) visit(root)
  return [...found.values()]
}

const read = (text: string, path = 'a.yml'): ParsedFile =>
  readManifests(
    path,
    text,
    (part, offset, template) =>
      (template === undefined ? parsePlain(part, offset) : undefined) ?? parseTree(part, offset, template),
  )

function rowsOf(text: string): readonly Row[] {
  const { manifests, doubtful } = read(text)
  const cluster = clusterOf({ manifests, doubtful, documents: [] }, NO_TRAITS)
  return evaluate(cluster, RULES, {
    complete: 'auto',
    levels: {},
    date: '2026-11-24',
    fleet: { name: 'a', isJudged: true, others: [] },
    options: DEFAULT_OPTIONS,
  })
}

const WHOLE =
  'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata:\n  name: a-whole-one\nspec:\n  nodeType: Static\n'

/** Seconds of processor time for one text of a few kilobytes, thousands of times what it takes. */
const MAX_SECONDS = 10

/** A law over texts, each of which has to be done within its time. */
function law(
  name: string,
  texts: (seeds: readonly string[]) => fc.Arbitrary<Mutant>,
  hold: (mutant: Mutant) => void,
): Law {
  return {
    name,
    property: (seeds) =>
      fc.property(texts(seeds), (mutant) => {
        const before = process.cpuUsage()
        hold(mutant)
        const { user } = process.cpuUsage(before)
        if (user > MAX_SECONDS * 1_000_000) throw new Error(`It takes ${user / 1_000_000} seconds.`)
      }),
  }
}

function expectNone(wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

export const LAWS: readonly Law[] = [
  law('every place lies in the file, at what it stands for', edited, ({ text }) => {
    const { manifests, doubtful, problems } = read(text)
    const outside = [...doubtful, ...problems].filter(({ at }) => !isInside(text, at))
    expectNone([
      ...manifests.flatMap((manifest) => wrongPositions(manifest)),
      ...outside.map(({ at }) => `outside: ${JSON.stringify(at)}`),
    ])
  }),
  law('a broken document hides no whole one', edited, ({ text }) => {
    for (const all of [`${text}\n---\n${WHOLE}`, `${WHOLE}---\n${text}`]) {
      const { manifests, doubtful } = read(all)
      const names = manifests.map(({ name }) => name)
      // A block of a template that never ends may hold all documents of its file: they are in doubt then, and said to be.
      const inDoubt = mayBeTemplate(text) && doubtful.some((one) => one.names !== 'any' && one.names.has('a-whole-one'))
      if (!names.includes('a-whole-one') && !inDoubt) throw new Error(`Only ${JSON.stringify(names)} are left.`)
    }
  }),
  law('every rule answers', edited, ({ text }) => {
    const rows = rowsOf(text)
    if (rows.length !== RULES.length) throw new Error(`There are ${rows.length} rows.`)
    const outside = rows.flatMap(({ findings }) => findings).filter(({ at }) => at !== undefined && !isInside(text, at))
    expectNone([
      ...rows
        .filter(({ verdict }) => verdict === 'error')
        .map(({ rule, findings }) => `${rule.id}: ${findings.map(({ because }) => because).join(' ')}`),
      ...outside.map(({ because, at }) => `${because} ${JSON.stringify(at)}`),
    ])
  }),
  law('what cannot be read improves no verdict', hidden, ({ before, text }) => {
    // With neither an API group nor a kind nothing tells a document from any other YAML.
    if (/apiVersion: (?=\W|ENC\[).*\n *kind: (?:\W|ENC\[)/.test(text)) return
    // An opening may find its end in the text: then it hides nothing, it says something else.
    const [was, is] = [read(before), read(text)]
    if (is.doubtful.length <= was.doubtful.length && placeholdersIn(text) <= placeholdersIn(before)) return
    const better = compareRows(rowsOf(text), rowsOf(before)).filter(
      ({ verdict, base, change }) => base !== undefined && !isMet(base) && (isMet(verdict) || change === 'fixed'),
    )
    expectNone(
      better.map(
        ({ rule, base, verdict, findings }) =>
          `${rule.id}: ${base} became ${verdict}: ${findings.map(({ because }) => because).join(' ')}`,
      ),
    )
  }),
]

const placeholdersIn = (text: string): number =>
  PLACEHOLDERS.reduce((sum, placeholder) => sum + text.split(placeholder).length - 1, 0)
