import { touchedLines } from '../compare/lines.ts'
import type { Nearness } from '../render/annotations.ts'
import type { Report } from '../compare/report.ts'
import type { RunContext } from '../discover/event.ts'
import type { Revisions } from '../discover/revisions.ts'
import type { Side } from '../read/source-file.ts'
import { urlPath } from '../render/escape.ts'
import type { Links } from '../render/links.ts'
import { judgedTexts } from '../render/texts.ts'
import type { Settings } from '../settings/settings.ts'
import type { Request } from './requests.ts'

/** What was found, and where it goes. */
export interface Publication {
  readonly report: Report
  readonly settings: Settings
  readonly context: RunContext
  readonly revisions: Revisions
  readonly head: Side
  readonly base: Side | undefined
  readonly changedFiles: ReadonlySet<string>
  readonly token: string
  /** Empty: under the runner's temporary folder. */
  readonly jsonFile: string
  /** Empty: no SARIF report is wanted. */
  readonly sarifFile: string
  /** Empty: no HTML report is wanted. */
  readonly htmlFile: string
  /** Paced, patient, and with one budget for all places. */
  readonly request: () => Promise<Request>
}

/** How near to what the change does a place lies. */
export const nearnessOf = ({ head, base, changedFiles }: Publication): Nearness => ({
  changedFiles,
  touched: touchedLines(head.files, base?.files, changedFiles),
})

/** Where the report's links lead: the judged files, and the pages of the action at the version that runs. */
export function linksOf({ context, revisions, settings }: Publication): Links {
  const { serverUrl, owner, repo, pullRequest } = context
  const { head, policy } = revisions
  const { config, foreign } = settings
  const action = process.env['GITHUB_ACTION_REPOSITORY'] ?? ''
  const ref = process.env['GITHUB_ACTION_REF'] ?? ''
  return {
    // The test merge is no commit that stays: the author's own is what a link must lead to.
    files: `${serverUrl}/${owner}/${repo}/blob/${pullRequest?.headSha ?? head}`,
    pages: action === '' || ref === '' ? undefined : `${serverUrl}/${action}/blob/${ref}/src/rules`,
    foreign:
      foreign === undefined
        ? undefined
        : {
            path: config,
            url: `${serverUrl}/${foreign.owner}/${foreign.repo}/blob/${urlPath(foreign.ref)}/${urlPath(foreign.path)}`,
          },
    policy:
      foreign !== undefined
        ? config
        : pullRequest === undefined
          ? policy.slice(0, 7)
          : `${pullRequest.baseRef}@${policy.slice(0, 7)}`,
  }
}

/** The texts of the judged files, for excerpts. */
export function textsOf({ head, settings, changedFiles }: Publication): (path: string) => string | undefined {
  const texts = new Map(head.files.map((file) => [file.path, file.text]))
  return judgedTexts((path) => texts.get(path), settings, changedFiles)
}
