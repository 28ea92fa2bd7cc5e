import type { Span } from '../parse/span.ts'
import { pageOf, type Rule } from '../rules/rule.ts'
import type { Finding } from '../rules/outcome.ts'
import { link, markdown, urlPath } from './escape.ts'

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

/** What was found, with links to its places. */
export function sentence(finding: Finding, links: Links): string {
  const places = [...(finding.at === undefined ? [] : [finding.at]), ...(finding.also ?? [])].map((at) =>
    place(at, links),
  )
  return [markdown(finding.because), ...(places.length === 0 ? [] : [`(${places.join(', ')})`])].join(' ')
}

/** A place as a link to its line. */
export function place(at: Span, { files, foreign }: Links): string {
  const name = at.path.slice(at.path.lastIndexOf('/') + 1)
  const isForeign = foreign !== undefined && at.path === foreign.path
  const own = files === undefined ? undefined : `${files}/${urlPath(at.path)}`
  const address = isForeign ? foreign.url : own
  return link(`${name}:${at.start.line}`, address === undefined ? undefined : `${address}#L${at.start.line}`)
}
