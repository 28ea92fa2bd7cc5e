import type { ComparedRow } from '../../compare/compare.ts'
import type { ClusterReport, Report } from '../../compare/report.ts'
import { RULES } from '../../rules/index.ts'
import type { Rule } from '../../rules/rule.ts'
import { calendarOf } from '../calendar.ts'
import { masked } from '../frame.ts'
import type { Links } from '../links.ts'
import type { TextOf } from './excerpt.ts'

/** What a page needs beside the report. */
export interface HtmlOptions {
  /** Where links lead; without an address the names of places stand alone. */
  readonly links: Links
  /** The text of a judged file, for excerpts; the secrets in it are masked before a line is shown. */
  readonly text: TextOf
}

/** A cluster with its name in addresses within the page. */
export interface ClusterView {
  readonly cluster: ClusterReport
  readonly id: string
  /** Not judged: only the rows that get worse through others. */
  readonly beside: boolean
}

/** Everything that the parts of a page are written from. */
export interface View extends HtmlOptions {
  readonly report: Report
  /** The judged clusters, then those beside. */
  readonly clusters: readonly ClusterView[]
  /** The rules that the report has rows of, in the order of the guide. */
  readonly rules: readonly Rule[]
  /** The sections of those rules. */
  readonly sections: readonly string[]
  /** Whether the page has a calendar of update windows. */
  readonly windows: boolean
}

export function viewOf(report: Report, options: HtmlOptions): View {
  const clusters = [...report.clusters, ...report.beside].map((cluster, index): ClusterView => ({
    cluster,
    id: nameInAddress(cluster.name, index),
    beside: index >= report.clusters.length,
  }))
  const ids = new Set(clusters.flatMap(({ cluster }) => cluster.rows.map(({ rule }) => rule.id)))
  const rules = RULES.filter(({ id }) => ids.has(id))
  return {
    ...options,
    text: masked(options.text),
    report,
    clusters,
    rules,
    sections: [...new Set(rules.map(({ section }) => section))],
    windows: calendarOf(report) !== undefined,
  }
}

/** A plain name as it is, so that an address tells where it leads; any other by its number. No plain name has a `~`. */
function nameInAddress(name: string, index: number): string {
  return /^[A-Za-z0-9][\w.-]*$/.test(name) ? name : `~${index + 1}`
}

/** The address of a row within the page. */
export const rowId = ({ id }: ClusterView, { rule }: ComparedRow): string => `${id}/${rule.id}`

/** The addresses of parts of the page. No name of a cluster has a `:`. */
export const PARTS = {
  matrix: 'at:matrix',
  changes: 'at:changes',
  clusters: 'at:clusters',
  windows: 'at:windows',
  exemptions: 'at:exemptions',
  guide: 'at:guide',
} as const

/** The address of what the guide says about a rule. */
export const guideId = (rule: Rule): string => `guide:${rule.id}`

/** A count as a number and its words: one of them for a single thing. */
export const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** A phrase with the capital letter of a sentence. */
export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
