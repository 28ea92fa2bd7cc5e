import type { Span } from '../parse/span.ts'
import { pageOf, type Rule } from '../rules/rule.ts'
import type { Finding } from '../rules/outcome.ts'
import { link, markdown, plain, urlPath } from './escape.ts'

/** Where links lead; without an address the text stands alone. */
export interface Links {
  /** Address of a folder with the rules' pages, without a slash at its end. */
  readonly pages?: string | undefined
  /** Address of the judged commit's files, without a slash at its end. */
  readonly files?: string | undefined
  /** A policy that is kept in another repository: the path by which its places name it, and its address. */
  readonly foreign?: { readonly path: string; readonly url: string } | undefined
  /** Which policy judged, such as `main@a1b2c3d`. */
  readonly policy?: string | undefined
}

export function ruleLink(rule: Rule, { pages }: Links): string {
  return link(rule.title, pages === undefined ? undefined : `${pages}/${pageOf(rule)}`)
}

/**
 * What was found, with links to its places, each line once: where the sentence names a place, its name is the link, and
 * the others follow.
 */
export function sentence(finding: Finding, links: Links): string {
  const places = [...(finding.at === undefined ? [] : [finding.at]), ...(finding.also ?? [])]
  const lines = places.filter((at, index) => places.findIndex((other) => nameOf(other) === nameOf(at)) === index)
  const said = markdown(finding.because)
  const paths = lines.map(({ path }) => path)
  const text = lines.reduce((words, at) => rename(words, nameOf(at), place(at, links, paths)), said)
  const others = lines.filter((at) => rename(said, nameOf(at), '') === said).map((at) => place(at, links, paths))
  return [text, ...(others.length === 0 ? [] : [`(${others.join(', ')})`])].join(' ')
}

const nameOf = ({ path, start }: Span): string => plain(`${path}:${start.line}`)

/** Markdown with something else in place of a name, outside of code. As a part of a longer path or number it is none. */
function rename(text: string, name: string, replacement: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : renameInPlain(part, name, replacement)))
    .join('`')
}

function renameInPlain(text: string, name: string, replacement: string): string {
  const [first = '', ...rest] = text.split(name)
  return rest.reduce((before, after) => {
    const isPart = /[\w./[-]$/.test(before) || /^\d/.test(after)
    return `${before}${isPart ? name : replacement}${after}`
  }, first)
}

/**
 * A place as a link to its line. Its name is that of the file, with as much of the path before it as tells the file from
 * others with which it is named.
 */
export function place(at: Span, { files, foreign }: Links, beside: readonly string[] = []): string {
  const name = shortName(at.path, beside)
  const isForeign = foreign !== undefined && at.path === foreign.path
  const own = files === undefined ? undefined : `${files}/${urlPath(at.path)}`
  const address = isForeign ? foreign.url : own
  return link(`${name}:${at.start.line}`, address === undefined ? undefined : `${address}#L${at.start.line}`)
}

function shortName(path: string, beside: readonly string[]): string {
  const others = beside.filter((other) => other !== path).map((other) => `/${other}`)
  const parts = path.split('/')
  const ends = parts.map((_, index) => parts.slice(index).join('/'))
  return ends.findLast((end) => others.every((other) => !other.endsWith(`/${end}`))) ?? path
}
