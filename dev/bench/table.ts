import { median, type Timing } from './measure.ts'

/** The timings of a scene; memory in megabytes, where it was looked at. */
export interface Measured {
  readonly title: string
  readonly node: string
  readonly timings: readonly Timing[]
  readonly memory?: { readonly name: string; readonly megabytes: number }
}

/** A table in Markdown: medians, and how many times as long as the first of its scene each takes. */
export function table(scenes: readonly Measured[]): string {
  const rows = scenes.flatMap(({ title, node, timings, memory }) => {
    const unit = median(timings[0]?.runs ?? [])
    return timings.map(({ name, runs }) => {
      const peak = memory?.name === name ? `${memory.megabytes} MB` : ''
      return `| ${title} | ${node} | ${name} | ${median(runs).toFixed(0)} | ${(median(runs) / unit).toFixed(2)} | ${peak} |`
    })
  })
  return ['| what | Node | process | ms | × `node -e 0` | peak memory |', '|-|-|-|-:|-:|-:|', ...rows, ''].join('\n')
}

const [BEGIN, END] = ['<!-- bench -->', '<!-- end bench -->']

/** A page with a new table between its markers. Throws where it has none. */
export function withTable(page: string, text: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from === -1 || to < from) throw new Error(`The page lacks \`${BEGIN}\` and \`${END}\`.`)
  return `${page.slice(0, from + BEGIN.length)}\n\n${text}\n${page.slice(to)}`
}
