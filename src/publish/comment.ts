import type { Budget } from '../render/markdown.ts'
import type { Rendered } from '../render/rendered.ts'
import type { Clock } from './clock.ts'
import type { Comment, CommentApi } from './comments.ts'
import { compose, type Say } from './compose.ts'
import { isRefused, isTooLong, messageOf } from './failure.ts'
import { isSame, parseComment, type Part } from './marks.ts'
import { findOurs, isSpare, type Seen } from './ours.ts'
import { whatStays } from './stay.ts'

export type CommentResult =
  | { readonly state: 'none' }
  | {
      /** `newer`: a newer run was here. `contested`: others write so often that nobody knows what stands there. */
      readonly state: 'created' | 'updated' | 'unchanged' | 'newer' | 'contested'
      readonly url: string
      /** Ids of the findings that it shows for this run. */
      readonly findings: ReadonlySet<string>
      /** What else is to be known: whole sentences. */
      readonly said?: string
    }

export interface Patience {
  readonly clock: Clock
  /** Milliseconds: more than it takes others from their reading to the end of their writing. */
  readonly pace: number
}

/** Looks, and writes, of one run. */
const ROUNDS = 12

/** What this run wrote last, and where. */
interface Wrote {
  readonly state: 'created' | 'updated'
  readonly comment: Comment
  readonly rendered: Rendered
}

/**
 * Brings our one comment up to date: the oldest of ours with this target. It is created, and a part is added to those of
 * others, only where `create` is set. The text is made for smaller and smaller budgets while GitHub refuses its size. An older run never overwrites a newer one.
 *
 * GitHub has no locks. So what was written is looked at again, after a while in which everybody who had read before has
 * written too, and is written again where it is gone. Who has created a comment and then finds an older one moves there
 * and deletes its own.
 */
export async function upsertComment(
  api: CommentApi,
  { clock, pace }: Patience,
  say: Say,
  create: boolean,
  budgets: readonly Budget[],
): Promise<CommentResult> {
  const refused = new Set<number>()
  let wrote: Wrote | undefined
  let seen: Seen = { comments: [], page: 1 }
  for (let round = 1; round <= ROUNDS + refused.size; round += 1) {
    try {
      seen = await findOurs(api, say.target, refused, seen.page)
    } catch (error) {
      if (wrote === undefined) throw error
      return { ...shown(wrote), said: `The comment is written and could not be read back: ${messageOf(error)}.` }
    }
    const [oldest, ...later] = seen.comments
    if (oldest === undefined) {
      // A list may lag behind.
      if (wrote !== undefined) return shown(wrote)
      if (!create) return { state: 'none' }
      wrote = { state: 'created', ...(await write(budgets, (budget) => compose(say, [], budget), api.create)) }
    } else {
      const spares = later.filter((comment) => isSpare(comment, oldest))
      const others = whatStays([oldest, ...spares], say)
      if (others === 'newer') {
        const mine = spares.filter(({ id }) => id === wrote?.comment.id)
        return { state: 'newer', url: oldest.url, findings: new Set(), ...(await clearAway(api, mine, [])) }
      }
      if (!create && others.length > 0 && !hasPart(oldest, say)) return { state: 'none' }
      const text = (budget: Budget): Rendered => compose(say, others, budget)
      const standing = wrote === undefined ? sameAs(oldest, budgets, text) : partOf(oldest, say, wrote)
      if (standing !== undefined) {
        const state = wrote === undefined ? 'unchanged' : wrote.comment.id === oldest.id ? wrote.state : 'updated'
        const edited = later.filter((comment) => comment.login === oldest.login && !spares.includes(comment))
        return { state, url: oldest.url, findings: standing, ...(await clearAway(api, spares, edited)) }
      }
      try {
        const { comment, rendered } = await write(budgets, text, (body) => api.update(oldest.id, body, oldest.body))
        if (comment !== undefined) wrote = { state: 'updated', comment, rendered }
      } catch (error) {
        if (!isRefused(error)) throw error
        // Another bot's comment, or one that is gone by now.
        refused.add(oldest.id)
        continue
      }
    }
    await clock.sleep(pace * (1 + clock.random() * Math.min(round, 6) * 0.5))
  }
  return { state: 'contested', url: wrote?.comment.url ?? '', findings: new Set() }
}

const shown = ({ state, comment, rendered }: Wrote): Exclude<CommentResult, { state: 'none' }> => ({
  state,
  url: comment.url,
  findings: rendered.findings,
})

/** Writes a comment, smaller where GitHub finds it too long. Undefined where somebody else has written meanwhile. */
async function write<T extends Comment | undefined>(
  budgets: readonly Budget[],
  text: (budget: Budget) => Rendered,
  send: (body: string) => Promise<T>,
): Promise<{ readonly comment: T; readonly rendered: Rendered }> {
  const [budget, ...smaller] = budgets
  if (budget === undefined) throw new Error('there is no room for it')
  const rendered = text(budget)
  try {
    return { comment: await send(rendered.text), rendered }
  } catch (error) {
    if (!isTooLong(error) || smaller.length === 0) throw error
    return write(smaller, text, send)
  }
}

/** The findings that a comment shows already, where it is what this run would write. */
function sameAs(
  { body }: Comment,
  budgets: readonly Budget[],
  text: (budget: Budget) => Rendered,
): ReadonlySet<string> | undefined {
  for (const budget of budgets) {
    const rendered = text(budget)
    if (isSame(body, rendered.text)) return rendered.findings
  }
  return undefined
}

/** The findings that our part of a comment shows, where the part is there: whoever wrote later may have cut it down. */
function partOf({ body }: Comment, say: Say, { rendered }: Wrote): ReadonlySet<string> | undefined {
  const ours = (text: string): Part | undefined =>
    parseComment(text)?.parts.find(({ key, head, run }) => key === say.key && head === say.head && run === say.run)
  const part = ours(body)
  if (part === undefined) return undefined
  return part.body === ours(rendered.text)?.body ? rendered.findings : new Set()
}

const hasPart = ({ body }: Comment, { key }: Say): boolean =>
  parseComment(body)?.parts.some((part) => part.key === key) === true

/** Deletes comments that this one makes superfluous, and says which ones stay. */
async function clearAway(
  api: CommentApi,
  spares: readonly Comment[],
  edited: readonly Comment[],
): Promise<{ readonly said?: string }> {
  const said = edited.map(({ url }) => `An older copy of the comment was edited by hand, so it stays: ${url}`)
  for (const { id, url } of spares) {
    try {
      await api.remove(id)
    } catch (error) {
      said.push(`A copy of the comment stays, for it could not be deleted (${messageOf(error)}): ${url}`)
    }
  }
  return said.length === 0 ? {} : { said: said.join('\n') }
}
