import { type Comment, type CommentApi, PAGE_SIZE } from '../../src/publish/comments.ts'
import type { Say } from '../../src/publish/compose.ts'
import { partLine, type PartMark, signedText } from '../../src/publish/marks.ts'
import type { Budget } from '../../src/render/markdown.ts'
import { refusal } from './fakes.ts'

export const BOT = 'github-actions[bot]'
export const HEAD = 'b'.repeat(40)
export const BEFORE = 'a'.repeat(40)
export const ROOMY: readonly Budget[] = [{ codePoints: 60_000, bytes: 65_536 }]

/** What a run says, `new` about the whole repository if left out. */
export function say(more: Partial<Say> & { readonly body?: string } = {}): Say {
  const { body = 'new', ...rest } = more
  return {
    key: '',
    head: HEAD,
    run: '10.1',
    target: 'default',
    mood: 'pass',
    text: 'every recommendation is met',
    sums: '2 of 2 met',
    render: () => ({
      text: `## ✅ Production readiness: every recommendation is met\n\n${body}\n`,
      findings: new Set([body]),
    }),
    ...rest,
  }
}

/** A comment as an earlier run left it: one part that says `old`. */
export function old(
  more: Partial<PartMark> & { readonly target?: string; readonly body?: string } = {},
): Partial<Comment> {
  const { target = 'default', body = 'old', ...mark } = more
  const { key, head, run, mood, text, sums } = say({ run: '9.1', ...mark })
  const line = partLine({ key, head, run, mood, text, sums, body })
  return { body: signedText({ head, run, target }, `${line}\n## ✅ Production readiness: ${text}\n\n${body}\n`) }
}

export interface Memory extends CommentApi {
  /** In the order of their creation. */
  readonly comments: Comment[]
  readonly calls: string[]
}

/** Comments in memory. `before` is awaited before each call is carried out, and may throw. */
export function memory(
  seeds: readonly Partial<Comment>[] = [],
  before: (call: string, body: string) => void | Promise<void> = () => {},
): Memory {
  let lastId = 0
  const next = (seed: Partial<Comment>): Comment => {
    lastId += 1
    return { id: lastId, url: `#${lastId}`, login: BOT, isBot: true, body: '', ...seed }
  }
  const comments = seeds.map(next)
  const calls: string[] = []
  const call = async (name: string, body = ''): Promise<void> => {
    calls.push(name)
    await before(name, body)
  }
  const indexOf = (id: number): number => {
    const index = comments.findIndex((comment) => comment.id === id)
    if (index < 0) throw refusal(404, 'Not Found')
    return index
  }
  return {
    comments,
    calls,
    list: async (page) => {
      await call(`list ${page}`)
      return comments.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    },
    create: async (body) => {
      await call('create', body)
      const comment = next({ body })
      comments.push(comment)
      return comment
    },
    update: async (id, body) => {
      await call(`update ${id}`, body)
      const index = indexOf(id)
      const comment = { ...(comments[index] ?? next({})), body }
      comments[index] = comment
      return comment
    },
    remove: async (id) => {
      await call(`remove ${id}`)
      comments.splice(indexOf(id), 1)
    },
    isOurs: async ({ isBot }) => isBot,
  }
}
