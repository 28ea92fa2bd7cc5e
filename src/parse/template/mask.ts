import { type Block, blocksOf, type Fault, type Part, type Placed, written } from './blocks.ts'
import { entangled } from './nesting.ts'
import { rowsOf } from './rows.ts'
import { mayBeTemplate, type Repeat } from './tokens.ts'

/** A stretch of a file that is there perhaps, or any number of times. */
export interface Region {
  /** Behind what opens it. */
  readonly start: number
  /** Before what closes it. */
  readonly end: number
  readonly repeat: Exclude<Repeat, 'elsewhere'>
  /** What opens it, as it is written. */
  readonly text: string
}

/** A place in a line of its own, or behind a key, at which a template puts whatever lines it makes. */
export interface Insertion {
  readonly at: number
  readonly end: number
  /** How far in the lines stand that are put there; undefined where that cannot be told. */
  readonly column: number | undefined
  /** Whether they may go on with the line before. */
  readonly joins: boolean
  readonly text: string
}

/** A stretch of a file. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A file's template, taken apart. All offsets are those of the file. */
export interface Template {
  /** The file's text with something that YAML can read in place of the template: as long, with the same line ends. */
  readonly masked: string
  readonly regions: readonly Region[]
  readonly insertions: readonly Insertion[]
  /** What is there only where something else calls for it. */
  readonly elsewhere: readonly Stretch[]
  readonly faults: readonly Fault[]
}

/** Stands in a scalar for every code unit of what a template fills in. Nobody writes it in a manifest. */
export const MASK = '\u2800'

/** The templates of ytt stand in comments, and what is no comment looks like the whole of the file. */
const YTT = /(?<=^|[ \t])#@(?=[ \t]|(?:overlay|data|yaml|schema|library)\/)/m

const unread = (text: string, at: Stretch, message: string): Template => ({
  masked: text,
  regions: [],
  insertions: [],
  elsewhere: [],
  faults: [{ start: 0, end: text.length, at, message }],
})

/** More than any manifest has that people write. */
const MAX_TOKENS = 5000

/**
 * Takes the template syntax out of a file; undefined where there is none outside of block scalars. Values become words,
 * the lines of control and of blocks that are put in become white space, and it is written down what they were.
 */
export function readTemplate(text: string): Template | undefined {
  const ytt = YTT.exec(text)
  if (ytt !== null)
    return unread(text, { start: ytt.index, end: ytt.index + ytt[0].length }, 'Templates of ytt are not read.')
  if (!mayBeTemplate(text)) return undefined
  const rows = rowsOf(text, MAX_TOKENS)
  if (rows === undefined)
    return unread(text, { start: 0, end: 0 }, `It has more than ${MAX_TOKENS} expressions of a template.`)
  const { parts, faults } = blocksOf(text, rows)
  if (parts.length + faults.length === 0) return undefined
  const found = merge(parts.map((part) => read(text, part)))
  const masked = applied(text, found.edits)
  return {
    masked,
    regions: found.regions,
    insertions: found.insertions,
    elsewhere: found.elsewhere,
    faults: [...faults, ...found.faults, ...found.blocks.flatMap((block) => entangled(text, masked, block))],
  }
}

/** What of a template concerns a stretch of its file; undefined where nothing does, and the stretch is plain. */
export function templateIn(template: Template, text: string, { start, end }: Stretch): Template | undefined {
  const touches = (one: Stretch): boolean => one.start < end && start < one.end
  const part: Template = {
    ...template,
    regions: template.regions.filter(touches),
    insertions: template.insertions.filter(({ at }) => start <= at && at < end),
    faults: template.faults.filter(touches),
  }
  const isPlain =
    part.regions.length + part.insertions.length + part.faults.length === 0 &&
    template.masked.slice(start, end) === text.slice(start, end)
  return isPlain ? undefined : part
}

/** Whether every word of a stretch is in it as it is written. */
export function isWhole({ masked, insertions }: Template, { start, end }: Stretch): boolean {
  return insertions.length === 0 && !masked.slice(start, end).includes(MASK)
}

interface Edit extends Stretch {
  readonly by: ' ' | typeof MASK
}

interface Found {
  readonly edits: readonly Edit[]
  readonly regions: readonly Region[]
  readonly insertions: readonly Insertion[]
  readonly elsewhere: readonly Stretch[]
  readonly faults: readonly Fault[]
  /** Blocks whose content stays. */
  readonly blocks: readonly Block[]
}

const NOTHING: Found = { edits: [], regions: [], insertions: [], elsewhere: [], faults: [], blocks: [] }

const merge = (all: readonly Found[]): Found => ({
  edits: all.flatMap(({ edits }) => edits),
  regions: all.flatMap(({ regions }) => regions),
  insertions: all.flatMap(({ insertions }) => insertions),
  elsewhere: all.flatMap(({ elsewhere }) => elsewhere),
  faults: all.flatMap(({ faults }) => faults),
  blocks: all.flatMap(({ blocks }) => blocks),
})

