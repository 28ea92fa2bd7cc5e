import type { Call } from './call.ts'
import type { LimitOf } from './limits.ts'

/** Which page of a list a request asks for, one-based. */
export interface PageRequest {
  readonly page: number
  readonly perPage: number
}

/** Reads `page` and `per_page`. GitHub cuts too large values down and ignores what is no positive number. */
export function pageRequest(query: URLSearchParams, limit: LimitOf): PageRequest {
  return {
    page: positive(query.get('page')) ?? 1,
    perPage: Math.min(positive(query.get('per_page')) ?? limit('per-page-default'), limit('per-page')),
  }
}

/** The items of one page; none beyond the last. */
export function pageOf<Item>(items: readonly Item[], { page, perPage }: PageRequest): readonly Item[] {
  return items.slice((page - 1) * perPage, page * perPage)
}

/**
 * The `Link` header of a page of a list with `total` items, or no header where one page holds all.
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 */
export function linkHeader(call: Call, total: number, { page, perPage }: PageRequest): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / perPage))
  const targets: readonly (readonly [string, number])[] = [
    ...(page > 1 ? [['prev', Math.min(page - 1, last)] as const] : []),
    ...(page < last ? [['next', page + 1] as const, ['last', last] as const] : []),
    ...(page > 1 ? [['first', 1] as const] : []),
  ]
  if (targets.length === 0) return {}
  return { link: targets.map(([relation, target]) => `<${pageUrl(call, target)}>; rel="${relation}"`).join(', ') }
}

function pageUrl(call: Call, page: number): string {
  const query = new URLSearchParams(call.query)
  query.set('page', `${page}`)
  return `${call.links.api(call.path)}?${query.toString()}`
}

function positive(text: string | null): number | undefined {
  return text !== null && /^0*[1-9]\d*$/.test(text) ? Number(text) : undefined
}
