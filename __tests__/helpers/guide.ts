import { existsSync, readFileSync } from 'node:fs'

/**
 * The guide's text, if it is at hand: it stands beside the project, or beside the folder of its work trees, and is no
 * part of it. Tests that need it are skipped without it.
 */
export const GUIDE_TEXT: string | undefined = ['../shared/guide/production.md', '../../shared/guide/production.md']
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, 'utf8'))[0]

/** What the names of tests say when they are skipped. */
export const AT_HAND = GUIDE_TEXT === undefined ? ' (skipped: ../shared/guide/production.md is not there)' : ''

export interface Section {
  readonly heading: string
  readonly anchor: string
  /** Whether the heading stands in an HTML comment, so that readers of the guide do not see its section. */
  readonly commentedOut: boolean
  /** In the order of the text, as `plain` makes them. */
  readonly sentences: readonly string[]
  /** Those of its alert boxes without a level, which hold the recommendations that open a section. */
  readonly headlines: readonly string[]
}

/**
 * The sections of a guide in Markdown, the first one under the title of its front matter. A sentence ends with its
 * paragraph, list item, table row or alert box, or at a period before a capital letter or a code span.
 */
export function sectionsOf(markdown: string): readonly Section[] {
  const { title, body } = frontMatter(markdown)
  const headings = body.matchAll(/^(?:<!--)? *#+ +(?<heading>.+)$/gm)
  const starts = Array.from(headings, ({ index, 0: { length }, groups }) => ({
    heading: groups?.['heading'] ?? '',
    start: index,
    end: index + length,
  }))
  return [{ heading: title, start: 0, end: 0 }, ...starts].map(({ heading, end }, position) => {
    const text = body.slice(end, starts[position]?.start)
    const boxes = Array.from(text.matchAll(/\{% alert %\}([\s\S]*?)\{% endalert %\}/g), ([, inside = '']) => inside)
    return {
      heading,
      anchor: anchorOf(heading),
      commentedOut: body.lastIndexOf('<!--', end) > body.lastIndexOf('-->', end),
      sentences: sentencesOf(text),
      headlines: boxes.flatMap(sentencesOf),
    }
  })
}

/** Markdown as the words that a reader sees: links are their text, emphasis is gone, code spans keep their backticks. */
export function plain(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(?<!\w)(\*\*|__)(?=\S)(.*?\S)\1(?!\w)/gs, '$2')
    .replaceAll(/(?<!\w)(\*|_)(?=\S)(.*?\S)\1(?!\w)/gs, '$2')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function frontMatter(markdown: string): { readonly title: string; readonly body: string } {
  const [whole = '', head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? []
  return { title: /^title: (.*)$/m.exec(head)?.[1] ?? '', body: markdown.slice(whole.length) }
}

/** As kramdown makes it, which builds the vendor's site. */
function anchorOf(heading: string): string {
  return plain(heading)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function sentencesOf(body: string): readonly string[] {
  return blocksOf(body).flatMap((block) => block.split(/(?<=[.!?]["')]?) (?=[\p{Lu}`"(])/u))
}

/** Paragraphs, list items, table rows and quotations, each with its lines joined. */
function blocksOf(body: string): readonly string[] {
  return body
    .replaceAll(/<!--|-->|^\{%.*%\} *$|^ *\|[-:| ]+\| *$/gm, '\n')
    .split(/\n\s*\n|\n(?= *(?:[-*+]|\d+\.|\||>) )/)
    .map((block) => plain(block.replace(/^\s*(?:[-*+]|\d+\.|>) /, '').replaceAll(/^ *\||\| *$/g, '')))
    .filter((block) => block !== '')
}