/** The text after all edits; where one lies inside of another, the outer one counts. Line ends stay. */
function applied(text: string, edits: readonly Edit[]): string {
  let masked = ''
  let at = 0
  for (const { start, end, by } of edits.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    if (start < at) continue
    masked += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, by)
    at = end
  }
  return masked + text.slice(at)
}

const blank = ({ start, end }: Stretch): Edit => ({ start, end, by: ' ' })

function read(text: string, part: Part): Found {
  return part.type === 'token' ? readToken(text, part.token) : readBlock(text, part)
}

function readToken(text: string, token: Placed): Found {
  const { row, role } = token
  if (row.beside === 'comment') return NOTHING
  if (role === 'silent') {
    // Nothing takes its place, so what stands behind it in its line stands further to the left than it seems.
    const shifts = row.beside === 'content' && isFirst(text, token)
    const message = `What stands behind \`${written(text, token)}\` in its line moves to the left.`
    if (shifts) return { ...NOTHING, edits: [blank(token)], faults: [{ ...token.row, at: token, message }] }
    // Between words it may join them.
    const joins = row.beside === 'content' && !isApart(text, token)
    return { ...NOTHING, edits: [joins ? { ...token, by: MASK } : blank(token)] }
  }
  const column = columnOf(text, token)
  // Lines that go on below a key may have others below them.
  const isBelow = column !== undefined && /:[ \t]*$/.test(text.slice(row.start, token.start)) && isLast(text, token)
  if (row.beside === 'content' && !isBelow) return { ...NOTHING, edits: [{ ...token, by: MASK }] }
  const joins = column === undefined && /^[{%]*[-~]/.test(text.slice(token.start, token.end))
  return { ...NOTHING, edits: [blank(token)], insertions: [insertionOf(text, token, column, joins)] }
}

function insertionOf(text: string, token: Stretch, column: number | undefined, joins: boolean): Insertion {
  return { at: token.start, end: token.end, column, joins, text: written(text, token) }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

const isFirst = (text: string, { start }: Stretch): boolean => text.slice(lineStart(text, start), start).trim() === ''

const isApart = (text: string, token: Stretch): boolean =>
  /\s/.test(text[token.start - 1] ?? ' ') && isLast(text, token)

/** Whether nothing stands behind a token in its line but a comment. */
const isLast = (text: string, { end }: Stretch): boolean =>
  /^[ \t]*(?:#.*)?\r?$/.test(text.slice(end, end + 200).split('\n', 1)[0] ?? '')

/** How far in a block stands that a token puts in its line: as far as its last function says. */
function columnOf(text: string, { start, end }: Stretch): number | undefined {
  const own = start - lineStart(text, start)
  const inside = text.slice(start, end)
  const [, nested] = /\|\s*nindent\s+(\d+)\s*-?\}\}$/.exec(inside) ?? []
  if (nested !== undefined) return Number(nested)
  const [, indented] = /\|\s*indent(?:\s+|\s*\(\s*(?:width\s*=\s*)?)(\d+)\b[^|]*[-+]?\}\}$/.exec(inside) ?? []
  // The first line stands where the token does.
  if (indented === undefined || inside.startsWith('{{-')) return undefined
  return own === 0 || own === Number(indented) ? Number(indented) : undefined
}

function readBlock(text: string, block: Block): Found {
  const { open, others, close, parts } = block
  const all = [open, ...others, close]
  const whole: Stretch = { start: open.start, end: close.end }
  if (open.row.beside === 'comment' && all.every(({ row }) => row === open.row)) return NOTHING
  if (open.repeat === 'elsewhere') return { ...NOTHING, edits: [blank(whole)], elsewhere: [whole] }
  if (all.every(({ row }) => row.beside !== 'content')) {
    const region = { start: open.end, end: close.start, repeat: open.repeat, text: written(text, open) }
    const edits = all.filter(({ row }) => row.beside === 'nothing').map(blank)
    return merge([{ ...NOTHING, edits, regions: [region], blocks: [block] }, ...parts.map((part) => read(text, part))])
  }
  if (open.row === close.row) {
    const before = text.slice(open.row.start, open.start)
    const behind = text.slice(close.end, open.row.end)
    if (`${before}${behind}`.trim() !== '') return { ...NOTHING, edits: [{ ...whole, by: MASK }] }
    const joins = /^\S{2}[-~]/.test(text.slice(open.start, open.end))
    const column = joins ? undefined : before.length
    return {
      ...NOTHING,
      edits: [blank(whole)],
      insertions: [insertionOf(text, open, column, joins)],
    }
  }
  return swallowed(text, block, whole)
}

/** A block over several lines that begins or ends amid content: nothing of what it holds can be told. */
function swallowed(text: string, { open, close }: Block, whole: Stretch): Found {
  const behind = text.slice(close.end, close.row.end)
  const quoted = written(text, open)
  const moves = /:(?:\s|$)|^\s*-\s/.test(behind) || /^(?:---|\.\.\.)/m.test(text.slice(whole.start, whole.end))
  const message = `The block that \`${quoted}\` begins cannot be told from what stands around it.`
  return {
    ...NOTHING,
    edits: [blank(whole)],
    insertions: [insertionOf(text, open, undefined, true)],
    faults: moves ? [{ ...whole, at: open, message }] : [],
  }
}
