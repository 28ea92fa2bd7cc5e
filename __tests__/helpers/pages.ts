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
    heading:
      text
        .slice(0, index)
        .match(/^#+ .*$/gm)
        ?.at(-1) ?? '',
    content,
  }))
  const unmarked = marked.find(({ mark }) => mark === '')
  if (unmarked !== undefined)
    throw new Error(`${name}.md shows YAML without a comment that says what it is:\n${unmarked.content}`)
  return {
    name,
    text,
    headings: text.match(/^#+ .*$/gm) ?? [],
    examples: marked
      .filter(({ mark }) => mark !== 'config')
      .map(({ mark, heading, content }) => ({ verdict: mark, heading, manifests: content })),
    configs: marked.filter(({ mark }) => mark === 'config').map(({ content }) => content),
  }
}
