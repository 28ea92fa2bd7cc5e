/** A date in a text: its day, and where it stands. A month alone counts from its first day. */
export interface FoundDate {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly start: number
  readonly end: number
}

const MONTHS = [
  'jan(?:uary)?|январ[ьяе]|янв',
  'feb(?:ruary)?|феврал[ьяе]|февр?',
  'mar(?:ch)?|март[ае]?|мар',
  'apr(?:il)?|апрел[ьяе]|апр',
  'may|ма[йяе]',
  'june?|июн[ьяе]|июн',
  'july?|июл[ьяе]|июл',
  'aug(?:ust)?|август[ае]?|авг',
  'sep(?:t(?:ember)?)?|сентябр[ьяе]|сент?',
  'oct(?:ober)?|октябр[ьяе]|окт',
  'nov(?:ember)?|ноябр[ьяе]|нояб?',
  'dec(?:ember)?|декабр[ьяе]|дек',
]
const MONTH = `(?<month>${MONTHS.join('|')})`
const YEAR = '(?<year>20\\d\\d)'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|-?го|-?е)?'
const GAP = '\\.?[\\s\\u00a0]+'

/** Longest first: `1 October 2026` is no `October 2026`. Nothing that is a part of a longer number or word counts. */
const FORMS = [
  '(?<year>20\\d\\d)[-/](?<number>\\d{1,2})[-/](?<day>\\d{1,2})',
  '(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>20\\d\\d)',
  `${DAY}(?:[\\s\\u00a0]+of)?${GAP}${MONTH}${GAP.replace('\\.?', '[.,]?')}${YEAR}`,
  `${MONTH}${GAP}${DAY},?[\\s\\u00a0]+${YEAR}`,
  `${MONTH}${GAP.replace('\\.?', '[.,]?')}${YEAR}`,
  '(?<year>20\\d\\d)-(?<number>0[1-9]|1[0-2])(?![-/.])',
].map((form) => new RegExp(`(?<![a-zа-яё\\d./-])(?:${form})(?!(?!T\\d|г(?![a-zа-яё]))[a-zа-яё\\d]|[./-]\\d)`, 'gi'))

/** The dates of a text, in its order. What is no day of the calendar, such as 30 February, is none. */
export function datesIn(text: string): readonly FoundDate[] {
  // Most texts have no date, and the patterns are dear.
  if (!/20\d\d/.test(text)) return []
  const found: FoundDate[] = []
  let rest = text
  for (const form of FORMS) {
    for (const { 0: written, index, groups = {} } of rest.matchAll(form)) {
      const month = Number(groups['number'] ?? monthOf(groups['month'] ?? ''))
      const day = iso(Number(groups['year']), month, Number(groups['day'] ?? 1))
      if (day !== undefined) found.push({ day, start: index, end: index + written.length })
    }
    // What one form has read is no date of another.
    rest = rest.replaceAll(form, (written) => '|'.repeat(written.length))
  }
  return found.toSorted((left, right) => left.start - right.start)
}

const monthOf = (name: string): number => MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'i').test(name)) + 1

function iso(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
