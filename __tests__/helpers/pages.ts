import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where rules and their pages live, seen from the root of the project. */
const RULES_FOLDER = 'src/rules'

export interface Page {
  /** Path without its ending, below `src/rules`: `master-nodes/master-count`. */
  readonly name: string
  readonly text: string
  readonly headings: readonly string[]
  /** Manifests with the verdict that the page claims for them. */
  readonly examples: readonly Example[]
  /** Documents in Markdown with the verdict that the page claims for them. */
  readonly documents: readonly Example[]
  /** Configs that the page shows. */
  readonly configs: readonly string[]
}

export interface Example {
  readonly verdict: string
  /** The heading under which it stands. */
  readonly heading: string
  readonly manifests: string
  /** The manifests of the other clusters that it shows, by their name. */
  readonly others?: Readonly<Record<string, string>>
}

/** Paths below `src/rules` with an ending, without it, in alphabetical order. */
export function rulesFolder(ending: string): readonly string[] {
  return readdirSync(RULES_FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.includes('/') && name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted()
}

/** Every page beside a rule. */
export const PAGES: readonly Page[] = rulesFolder('.md').map((name) => readPage(name))

function readPage(name: string): Page {
  const text = readFileSync(join(RULES_FOLDER, `${name}.md`), 'utf8')
  // A document has blocks of its own, so four backticks enclose it.
  const blocks = text.matchAll(/(?:<!-- (?:verdict: )?([a-z-]+) -->\n\n)?^(`{3,4})(yaml|markdown)\n([\s\S]*?)^\2$/gm)
  const marked = Array.from(blocks, ({ 1: mark = '', 3: language, 4: content = '', index }) => ({
    mark,
    language,
    heading: headingsOf(text.slice(0, index)).at(-1) ?? '',
    content,
  }))
  const unmarked = marked.find(({ mark }) => mark === '')
  if (unmarked !== undefined)
    throw new Error(`${name}.md shows YAML without a comment that says what it is:\n${unmarked.content}`)
  const examplesIn = (language: string): readonly Example[] =>
    marked
      .filter((one) => one.language === language && one.mark !== 'config')
      .map(({ mark, heading, content }) => ({ verdict: mark, heading, ...clustersIn(content) }))
  return {
    name,
    text,
    headings: headingsOf(text),
    examples: examplesIn('yaml'),
    documents: examplesIn('markdown'),
    configs: marked.filter(({ mark }) => mark === 'config').map(({ content }) => content),
  }
}

/** An example of several clusters names the file of each in a comment; the first cluster is the one that is judged. */
function clustersIn(content: string): Pick<Example, 'manifests' | 'others'> {
  const [before = '', ...rest] = content.split(/^(?:---\n)?# clusters\/([\w-]+)\/.*\n/m)
  const clusters = rest.flatMap((name, index) => (index % 2 === 0 ? [[name, rest[index + 1] ?? ''] as const] : []))
  const [judged, ...others] = clusters
  if (judged === undefined) return { manifests: content }
  return { manifests: before + judged[1], others: Object.fromEntries(others) }
}

/** The headings of a page, without those of the documents and the comments that it shows. */
function headingsOf(text: string): readonly string[] {
  return text.replaceAll(/^(`{3,4})[\s\S]*?^\1$/gm, '').match(/^#+ .*$/gm) ?? []
}
