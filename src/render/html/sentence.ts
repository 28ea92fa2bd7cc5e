import { lineOf, type Span } from '../../parse/span.ts'
import type { Finding } from '../../rules/outcome.ts'
import { urlPath } from '../escape.ts'
import type { Links } from '../links.ts'
import { between, h, type Markup, NOTHING } from './markup.ts'

/** A sentence whose values stand in backticks, with the values as code. */
export function prose(text: string): Markup {
  return codeApart(text, (plain) => h`${plain}`)
}

/** The words of the guide, with what it emphasizes. */
export function quotation(text: string): Markup {
  const parts = text.split('*').map((part, index) => (index % 2 === 1 ? h`<em>${prose(part)}</em>` : prose(part)))
  return between(parts, '')
}

/**
 * What was found. Where the sentence names one of its places, the name is a link to the line; the places that it does not
 * name follow, each once.
 */
export function foundSentence({ because, at, also = [] }: Finding, links: Links): Markup {
  const all = [...(at === undefined ? [] : [at]), ...also]
  const places = all.filter((place, index) => all.findIndex((other) => lineOf(other) === lineOf(place)) === index)
  const named = new Set<Span>()
  const said = codeApart(because, (plain) => linked(plain, places, links, named))
  const rest = places.filter((place) => !named.has(place)).map((place) => placeLink(place, links))
  return rest.length === 0 ? said : h`${said} <span class="at">${between(rest, ', ')}</span>`
}

/** A place as `path:line`, as a link where the report knows an address. */
export function placeLink(at: Span, { files, foreign }: Links): Markup {
  const base =
    foreign !== undefined && at.path === foreign.path
      ? foreign.url
      : files === undefined
        ? undefined
        : `${files}/${urlPath(at.path)}`
  // Browsers break a path only where they are told to.
  const parts = lineOf(at)
    .split('/')
    .map((part) => h`${part}`)
  const text: Markup = { markup: parts.map(({ markup }) => markup).join('/<wbr>') }
  return base === undefined ? h`<span class="path">${text}</span>` : external(`${base}#L${at.start.line}`, text, 'path')
}

/** A link that leads out of the report. An address that is no web address stays text. */
export function external(address: string, text: Markup, name = ''): Markup {
  if (!/^https?:\/\//.test(address)) return text
  return h`<a class="${name}" href="${address}" rel="noreferrer">${text}</a>`
}

/** Values as code; the last backtick of an odd number is only a character. */
function codeApart(text: string, plain: (part: string) => Markup): Markup {
  const parts = text.split('`')
  const written = parts.map((part, index) => {
    if (index % 2 === 0) return plain(part)
    return index < parts.length - 1 ? h`<code>${part}</code>` : h`${`\`${part}`}`
  })
  return between(written, '')
}

function linked(text: string, places: readonly Span[], links: Links, named: Set<Span>): Markup {
  // The longest name first, so that none is taken for the end of another.
  const hits = places
    .flatMap((place) =>
      positions(text, lineOf(place)).map((start) => ({ place, start, end: start + lineOf(place).length })),
    )
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
  let from = 0
  let written = NOTHING
  for (const { place, start, end } of hits) {
    if (start < from) continue
    named.add(place)
    written = h`${written}${text.slice(from, start)}${placeLink(place, links)}`
    from = end
  }
  return h`${written}${text.slice(from)}`
}

/** Where a name stands in a text, not as a part of a longer path or number. */
function positions(text: string, name: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/[\w./[-]$/.test(text.slice(0, at)) && !/^\d/.test(text.slice(at + name.length))) found.push(at)
  }
  return found
}
