import type { ComparedRow } from '../../compare/compare.ts'
import type { Standing } from '../../evaluate/exemptions.ts'
import { changeMark } from '../words.ts'
import { h, type Markup, verbatim } from './markup.ts'

/** What a row counts as, in the order in which a reader looks for it. */
export const STANDINGS = ['fail', 'warn', 'error', 'unknown', 'waived', 'attested', 'pass', 'not-applicable'] as const

export const WORDS: Readonly<Record<Standing, string>> = {
  fail: 'fail',
  warn: 'warn',
  error: 'crashed',
  unknown: 'cannot tell',
  waived: 'waived',
  attested: 'attested',
  pass: 'met',
  'not-applicable': 'does not apply',
}

/** Each verdict has a shape of its own, so that it can be told without its color. */
const SHAPES: Readonly<Record<Standing, string>> = {
  fail: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4" stroke="var(--page)" stroke-width="1.8" stroke-linecap="round"/>',
  warn: '<path d="M8 1.6 15.2 14H.8Z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M8 6v4" stroke="currentColor" stroke-width="1.7" stroke-linecap="round"/><circle cx="8" cy="12" r="1" fill="currentColor"/>',
  error:
    '<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" fill="currentColor"/><path d="M8 4v5" stroke="var(--page)" stroke-width="2" stroke-linecap="round"/><circle cx="8" cy="11.8" r="1.1" fill="var(--page)"/>',
  unknown:
    '<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="2.2 1.9"/><path d="M6.2 6.4c0-2.4 3.7-2.3 3.7 0 0 1.4-1.9 1.4-1.9 2.9" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"/><circle cx="8" cy="11.5" r=".9" fill="currentColor"/>',
  waived:
    '<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M8 4.4V8l2.4 1.6" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"/>',
  attested:
    '<circle cx="8" cy="4.6" r="2.9" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M2.2 14.6c.5-6.4 11.1-6.4 11.6 0" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"/>',
  pass: '<path d="m2.6 8.6 3.6 3.6 7.2-8" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>',
  'not-applicable': '<path d="M4.5 8h7" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/>',
}

/** The drawings, once in a page; `icon` points at them. */
export const SYMBOLS = verbatim(
  `<svg class="symbols" width="0" height="0" aria-hidden="true">${STANDINGS.map((name) => `<symbol id="i:${name}" viewBox="0 0 16 16">${SHAPES[name]}</symbol>`).join('')}</svg>`,
)

/** The drawing of a verdict, silent for screen readers: a word stands beside it. */
export const icon = (standing: Standing): Markup =>
  h`<svg class="i" aria-hidden="true"><use href="#i:${standing}"/></svg>`

/** What a change did to a row, as a tag beside its title; nothing where it did nothing. */
export function changeTag(row: ComparedRow): Markup {
  const mark = changeMark(row)
  return mark === '' ? h`` : h`<b class="tag ${row.change}">${mark}</b>`
}
