import { ICON } from '../render/blocks.ts'
import { markdown, plain } from '../render/escape.ts'
import { type Budget, fits } from '../render/markdown.ts'
import type { Rendered } from '../render/rendered.ts'
import { count, type Mood } from '../render/words.ts'
import { type Part, partLine, type PartMark, signedText } from './marks.ts'

/** What one use of the action has to say in a comment. */
export interface Say extends PartMark {
  readonly target: string
  /** The report in a budget, of which `room` is taken already. Its first line is a head line. */
  readonly render: (budget: Budget, room: string) => Rendered
}

/** The worst first; what is of an older commit comes last, for it says nothing of this one. */
const ORDER: readonly Mood[] = ['fail', 'warn', 'unknown', 'pass', 'nothing']
const WORDS: Readonly<Record<Mood, readonly [one: string, more: string]>> = {
  fail: ['fails', 'fail'],
  warn: ['falls short', 'fall short'],
  unknown: ['cannot be told', 'cannot be told'],
  pass: ['passes', 'pass'],
  nothing: ['has nothing to check', 'have nothing to check'],
}

/**
 * A whole comment: one report, as it would stand alone, or a part for each report under a head line over all. Within the
 * budget, the folds of other parts give way first, then their rows; the head line of a part with its counts stays.
 * `others` are the parts that are kept.
 */
export function compose(say: Say, others: readonly Part[], budget: Budget): Rendered {
  const { key, head, run, mood, text, sums, target } = say
  const mark: PartMark = { key, head, run, mood, text, sums }
  const signed = (body: string): string => signedText({ head, run, target }, body)
  if (others.length === 0) {
    const line = `${partLine({ ...mark, body: '' })}\n`
    const { text: body, findings } = say.render(budget, signed(line))
    return { text: signed(line + body), findings }
  }
  const whole = (kept: readonly Part[], body: string | undefined): string =>
    signed(document([...kept, { ...mark, body }], head, others.length - kept.length))
  const kept = giveWay(
    others.map((other) => (other.head === head ? other : { ...other, body: undefined })),
    (parts) => leaves(budget, whole(parts, ''), 1 / (others.length + 1)),
  )
  const { text: full, findings } = say.render(budget, whole(kept, ''))
  const own = full.replace(/^#[^\n]*/, '').trim()
  if (leaves(budget, whole(kept, own), 0)) return { text: whole(kept, own), findings }
  // So many reports that even their head lines do not fit: those that stand last are counted only.
  let shown = inOrder(kept, head)
  while (shown.length > 0 && !leaves(budget, whole(shown, undefined), 0)) shown = shown.slice(0, -1)
  return { text: whole(shown, undefined), findings: new Set() }
}

/** Whether a text leaves at least a part of a budget. */
function leaves({ bytes, codePoints }: Budget, text: string, share: number): boolean {
  return fits(text, { bytes: bytes * (1 - share), codePoints: codePoints * (1 - share) })
}

/** Cuts parts down, one after the other, until it is enough or all are cut: folds before rows, good news before bad, long before short. */
function giveWay(parts: readonly Part[], isEnough: (parts: readonly Part[]) => boolean): readonly Part[] {
  const cuts = [
    (part: Part): Part => (part.body === undefined ? part : { ...part, body: withoutFolds(part.body) }),
    (part: Part): Part => ({ ...part, body: undefined }),
  ]
  const size = ({ body = '' }: Part): number => body.length
  const rank = ({ mood }: Part): number => -ORDER.indexOf(mood)
  let left = parts
  for (const cut of cuts) {
    for (const part of left.toSorted((one, other) => rank(one) - rank(other) || size(other) - size(one))) {
      if (isEnough(left)) return left
      left = left.map((other) => (other === part ? cut(part) : other))
    }
  }
  return left
}

/** Without the blocks that a reader has to open. Text from manifests never begins a line. */
function withoutFolds(body: string): string | undefined {
  const text = body.replaceAll(/^<details>[^]*?^<\/details>$\n*/gm, '').trim()
  return text === '' ? undefined : text
}

function inOrder(parts: readonly Part[], head: string): readonly Part[] {
  const rank = (part: Part): number => (part.head === head ? ORDER.indexOf(part.mood) : ORDER.length)
  return parts.toSorted((one, other) => rank(one) - rank(other) || (one.key < other.key ? -1 : 1))
}

/** Several parts under their head line. `more` have no room. */
function document(parts: readonly Part[], head: string, more: number): string {
  const current = parts.filter((part) => part.head === head)
  const counts = ORDER.flatMap((mood) => {
    const number = current.filter((part) => part.mood === mood).length
    return number === 0 ? [] : [`${number} ${WORDS[mood][number === 1 ? 0 : 1]}`]
  })
  const stale = parts.length - current.length
  if (stale > 0) counts.push(`${stale} ${stale === 1 ? 'is' : 'are'} of an older commit`)
  if (more > 0) counts.push(`${more} ${more === 1 ? 'has' : 'have'} no room here`)
  const worst = ORDER.find((mood) => current.some((part) => part.mood === mood)) ?? 'nothing'
  const title = `## ${ICON[worst]} Production readiness: of ${count(parts.length + more, 'report')}, ${counts.join(', ')}`
  return [title, ...inOrder(parts, head).map((part) => partText(part, head)), ''].join('\n\n').trimEnd() + '\n'
}

function partText(part: Part, head: string): string {
  const name = part.key === '' ? 'Whole repository' : plain(part.key)
  const sums = part.sums === '' ? '' : ` ${markdown(part.sums)}.`
  if (part.head !== head) {
    const said = `${markdown(`At \`${part.head.slice(0, 7)}\`: ${part.text}.`)}${sums}`
    return `${partLine(part)}\n### ${ICON.exempt} ${name}: not checked at this commit yet\n\n${said}`
  }
  const title = `### ${ICON[part.mood]} ${name}: ${markdown(part.text)}`
  const rest = part.body ?? `${sums.trim()} The rest stands in the job summary of its run.`.trim()
  return `${partLine(part)}\n${title}\n\n${rest}`
}
