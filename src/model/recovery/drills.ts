import type { Block, Range } from './blocks.ts'
import { datesIn, type FoundDate } from './dates.ts'

/** A date by which a document says that a drill was held or a test was made: its day and its place in the text. */
export type Drill = FoundDate

/** Words for a drill that took place; `WEAK` ones may mean other tests, and yield to words for the text itself. */
const STRONG =
  /(?<![a-zа-яё])(?:drill(?:s|ed)?|rehears[a-zа-яё]*|exercis[a-zа-яё]*|game ?days?|tested|учени[еяйюям][a-zа-яё]*|тренировк[a-zа-яё]*|тренировок|протестирован[a-zа-яё]*|отработан[a-zа-яё]*|отработк[a-zа-яё]*|проверен[a-zа-яё]*|проверял[a-zа-яё]*|испытан[a-zа-яё]*)(?![a-zа-яё])/i
const WEAK =
  /(?<![a-zа-яё])(?:tests?|testing|verif[a-zа-яё]*|validat[a-zа-яё]*|practi[cs][a-zа-яё]*|проверк[a-zа-яё]*|проверок|тест[a-zа-яё]*)(?![a-zа-яё])/i
/** Words for the life of the text, whose dates are no drills. */
const TEXT =
  /(?<![a-zа-яё])(?:updated?|created?|revis[a-zа-яё]*|review[a-zа-яё]*|publish[a-zа-яё]*|modified|written|approved|author[a-zа-яё]*|changed?|обновл[a-zа-яё]*|созда[a-zа-яё]*|измен[a-zа-яё]*|редакц[a-zа-яё]*|утвержд[a-zа-яё]*|опубликован[a-zа-яё]*|пересмотр[a-zа-яё]*|согласован[a-zа-яё]*)(?![a-zа-яё])/i
/** Words for what is meant to happen, or did not. */
const AHEAD =
  /(?<![a-zа-яё])(?:next|planned|planning|scheduled?|upcoming|due|will|shall|must|should|deadline|todo|tbd|before|until|no later|never|not (?:yet|been|tested|held|done|run|rehearsed)|cancell?ed|postponed|skipped|follow(?:ing)? drill|следующ[a-zа-яё]*|ближайш[a-zа-яё]*|планиру[a-zа-яё]*|заплан[a-zа-яё]*|планов[a-zа-яё]*|план учений|предсто[a-zа-яё]*|будет|будут|должн[a-zа-яё]*|назначен[a-zа-яё]*|срок[a-zа-яё]*|не позднее|не проводил[a-zа-яё]*|не проведен[a-zа-яё]*|не тестир[a-zа-яё]*|никогда|отмен[a-zа-яё]*|перенес[a-zа-яё]*)(?![a-zа-яё])/i
/** What is said behind a date of one that did not take place. */
const DROPPED =
  /(?<![a-zа-яё])(?:planned|cancell?ed|postponed|skipped|заплан[a-zа-яё]*|отмен[a-zа-яё]*|перенес[a-zа-яё]*)(?![a-zа-яё])/i

/** What the words around a date make of it; undefined where they say nothing. */
type Meaning = 'drill' | 'ahead' | 'text' | undefined

/** `last_drill` and `lastDrill` are words, and emphasis is none. */
const plain = (words: string): string =>
  words.replaceAll(/(?<=[a-zа-яё])(?=[A-ZА-ЯЁ])/g, ' ').replaceAll(/[_*`]|(?<=[a-zа-яё])-(?=[a-zа-яё])/gi, ' ')

export function meaningOf(written: string): Meaning {
  const words = plain(written).replaceAll(/\s+/g, ' ')
  if (AHEAD.test(words)) return 'ahead'
  if (STRONG.test(words)) return 'drill'
  if (TEXT.test(words)) return 'text'
  return WEAK.test(words) ? 'drill' : undefined
}

/** The drills of a document, in its order. Code and comments say nothing of them. */
export function drillsOf(text: string, blocks: readonly Block[]): readonly Drill[] {
  const drills: Drill[][] = []
  let section: Meaning
  let heads: readonly Meaning[] = []
  for (const block of blocks) {
    const words = text.slice(block.start, block.end)
    if (block.kind !== 'row') heads = []
    if (block.kind === 'heading') {
      section = meaningOf(withoutDates(words))
      drills.push(inText(words, undefined).map((drill) => moved(drill, block.start)))
    } else if (block.kind === 'text') {
      drills.push(inText(words, section).map((drill) => moved(drill, block.start)))
    } else if (block.kind === 'row') {
      if (block.head) heads = block.cells.map(({ start, end }) => meaningOf(text.slice(start, end)))
      drills.push([...inRow(text, block.cells, heads, section)])
    }
  }
  return drills.flat()
}

const moved = (drill: Drill, by: number): Drill => ({ ...drill, start: drill.start + by, end: drill.end + by })

function withoutDates(words: string): string {
  const dates = datesIn(words)
  return [
    ...dates.map(({ start }, index) => words.slice(dates[index - 1]?.end ?? 0, start)),
    words.slice(dates.at(-1)?.end ?? 0),
  ].join('')
}

/** Dates in running text. Each is judged by the words of its sentence that stand nearest; a silent one follows the one before. */
function inText(words: string, section: Meaning): readonly Drill[] {
  const dates = datesIn(words)
  let meaning = section
  let before = 0
  return dates.filter((date, index) => {
    const next = dates[index + 1]?.start ?? words.length
    const head = words.slice(before, date.start)
    const cut = sentenceStart(head)
    // A sentence of its own follows no other.
    if (cut > 0) meaning = section
    const tail = tailOf(words.slice(date.end, next), index + 1 < dates.length)
    meaning = meaningOf(`${head.slice(cut)} ${tail}`) ?? meaning
    before = date.end
    return meaning === 'drill'
  })
}

/** Where the last sentence of a text begins; a line that starts with words and a colon is one too. */
function sentenceStart(text: string): number {
  const starts = Array.from(
    text.matchAll(/[.!?;]["'»)]?\s+|\n(?=[^\n:]{1,40}:\s)/g),
    ({ 0: found, index }) => index + found.length,
  )
  return starts.at(-1) ?? 0
}

/** The words behind a date that still speak of it. */
function tailOf(text: string, isFollowed: boolean): string {
  const [near = ''] = text.split(isFollowed ? /[(,;\n]|[.!?]\s|\s[-–—]\s/ : /[;\n]|[.!?]\s/, 1)
  const [nearest = '', ...rest] = near.split(',')
  const dropped = DROPPED.exec(rest.join(','))
  return dropped === null ? nearest : `${nearest} ${dropped[0]}`
}

/** Dates in a row of a table: the head of their column decides, then the words of the row, then the rest of the head. */
function inRow(text: string, cells: readonly Range[], heads: readonly Meaning[], section: Meaning): readonly Drill[] {
  const row = meaningOf(cells.map(({ start, end }) => withoutDates(text.slice(start, end))).join(' '))
  return cells.flatMap(({ start, end }, column) => {
    const own = heads[column]
    if (row === 'ahead') return []
    const means = own ?? row ?? (heads.includes('drill') ? 'drill' : section)
    return means === 'drill' ? datesIn(text.slice(start, end)).map((date) => moved(date, start)) : []
  })
}
