import { type Hours, clocks, DAYS, hoursOf, text, union, type Week } from '../../model/week.ts'
import { type Calendar, type CalendarLine, calendarOf } from '../calendar.ts'
import { between, h, type Markup, NOTHING } from './markup.ts'
import { prose } from './sentence.ts'
import { PARTS, type View } from './view.ts'

/** Units of the drawing: a minute is a tenth of one. */
const DAY = 144
const WEEK = 7 * DAY
const NAMES = 190
const HEAD = 30
const LINE = 26
/** Letters of a name that find room before the week begins. */
const LETTERS = 24

/** When clusters install releases in a week: a drawing, its table, and where they do it together. Nothing without windows. */
export function updateWindows({ report }: View): Markup {
  const calendar = calendarOf(report)
  if (calendar === undefined) return NOTHING
  const { lines, overlaps, quiet } = calendar
  const free = quiet === undefined ? 'Cannot be told, for not every window is known.' : `${sentence(quiet)}.`
  const together = overlaps.map(
    ({ channel, clusters, week, free: slot }) =>
      h`<li><p>${between(
        clusters.map((name) => h`<bdi>${name}</bdi>`),
        ', ',
      )} on <code>${channel}</code>: ${sentence(week)}.${slot === undefined ? '' : ` Free for ${slot.cluster}: ${text(slot.week)}.`}</p></li>`,
  )
  const doubts = lines.flatMap((line) => line.doubts).map((doubt) => h`<li><p>${prose(doubt)}</p></li>`)
  return h`<section class="part windows" id="${PARTS.windows}" aria-labelledby="h-windows"><h2 id="h-windows">Update windows over the week, in UTC</h2>
<div class="drawing" tabindex="0" role="group" aria-label="Calendar">${drawing(calendar)}</div>
<p class="legend" aria-hidden="true"><span><svg class="swatch" viewBox="0 0 20 10"><rect class="open" width="20" height="10" rx="2"/></svg> installs releases</span><span><svg class="swatch" viewBox="0 0 20 10"><rect class="hand" x=".7" y=".7" width="18.6" height="8.6" rx="2"/></svg> confirmed by hand</span><span><svg class="swatch" viewBox="0 0 20 10"><rect class="open" width="20" height="10" rx="2"/><rect class="clash" y="5" width="20" height="5" rx="1"/></svg> together with another of its channel</span><span>? not known from Git</span></p>
${
  together.length === 0
    ? NOTHING
    : h`<h3>Together on one channel</h3><ul>${together}</ul>
`
}<h3>When none of them installs releases</h3><p>${free}</p>
${
  doubts.length === 0
    ? NOTHING
    : h`<h3>Not known</h3><ul>${doubts}</ul>
`
}<details class="offer table"><summary>The same as a table</summary><div class="scroll plain" tabindex="0" role="group" aria-label="Table of update windows">${table(lines)}</div></details></section>
`
}

function table(lines: readonly CalendarLine[]): Markup {
  const rows = lines.map(
    (line) =>
      h`<tr><th scope="row"><bdi>${line.cluster}</bdi></th><td>${line.channel === undefined ? 'not known' : h`<code>${line.channel}</code>`}</td><td>${whenOf(line)}</td></tr>
`,
  )
  return h`<table><caption class="hide">When clusters install releases</caption><thead><tr><th scope="col">Cluster</th><th scope="col">Channel</th><th scope="col">When</th></tr></thead><tbody>
${rows}</tbody></table>`
}

/** In words, what the drawing shows of a line. */
function whenOf(line: CalendarLine): string {
  const hand = line.isByHand ? ', once a person has confirmed it' : ''
  const beside = line.isJudged ? '' : ' (not judged)'
  switch (line.when) {
    case 'windows':
      return `${text(line.week)}${line.isWhole ? '' : ', and perhaps at other times'}${hand}${beside}`
    case 'any-hour':
      return `${line.isByHand ? 'when a person confirms it' : 'at any hour'}${beside}`
    case 'never':
      return `never: no window opens${beside}`
    case 'unknown':
      return `not known${beside}`
  }
}

const sentence = (week: Week): string => text(week).replace(/^./, (first) => first.toUpperCase())

function drawing({ lines, overlaps }: Calendar): Markup {
  const height = HEAD + lines.length * LINE + 8
  const days = DAYS.map((day, index) => {
    const x = NAMES + index * DAY
    return h`<line class="day" x1="${x}" x2="${x}" y1="8" y2="${height - 8}"/><line class="noon" x1="${x + DAY / 2}" x2="${x + DAY / 2}" y1="${HEAD}" y2="${height - 8}"/><text class="head" x="${x + 6}" y="20">${day}</text>`
  })
  const end = NAMES + WEEK
  const rows = lines.map((line, index) => {
    const y = HEAD + index * LINE
    const clashes = union(...overlaps.filter(({ clusters }) => clusters.includes(line.cluster)).map(({ week }) => week))
    const name = line.cluster.length > LETTERS ? `${line.cluster.slice(0, LETTERS - 1)}…` : line.cluster
    const state = line.isByHand ? 'hand' : 'open'
    const open = bars(line.week, y, state)
    const over = line.isByHand ? NOTHING : bars(clashes, y, 'clash')
    const unknown = line.isWhole ? NOTHING : h`<text class="doubt" x="${end - 14}" y="${y + 17}">?</text>`
    return h`<g><title>${line.cluster}: ${whenOf(line)}</title><text x="0" y="${y + 17}">${name}</text><rect class="lane" x="${NAMES}" y="${y + 3}" width="${WEEK}" height="${LINE - 6}" rx="3"/>${open}${over}${unknown}</g>`
  })
  const said = lines.map((line) => `${line.cluster}: ${whenOf(line)}.`).join(' ')
  return h`<svg viewBox="0 0 ${end + 1} ${height}" role="img" aria-labelledby="windows-title windows-desc"><title id="windows-title">Update windows of ${lines.length} ${lines.length === 1 ? 'cluster' : 'clusters'}, Monday to Sunday, UTC</title><desc id="windows-desc">${said}</desc>${days}<line class="day" x1="${end}" x2="${end}" y1="8" y2="${height - 8}"/>${rows}</svg>`
}

/**
 * Stretches of a week as bars, each with its hours as its title. Short ones stay wide enough to be seen; a clash lies as a
 * stripe over the lower half of its window, so that it can be told without its color.
 */
function bars(week: Week, y: number, name: 'open' | 'hand' | 'clash'): Markup {
  const isClash = name === 'clash'
  const all = week.map(({ start, end }) => {
    const width = Math.max((end - start) / 10, 2)
    return h`<rect class="${name}" x="${(NAMES + start / 10).toFixed(1)}" y="${y + (isClash ? LINE / 2 : 5)}" width="${width.toFixed(1)}" height="${isClash ? LINE / 2 - 5 : LINE - 10}" rx="2"><title>${spoken(hoursOf([{ start, end }]))}</title></rect>`
  })
  return h`${all}`
}

const spoken = (hours: readonly Hours[]): string =>
  hours.map((one) => `${one.days.map((day) => DAYS[day]).join(', ')} ${clocks(one)}`).join(', ')
