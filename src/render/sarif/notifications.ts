import { idsIn, problemId } from '../../compare/findings.ts'
import type { Report } from '../../compare/report.ts'
import { exemptionOf } from '../../evaluate/exemptions.ts'
import type { Finding } from '../../rules/outcome.ts'
import { fileOf, locationOf } from './locations.ts'
import { ruleIndex } from './rules.ts'
import type { Notification } from './log.ts'

/** A notification with the id of what it tells, where that is a finding. */
export interface Noted {
  readonly id?: string
  readonly notification: Notification
}

/** What is no result: what could not be read or told, rules that crashed, and what was not judged. */
export function notificationsOf(report: Report): readonly Noted[] {
  const problems = report.problems.map((problem): Noted => {
    const { at, path, level, message } = problem
    const locations = at === undefined && path !== undefined ? { locations: [fileOf(path)] } : placed(at)
    const severity = level === 'fail' ? 'error' : 'warning'
    return {
      id: problemId(report, problem),
      notification: { level: severity, message: { text: message }, ...locations },
    }
  })
  const rows = [...report.clusters, ...report.beside].flatMap((cluster) =>
    cluster.rows.flatMap((row) =>
      row.findings.flatMap((finding): readonly Noted[] => {
        const crashed = row.verdict === 'error'
        if (!crashed && (finding.verdict !== 'unknown' || exemptionOf(row, finding) !== undefined)) return []
        const [id] = idsIn(cluster, row, [finding])
        const notification: Notification = {
          level: crashed ? 'error' : 'note',
          message: { text: `${cluster.name}: ${finding.because}${askOf(finding)}` },
          associatedRule: { id: row.rule.id, index: ruleIndex(row.rule) },
          ...placed(finding.at),
        }
        return [id === undefined ? { notification } : { id, notification }]
      }),
    ),
  )
  const notes = report.notes.map((text): Noted => ({ notification: { level: 'note', message: { text } } }))
  const schema = (report.schemaNotes?.shown ?? []).map(({ at, message }): Noted => ({
    notification: { level: 'note', message: { text: message }, ...placed(at) },
  }))
  return [...problems, ...rows, ...notes, ...schema]
}

const askOf = (finding: Finding): string => ('ask' in finding ? ` ${finding.ask}` : '')

const placed = (at: Finding['at']): Pick<Notification, 'locations'> =>
  at === undefined ? {} : { locations: [locationOf(at)] }
