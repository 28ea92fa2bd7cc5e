import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Pages that are generated, those whose own tests run their blocks, and those that show limits, measurements and others. */
const ELSEWHERE = new Set([
  'config.md',
  'recommendations.md',
  'adopt.md',
  'comparison.md',
  'examples.md',
  'github-stand-in.md',
  'limits.md',
  'robustness.md',
  'speed.md',
])

/** A fenced block of a page below `docs`. */
export interface Block {
  readonly page: string
  readonly line: number
  readonly language: string
  /** What the comment above it says that it is; empty where there is none. */
  readonly mark: string
  readonly content: string
}

/** The pages below `docs` that are about one task each. */
export const TASK_PAGES: readonly { readonly name: string; readonly text: string }[] = readdirSync('docs')
  .filter((name) => name.endsWith('.md') && !ELSEWHERE.has(name))
  .map((name) => ({ name, text: readFileSync(join('docs', name), 'utf8') }))

export const BLOCKS: readonly Block[] = TASK_PAGES.flatMap(({ name, text }) => blocksOf(name, text))

function blocksOf(page: string, text: string): readonly Block[] {
  const blocks = text.matchAll(/(?:^<!-- ([^\n]*?) -->\n\n)?^```(\w*)\n([\s\S]*?)^```$/gm)
  return Array.from(blocks, ({ 1: mark = '', 2: language = '', 3: content = '', index }) => ({
    page,
    line: text.slice(0, index).split('\n').length,
    language,
    mark,
    content,
  }))
}

/** Each block with its place, as the name of a test. */
export function placed<T extends Pick<Block, 'page' | 'line'>>(
  blocks: readonly T[],
): readonly (readonly [string, T])[] {
  return blocks.map((block) => [`${block.page}:${block.line}`, block])
}
