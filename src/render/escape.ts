/**
 * The one place where text from manifests, file names and configs enters Markdown, HTML and logs. Sentences quote values
 * in backticks; whatever a value holds, what comes out is plain text and code spans.
 */

/** A sentence for a Markdown table cell. */
export function markdown(sentence: string): string {
  return sentence
    .split('`')
    .map((part, index, parts) => {
      // An odd number of backticks leaves the last one without its pair.
      const code = index % 2 === 1 && index < parts.length - 1
      return code ? codeSpan(part) : (index % 2 === 1 ? "'" : '') + plain(part)
    })
    .join('')
}

/** Stands where GitHub would read more than was written; nobody sees it. */
const BREAK = '\u200B'

/**
 * Text without any meaning in Markdown or HTML. What GitHub makes of plain words is broken as well: mentions, references to
 * issues and commits (`#1`, `GH-1`, 40 digits of a hash), addresses (a report links to nothing but what it names itself),
 * emoji and formulas.
 */
export function plain(text: string): string {
  return (
    oneLine(text)
      .replaceAll(
        /(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)|(?<=#)(?=\d)|(?<=\bgh-)(?=\d)|(?<=\b[\da-f]{8})(?=[\da-f]{32}\b)/gi,
        BREAK,
      )
      .replaceAll(/(?<=:)(?=[\w+-]*[a-z][\w+-]*:|100:|1234:)/gi, BREAK)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\|*_[\]~#!`]/g, String.raw`\$&`)
      .replaceAll('@', `@${BREAK}`)
      // GitHub's own way to keep a dollar sign from beginning a formula.
      .replaceAll('$', '<span>$$</span>')
  )
}

function codeSpan(text: string): string {
  const inner = oneLine(text)
  if (inner.trim() === '') return '` `'
  // The bar of a table is escaped by a backslash. Behind another one that means something else to every reader of Markdown.
  if (inner.includes(String.raw`\|`)) return `<code>${inner.replaceAll(/[^\p{L}\p{N} ]/gu, entity)}</code>`
  return `\`${inner.replaceAll('|', String.raw`\|`)}\``
}

const entity = (character: string): string => `&#${character.codePointAt(0) ?? 0};`

/** Text as the content of an HTML element. */
export function html(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Text as the value of an HTML attribute, between quotes of either kind. */
export function attribute(text: string): string {
  return html(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

/** A link whose text is plain. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? plain(text) : `[${plain(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`
}

/** A path as a part of a URL. */
export function urlPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/**
 * Text in one line, of which everything can be seen. Line breaks and control characters would end a cell, a line of the log,
 * or a terminal's good mood; what is invisible or turns the direction of reading makes one value look like another.
 */
export function oneLine(text: string): string {
  return spaced(text).replaceAll(INVISIBLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
  })
}

/** Control characters and breaks of lines as one space. */
const spaced = (text: string): string => text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')

/** Formats, fillers, and halves of characters. */
const INVISIBLE = /[\p{Cf}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu

/**
 * Text that the runner takes for no command: `##[` works anywhere in a line, `::` at its start.
 */
export function logLine(text: string): string {
  return oneLine(text)
    .replaceAll('##[', '##\u200B[')
    .replace(/^\s*::/, (found) => found.replace('::', ':\u200B:'))
}

/** Text as the data of a workflow command, line by line; the runner decodes it again. */
export function commandData(text: string): string {
  const lines = text.split('\n').map((line) => logLine(line))
  return lines.join('\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Text as the value of a property of a workflow command; the runner decodes it again. */
export function commandProperty(text: string): string {
  // The name of a file has to stay what it is, as far as a log may show it.
  return spaced(text)
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]+/g, ' ')
    .replaceAll('##[', '##\u200B[')
    .replaceAll('%', '%25')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}

/** Text of at most so many UTF-16 code units, and whether that is all of it. No character is cut in two. */
export function clip(text: string, most: number): { readonly text: string; readonly isWhole: boolean } {
  if (text.length <= most) return { text, isWhole: true }
  return { text: `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`, isWhole: false }
}
