import type { Report } from '../compare/report.ts'
import type { Span } from '../parse/span.ts'
import { rest } from './blocks.ts'
import { html, markdown } from './escape.ts'
import { type Links, place } from './links.ts'
import { count } from './words.ts'

export const SCHEMA_HEADING = 'Schema notes, which change no verdict'

interface Line {
  readonly at?: Span
  readonly text: string
}

/** Each remark on how manifests are written with its place, and how many there are beside them. */
export function schemaLines({ schemaNotes }: Report): readonly Line[] {
  if (schemaNotes === undefined) return []
  const { shown, elsewhere, more } = schemaNotes
  return [
    ...shown.map(({ at, message }) => ({ at, text: message })),
    ...(more > 0 ? [{ text: `And ${more} more.` }] : []),
    ...(elsewhere > 0 ? [{ text: elsewhereSentence(elsewhere) }] : []),
  ]
}

/** The same as a fold, with as many remarks as there is room for. */
export function schemaFold({ schemaNotes }: Report, links: Links, most: number): readonly string[] {
  if (schemaNotes === undefined) return []
  const { shown, elsewhere, more } = schemaNotes
  const others = elsewhere > 0 ? [markdown(elsewhereSentence(elsewhere))] : []
  if (shown.length === 0) return others
  const all = shown.length + more
  const what = `${count(all, 'schema note')}, which ${all === 1 ? 'changes' : 'change'} no verdict`
  if (most === 0) return [`${what}.`, ...others]
  const told = shown.slice(0, most)
  const left = shown.length - told.length + more
  const lines = told.map(({ at, message }) => `- ${place(at, links)}: ${markdown(message)}`)
  return [
    `<details><summary>📐 ${html(what)}</summary>`,
    [...lines, ...(left > 0 ? [`- ${rest(left)}`] : [])].join('\n'),
    ...others,
    '</details>',
  ]
}

const elsewhereSentence = (number: number): string =>
  `${count(number, 'schema note')} on files that this change does not touch ${number === 1 ? 'is' : 'are'} not shown.`
