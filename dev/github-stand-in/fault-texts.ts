import type { Fault, FaultRequest } from './options.ts'

/** How a fault is written on the command line. */
export const FAULT_FORM = '`[METHOD ]PART-OF-PATH=WHAT[@N]`'

/** A fault as text, read: which requests it is for, and what happens to them. */
interface FaultRule {
  readonly method: string | undefined
  readonly part: string
  readonly fault: Fault
  /** Only this one of the matching requests, from 1; all if left out. */
  readonly nth: number | undefined
}

/**
 * Reads faults as people write them: `POST /comments=502@1`, `/git/trees=hang`, `PATCH /check-runs=429:30`,
 * `POST /comments=answer-drop`, `/pulls=delay:500`. The first that is meant for a request decides. Returns the injector,
 * or the text that is no fault.
 */
export function faultsFrom(
  texts: readonly string[],
): ((request: FaultRequest) => Fault | undefined) | { readonly wrong: string } {
  const rules: FaultRule[] = []
  for (const text of texts) {
    const rule = readRule(text)
    if (rule === undefined) return { wrong: text }
    rules.push(rule)
  }
  const seen = rules.map(() => 0)
  return ({ method, path }) => {
    for (const [index, rule] of rules.entries()) {
      if ((rule.method !== undefined && rule.method !== method) || !path.includes(rule.part)) continue
      const count = (seen[index] ?? 0) + 1
      seen[index] = count
      if (rule.nth === undefined || rule.nth === count) return rule.fault
    }
    return undefined
  }
}

function readRule(text: string): FaultRule | undefined {
  const [, method, part, what, nth] = /^(?:([A-Z]+) )?(\S+)=([a-z\d-]+(?::\d+)?)(?:@([1-9]\d*))?$/.exec(text) ?? []
  const fault = readFault(what ?? '')
  if (part === undefined || fault === undefined) return undefined
  return { method, part, fault, nth: nth === undefined ? undefined : Number(nth) }
}

function readFault(text: string): Fault | undefined {
  const [what = '', value] = text.split(':')
  const milliseconds = value === undefined ? undefined : Number(value)
  if (/^[2-5]\d\d$/.test(what)) {
    // As GitHub says it where it wants to be left alone for so many seconds.
    const headers = value === undefined ? {} : { 'retry-after': value }
    return { status: Number(what), body: { message: `Fault ${what}` }, headers }
  }
  if (what === 'delay') return milliseconds === undefined ? undefined : { delay: milliseconds }
  if (what === 'slow') return milliseconds === undefined ? undefined : { slow: milliseconds }
  if (value !== undefined) return undefined
  switch (what) {
    case 'drop':
    case 'hang':
      return what
    case 'answer-drop':
      return { answer: 'drop' }
    case 'answer-hang':
      return { answer: 'hang' }
    case 'answer-truncate':
      return { answer: 'truncate' }
    default:
      return undefined
  }
}
