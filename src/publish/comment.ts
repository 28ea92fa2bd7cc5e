import type { Budget } from '../render/markdown.ts'
import { isRefused, isTooLong } from './failure.ts'

/** The comments of one pull request, as far as this module needs them. */
export interface CommentApi {
  /** One page of comments in the order of their creation; a page with fewer than `PAGE_SIZE` is the last. */
  readonly list: (page: number) => Promise<readonly Comment[]>
  readonly create: (body: string) => Promise<Comment>
  readonly update: (id: number, body: string) => Promise<Comment>
  /** Whether the token that writes could have written this comment. */
  readonly isOurs: (comment: Comment) => Promise<boolean>
}

export interface Comment {
  readonly id: number
  readonly url: string
  readonly login: string
  readonly isBot: boolean
  readonly body: string
}

/** Who writes, and about which commit. */
export interface Signature {
  readonly head: string
  /** `run id.attempt`. */
  readonly run: string
  readonly target: string
}

export type CommentResult =
  | { readonly state: 'created' | 'updated' | 'unchanged' | 'newer'; readonly url: string }
  | { readonly state: 'none' }

export const PAGE_SIZE = 100
/** 10,000 comments: a pull request with more is none that people read. */
const MAX_PAGES = 100

const MARKER = /^<!-- deckhouse-readiness (\{[^\n]*\}) -->/

/** The first line of our comment: it makes the comment ours, together with its author. */
export function marker(signature: Signature): string {
  return `<!-- deckhouse-readiness ${JSON.stringify({ v: 1, ...signature })} -->\n`
}

/**
 * Brings our one comment up to date: the oldest of ours with this key. It is created only where `create` is set.
 * `body` is asked for smaller and smaller budgets while GitHub refuses the size. An older run never overwrites a newer one.
 */
export async function upsertComment(
  api: CommentApi,
  signature: Signature,
  create: boolean,
  body: (budget: Budget, head: string) => string,
  budgets: readonly Budget[],
): Promise<CommentResult> {
  const head = marker(signature)
  const write = async (existing: Comment | undefined): Promise<CommentResult> => {
    for (const [rung, budget] of budgets.entries()) {
      const text = head + body(budget, head)
      if (existing !== undefined && withoutMarker(existing.body) === withoutMarker(text))
        return { state: 'unchanged', url: existing.url }
      try {
        const written = existing === undefined ? await api.create(text) : await api.update(existing.id, text)
        return { state: existing === undefined ? 'created' : 'updated', url: written.url }
      } catch (error) {
        if (!isTooLong(error) || rung === budgets.length - 1) throw error
      }
    }
    return { state: 'none' }
  }
  for await (const existing of findOurs(api, signature.target)) {
    if (isNewer(signed(existing.body)?.run, signature.run)) return { state: 'newer', url: existing.url }
    try {
      return await write(existing)
    } catch (error) {
      // Another bot's comment, or one that is gone by now.
      if (!isRefused(error)) throw error
    }
  }
  return create ? write(undefined) : { state: 'none' }
}

/** What may be ours, the oldest first: that it is, only an update proves. */
async function* findOurs(api: CommentApi, target: string): AsyncGenerator<Comment> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const comments = await api.list(page)
    for (const comment of comments) {
      if (signed(comment.body)?.target === target && (await api.isOurs(comment))) yield comment
    }
    if (comments.length < PAGE_SIZE) return
  }
}

function signed(body: string): Signature | undefined {
  const json = MARKER.exec(body)?.[1]
  if (json === undefined) return undefined
  try {
    const parsed: unknown = JSON.parse(json)
    const { head, run, target }: Partial<Record<keyof Signature, unknown>> = isObject(parsed) ? parsed : {}
    return typeof head === 'string' && typeof run === 'string' && typeof target === 'string'
      ? { head, run, target }
      : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const withoutMarker = (body: string): string => body.replace(MARKER, '').replaceAll('\r\n', '\n').trim()

/** Whether a run (`run id.attempt`) came after another. */
export function isNewer(theirs: string | undefined, ours: string): boolean {
  const [theirRun = 0, theirAttempt = 0] = (theirs ?? '').split('.').map(Number)
  const [ourRun = 0, ourAttempt = 0] = ours.split('.').map(Number)
  return theirRun > ourRun || (theirRun === ourRun && theirAttempt > ourAttempt)
}
