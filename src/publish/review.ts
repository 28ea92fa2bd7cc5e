import { createHash } from 'node:crypto'
import type { Suggestion } from '../compare/report.ts'
import { readOne } from '../read/commits.ts'
import { suggestionComment } from '../render/repairs.ts'
import { count } from '../render/words.ts'
import { commentApi } from './comment-api.ts'
import type { Delivery } from './delivery.ts'
import { isUnplaced, whyNot } from './failure.ts'
import { reader } from './github.ts'
import type { Publication } from './publication.ts'
import { type LineComment, type ReviewApi, reviewApi } from './review-api.ts'
import type { Request } from './requests.ts'

/** A suggestion with the first line of its comment, which makes it ours together with its author. */
interface Marked {
  readonly suggestion: Suggestion
  readonly marker: string
}

/**
 * Suggests repairs in one review of the pull request, each once: one that stands there already is left as it is, whatever
 * people made of it. What fails is said and never thrown.
 */
export async function reviewOn(publication: Publication): Promise<Delivery> {
  const { report, settings, context, token, request } = publication
  const { pullRequest } = context
  const place = 'review'
  const skipped: Delivery = { place, state: 'skipped', findings: new Set() }
  const offered = report.repairs?.suggestions ?? []
  if (!settings.suggestions || pullRequest === undefined || offered.length === 0) return skipped
  const rest = 'The patch in the report has every repair, and the verdict is the same.'
  try {
    const ask = await request()
    const { fitting, moved } = await fittingOf(offered, publication, ask)
    const api = reviewApi(ask, context, pullRequest.number)
    const { isOurs } = commentApi(ask, context, pullRequest.number, token)
    const missing = async (): Promise<readonly Marked[]> => {
      const known = new Set<string>()
      for (const comment of await api.list()) {
        const marker = MARKER.exec(comment.body)?.[0]
        // Who else writes our marker keeps nothing from being suggested.
        if (marker !== undefined && (await isOurs({ ...comment, id: 0, url: '' }))) known.add(marker)
      }
      return fitting.filter(({ marker }) => !known.has(marker))
    }
    const wanted = await missing()
    const comments = wanted.map(({ suggestion, marker }): LineComment => {
      const { path, firstLine, lastLine } = suggestion
      return { path, firstLine, lastLine, body: `${marker}\n${suggestionComment(report, suggestion)}` }
    })
    const isThere = async (some: readonly LineComment[]): Promise<boolean> => {
      const left = await missing()
      return some.every(({ body }) => !left.some(({ marker }) => body.startsWith(marker)))
    }
    const misplaced = await submit(api, pullRequest.headSha, comments, isThere)
    const shown = fitting.filter(({ marker }) => !misplaced.some(({ body }) => body.startsWith(marker)))
    const findings = new Set(shown.flatMap(({ suggestion }) => suggestion.findings))
    const left = [
      ...leftOut('the base branch has changed the file since', moved),
      ...leftOut('the diff does not show the line', misplaced),
    ]
    const said = left.length === 0 ? {} : { said: [...left, rest].join(' ') }
    return { place, state: shown.length === 0 ? 'skipped' : 'written', findings, ...said }
  } catch (error) {
    const why = whyNot(error, pullRequest, 'pull-requests: write')
    return { ...skipped, state: 'failed', said: `The review could not be written: ${why}. ${rest}` }
  }
}

const leftOut = (why: string, places: readonly Pick<LineComment, 'path' | 'lastLine'>[]): readonly string[] =>
  places.length === 0
    ? []
    : [`Not suggested, for ${why}: ${places.map(({ path, lastLine }) => `\`${path}:${lastLine}\``).join(', ')}.`]

const MARKER = /^<!-- deckhouse-readiness-suggestion [0-9a-f]{16} -->/

/**
 * Suggestions for files that the author's commit holds as they were judged. The test merge has what the base branch has
 * brought since, and its lines are others than those of the diff.
 */
async function fittingOf(
  offered: readonly Suggestion[],
  { context, revisions, head }: Publication,
  ask: Request,
): Promise<{ readonly fitting: readonly Marked[]; readonly moved: readonly Suggestion[] }> {
  const commit = context.pullRequest?.headSha ?? revisions.head
  const github = reader(ask, context)
  const texts = new Map<string, string | undefined>()
  const counts = new Map<string, number>()
  const fitting: Marked[] = []
  const moved: Suggestion[] = []
  for (const suggestion of offered) {
    const { path, firstLine, lastLine, text } = suggestion
    const judged = head.files.find((file) => file.path === path)?.text ?? ''
    if (!texts.has(path))
      texts.set(
        path,
        commit === revisions.head ? judged : await readOne(context.workspace, commit, path, async () => github),
      )
    if (texts.get(path) !== judged) {
      moved.push(suggestion)
      continue
    }
    // Lines move, and what they say does not; of lines that are alike their order tells which is meant.
    const identity = JSON.stringify([path, judged.split('\n').slice(firstLine - 1, lastLine), text])
    const number = counts.get(identity) ?? 0
    counts.set(identity, number + 1)
    const hash = createHash('sha256').update(`${identity}${number}`).digest('hex').slice(0, 16)
    fitting.push({ suggestion, marker: `<!-- deckhouse-readiness-suggestion ${hash} -->` })
  }
  return { fitting, moved }
}

/**
 * Submits comments as one review, and answers with those that GitHub has no place for. It refuses a review as a whole and
 * does not say for which of its comments, so halves of it are tried: a good comment costs nothing but its turn.
 */
async function submit(
  api: ReviewApi,
  commit: string,
  comments: readonly LineComment[],
  isThere: (some: readonly LineComment[]) => Promise<boolean>,
): Promise<readonly LineComment[]> {
  if (comments.length === 0) return []
  const body = `${count(comments.length, 'repair')} to commit as suggested: each clears what it stands beside, and makes no recommendation worse.`
  try {
    await api.submit(commit, body, comments, () => isThere(comments))
    return []
  } catch (error) {
    if (!isUnplaced(error)) throw error
    if (comments.length === 1) return comments
    const middle = comments.length >> 1
    const first = await submit(api, commit, comments.slice(0, middle), isThere)
    return [...first, ...(await submit(api, commit, comments.slice(middle), isThere))]
  }
}
