import { allAnnotations, findingsIn, type Planned } from '../render/annotations.ts'
import { clip } from '../render/escape.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { headline } from '../render/words.ts'
import { type CheckRunApi, checkRunApi, type Output } from './check-run-api.ts'
import { CLOCK } from './clock.ts'
import { isLater } from './marks.ts'
import type { Delivery } from './delivery.ts'
import { messageOf, whyNot } from './failure.ts'
import { linksOf, nearnessOf, type Publication } from './publication.ts'

/** GitHub takes no more annotations in one request. https://docs.github.com/rest/checks/runs */
const BATCH = 50
/** What `summary` takes (same page). */
const SUMMARY = { codePoints: 60_000, bytes: 65_535 }
/** Milliseconds after which no further batch is begun, so that there is time to complete the check run. */
const PATIENCE = 15_000

/**
 * Publishes a check run with every annotation that has a place; the report as a whole is its summary. It is completed
 * last: with what was written until then, where GitHub refuses a part of it. What fails is said and never thrown.
 */
export async function checkRunOn(publication: Publication, annotated: number | undefined): Promise<Delivery> {
  const { report, settings, context, revisions, request } = publication
  const place = 'check run'
  const nothing: ReadonlySet<string> = new Set()
  if (settings.checkRun === '') return { place, state: 'skipped', findings: nothing }
  const head = context.pullRequest?.headSha ?? revisions.head
  const { text: summary, findings } = renderMarkdown(report, linksOf(publication), SUMMARY, '', annotated)
  const output: Output = { title: clip(headline(report).text, 255).text, summary }
  const own = `${PREFIX}${settings.target}/${context.run}`
  try {
    const api = checkRunApi(await request(), context, { name: settings.checkRun, head, own })
    if (await hasNewer(api, settings.target, context.run)) {
      const said = 'A newer run has published its check run for this commit; this one publishes none.'
      return { place, state: 'skipped', findings: nothing, said }
    }
    const id = await api.create(output)
    const { shown, total, refused } = await annotate(api, id, output, annotationsOf(publication))
    await api.complete(id, output, report.gate.passed && report.totals.error === 0 ? 'success' : 'failure')
    const delivery: Delivery = { place, state: 'written', findings: new Set([...findings, ...findingsIn({ shown })]) }
    if (shown.length === total) return delivery
    const why = refused === undefined ? 'there was no time for more' : messageOf(refused)
    return { ...delivery, said: `The check run shows ${shown.length} of ${total} annotations: ${why}.` }
  } catch (error) {
    const why = whyNot(error, context.pullRequest ?? { fork: false }, 'checks: write')
    const said = `The check run could not be published: ${why}. The job summary has the whole report, and the verdict is the same.`
    return { place, state: 'failed', findings: nothing, said }
  }
}

const PREFIX = 'deckhouse-readiness/'

/** Only what has a place can be an annotation of a check run; the rest stands in its summary. */
function annotationsOf(publication: Publication): readonly Planned[] {
  return allAnnotations(publication.report, nearnessOf(publication)).filter(({ at }) => at !== undefined)
}

/** Closes what earlier runs left open, and tells whether a later one was here before. */
async function hasNewer(api: CheckRunApi, target: string, run: string): Promise<boolean> {
  const prefix = `${PREFIX}${target}/`
  const ours = (await api.list()).filter(({ externalId }) => externalId.startsWith(prefix))
  if (ours.some(({ externalId }) => isLater(externalId.slice(prefix.length), run))) return true
  for (const { id, isOpen } of ours) {
    // What another app owns cannot be closed, and does not stand in the way.
    if (isOpen) await api.cancel(id).catch(() => undefined)
  }
  return false
}

interface Annotated {
  readonly shown: readonly Planned[]
  readonly total: number
  /** Why some are missing, where GitHub refused them. */
  readonly refused: unknown
}

/** Appends annotations in batches. One that is refused costs the others nothing. */
async function annotate(
  api: CheckRunApi,
  id: number,
  output: Output,
  annotations: readonly Planned[],
): Promise<Annotated> {
  const end = CLOCK.now() + PATIENCE
  const shown: Planned[] = []
  let refused: unknown
  for (let from = 0; from < annotations.length && CLOCK.now() < end; from += BATCH) {
    const batch = annotations.slice(from, from + BATCH)
    try {
      await api.append(id, output, batch, shown.length)
      shown.push(...batch)
    } catch (error) {
      refused ??= error
    }
  }
  return { shown, total: annotations.length, refused }
}
