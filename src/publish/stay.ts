import type { Comment } from './comments.ts'
import { isLater, parseComment, type Part, type PartMark, type Signature } from './marks.ts'

/**
 * The parts of comments that stand beside what a run has to say, or `newer` where a newer run has spoken: for the same key,
 * or about a commit that came later.
 *
 * A part of the commit before this one stays until every use has spoken about this one, and the next commit ends it: so
 * what is no use of the action any more is gone with the second push.
 */
export function whatStays(comments: readonly Comment[], say: PartMark): readonly Part[] | 'newer' {
  const written = comments.flatMap(({ body }) => parseComment(body) ?? [])
  const all = written.flatMap(({ parts }) => parts)
  // A comment without parts is one that somebody has edited; who wrote it is known all the same.
  const speakers: readonly (Signature & { readonly key?: string })[] = [
    ...written.map(({ head, run, parts }) => ({ head, run, ...(parts.length === 0 ? { key: say.key } : {}) })),
    ...all,
  ]
  const isNewer = ({ key, head, run }: (typeof speakers)[number]): boolean =>
    isLater(run, say.run) && (head !== say.head || key === say.key)
  if (speakers.some(isNewer)) return 'newer'
  const last = speakers.reduce<Signature>((one, other) => (isLater(other.run, one.run) ? other : one), {
    head: say.head,
    run: '0',
  })
  const current = new Map<string, Part>()
  for (const part of all) {
    const other = current.get(part.key)
    if (other === undefined || isLater(part.run, other.run)) current.set(part.key, part)
  }
  return [...current.values()].filter(
    ({ key, head }) => key !== say.key && (last.head === say.head || head === last.head),
  )
}
