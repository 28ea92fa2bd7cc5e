import { oneLine } from '../render/escape.ts'
import { count } from '../render/words.ts'
import type { Diagnosis } from './doctor.ts'
import type { Effect, WorkflowFinding } from './finding.ts'
import { WORKFLOW_PATH } from './starter-workflow.ts'

const WORDS: Readonly<Record<Effect, string>> = {
  hang: 'the check may hang',
  bypass: 'the check may be bypassed',
  risk: 'worth a repair',
}

/** What `doctor` says: each finding with its place, what happens and the lines to paste, then the sum. */
export function renderDoctor(diagnosis: Diagnosis): string {
  const { unread, findings } = diagnosis
  const blocks = [
    ...unread.map(({ at, message }) => `${oneLine(at.path)}:${at.start.line}  cannot be read\n  ${oneLine(message)}`),
    ...findings.map(findingBlock),
    ending(diagnosis),
  ]
  return `${blocks.join('\n\n')}\n`
}

function findingBlock({ id, effect, at, message, remove, paste }: WorkflowFinding): string {
  return [
    `${oneLine(at.path)}:${at.start.line}:${at.start.column}  ${id}: ${WORDS[effect]}`,
    `  ${oneLine(message)}`,
    ...(remove.length === 0 ? [] : [paste.length === 0 ? '  Delete:' : '  Replace:', ...shown(remove)]),
    ...(paste.length === 0 ? [] : [remove.length === 0 ? '  Paste:' : '  With:', ...shown(paste)]),
  ].join('\n')
}

const MOST_LINES = 12

/** Lines of a workflow behind a bar, so that their own indentation can be told. */
function shown(lines: readonly string[]): readonly string[] {
  const cut = lines.length > MOST_LINES ? [`… and ${count(lines.length - MOST_LINES + 1, 'more line')}`] : []
  return [...lines.slice(0, cut.length === 0 ? MOST_LINES : MOST_LINES - 1), ...cut].map((line) =>
    `    │ ${oneLine(line)}`.trimEnd(),
  )
}

function ending({ calling, checks, findings, unread }: Diagnosis): string {
  const list = (names: readonly string[]): string => names.map((name) => `\`${oneLine(name)}\``).join(', ')
  if (calling.length === 0) {
    const where = unread.length > 0 ? 'No workflow that can be read' : 'No workflow in `.github/workflows`'
    return `${where} calls the action. \`deckhouse-readiness init\` writes \`${WORKFLOW_PATH}\`.`
  }
  const sum = findings.length === 0 ? 'Nothing found' : count(findings.length, 'finding')
  const require =
    checks.length === 0
      ? ''
      : ` Require ${list(checks)} in the rules of the branch; what these rules say is not in Git.`
  return `${sum} in ${list(calling)}.${require}`
}
