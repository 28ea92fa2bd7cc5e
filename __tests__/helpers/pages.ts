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
  const blocks = text.matchAll(/(?:<!-- (?:verdict: )?([a-z-]+) -->\n\n)?```yaml\n([\s\S]*?)```/g)
  const marked = Array.from(blocks, ({ 1: mark = '', 2: content = '', index }) => ({
    mark,
    heading: headingsIn(text.slice(0, index)).at(-1) ?? '',
    content,
  }))
  const unmarked = marked.find(({ mark }) => mark === '')
  if (unmarked !== undefined)
    throw new Error(`${name}.md shows YAML without a comment that says what it is:\n${unmarked.content}`)
  return {
    name,
    text,
    headings: headingsIn(text),
    examples: marked
      .filter(({ mark }) => mark !== 'config')
      .map(({ mark, heading, content }) => ({ verdict: mark, heading, ...clustersIn(content) })),
    configs: marked.filter(({ mark }) => mark === 'config').map(({ content }) => content),
  }
}

/** Headings of Markdown; a comment in an example is none. */
function headingsIn(text: string): readonly string[] {
  return text.replaceAll(/^```[\s\S]*?^```/gm, '').match(/^#+ .*$/gm) ?? []
}

/** An example of several clusters names the file of each in a comment; the first cluster is the one that is judged. */
function clustersIn(content: string): Pick<Example, 'manifests' | 'others'> {
  const [before = '', ...rest] = content.split(/^(?:---\n)?# clusters\/([\w-]+)\/.*\n/m)
  const clusters = rest.flatMap((name, index) => (index % 2 === 0 ? [[name, rest[index + 1] ?? ''] as const] : []))
  const [judged, ...others] = clusters
  if (judged === undefined) return { manifests: content }
  return { manifests: before + judged[1], others: Object.fromEntries(others) }
}
