import { isCollection, isMap, isPair, isScalar, isSeq, type Node, parseAllDocuments, visit } from 'yaml'
import type { Mutation } from './mutations.ts'

/** Whole lines of a text that declare one thing: a document, the entry of a mapping, the item of a list. */
export interface Piece {
  readonly type: 'document' | 'entry' | 'item'
  readonly start: number
  readonly end: number
  /** How far in its key or its dash stands. */
  readonly indent: number
  /** Where its value starts, if that is a block on lines of its own below the key. */
  readonly below: number | undefined
}

/** A text as a template has it, and texts that may be rendered from it. */
export interface Templated extends Mutation {
  readonly renderings: readonly string[]
}

/** Everything in block style that stands on lines of its own. */
export function piecesOf(text: string): readonly Piece[] {
  const found: Piece[] = []
  const lineStart = (at: number): number => text.lastIndexOf('\n', at - 1) + 1
  const add = (type: Piece['type'], from: number, value: unknown, otherwise: number): void => {
    const start = lineStart(from)
    if (!/^ *(?:- +)?$/.test(text.slice(start, from)) || (type === 'entry' && text.slice(start, from).includes('-')))
      return
    const last = isNode(value) && value.range ? Math.max(value.range[1], otherwise) : otherwise
    const end = text[last - 1] === '\n' ? last : text.indexOf('\n', last) + 1
    const first = isCollection(value) && value.flow !== true ? lineStart(value.range?.[0] ?? from) : start
    found.push({ type, start, end, indent: text.slice(start).search(/\S/), below: first > start ? first : undefined })
  }
  const documents = parseAllDocuments(text, { logLevel: 'silent' })
  for (const document of Array.isArray(documents) ? documents : []) {
    const { contents } = document
    if (isMap(contents) && contents.range) found.push(whole(text, contents.range[0]))
    visit(document, (_, node, path) => {
      if ([...path, node].some((one) => isCollection(one) && one.flow === true)) return
      if (isPair(node) && isScalar(node.key) && node.key.range)
        add('entry', node.key.range[0], node.value, node.key.range[1])
      if (isSeq(node))
        for (const item of node.items)
          if (isNode(item) && item.range) add('item', item.range[0], item, item.range[0] + 1)
    })
  }
  return found
}

const isNode = (value: unknown): value is Node => isScalar(value) || isCollection(value)

function whole(text: string, at: number): Piece {
  const start = text.lastIndexOf('---\n', at) + 1 === 0 ? 0 : text.lastIndexOf('---\n', at) + 4
  const next = text.indexOf('\n---', at)
  return { type: 'document', start, end: next === -1 ? text.length : next + 1, indent: 0, below: undefined }
}

/** What a template does to a piece of a text. */
type Manner = (text: string, piece: Piece) => Templated | undefined

const around =
  (
    what: string,
    open: string,
    close: string,
    types: readonly Piece['type'][] = ['document', 'entry', 'item'],
  ): Manner =>
  (text, { type, start, end, indent }) => {
    if (!types.includes(type)) return undefined
    const margin = ' '.repeat(open.startsWith('{{-') ? indent : 0)
    const [before, piece, behind] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
    return {
      what: `${what} ${piece.split('\n', 1)[0]?.trim()}`,
      text: `${before}${margin}${open}\n${piece}${margin}${close}\n${behind}`,
      // An object without its kind or its version is none.
      renderings: /^ *(?:kind|apiVersion):/.test(piece) && type === 'entry' ? [text] : [text, before + behind],
    }
  }

const behind =
  (what: string, line: (indent: number) => string): Manner =>
  (text, { type, end, start, indent }) =>
    type === 'document'
      ? undefined
      : {
          what: `${what} ${text.slice(start, end).split('\n', 1)[0]?.trim()}`,
          text: `${text.slice(0, end)}${line(indent)}\n${text.slice(end)}`,
          renderings: [text],
        }

/** Every manner in which a template hides what is there, by its name. */
export const MANNERS: Readonly<Record<string, Manner>> = {
  'under a condition': around('a condition around', '{{- if .Values.on }}', '{{- end }}'),
  'under a condition with branches': (text, piece) =>
    piece.type === 'entry'
      ? around(
          'branches with',
          '{{- if .Values.on }}',
          `{{- else }}\n${text.slice(piece.start, piece.end)}{{- end }}`,
        )(text, piece)
      : undefined,
  'in a loop': around('a loop over', '{{- range .Values.all }}', '{{- end }}', ['document', 'item']),
  'beside a block that is put in': behind(
    'a block behind',
    (indent) => `${' '.repeat(indent)}{{- toYaml .Values.more | nindent ${indent} }}`,
  ),
  'beside something that is put in': behind(
    'something behind',
    (indent) => `${' '.repeat(indent)}{{ include "more" . }}`,
  ),
  'as a block that is put in': (text, { start, end, indent, below }) =>
    below === undefined
      ? undefined
      : {
          what: `a block in place of ${text.slice(start, end).split('\n', 1)[0]?.trim()}`,
          text: `${text.slice(0, below)}${' '.repeat(indent + 2)}{{- toYaml .Values.block | nindent ${indent + 2} }}\n${text.slice(end)}`,
          renderings: [text],
        },
}

/** The text with each of its pieces, one at a time, in one of these manners. */
export function templated(text: string, manner: Manner): readonly Templated[] {
  return piecesOf(text).flatMap((piece) => manner(text, piece) ?? [])
}
