import { attribute } from '../escape.ts'

/** HTML that is safe to insert: only `h` and `verbatim` make it. */
export interface Markup {
  readonly markup: string
}

type Part = string | number | Markup | readonly Markup[] | undefined

export const NOTHING: Markup = { markup: '' }

/**
 * A template of HTML. Its own text is markup; every string that is put in is escaped as the value of an attribute is, so
 * that it stays text in both places: no name of a manifest, a file
 * or a config can end a tag or an attribute. Attributes stand in double quotes.
 */
export function h(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const markup = template.reduce((before, after, index) => `${before}${written(parts[index - 1])}${after}`)
  return { markup }
}

function written(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string') return attribute(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

/** A constant of this program as HTML, as it is. Never for a text that comes from somewhere else. */
export const verbatim = (markup: string): Markup => ({ markup })

/** Markup with something between its parts. */
export const between = (parts: readonly Markup[], separator: string): Markup => ({
  markup: parts.map(({ markup }) => markup).join(attribute(separator)),
})
