import { lastDayWithin, monthsBefore } from '../../model/day.ts'
import { namedDocument } from '../../model/documents.ts'
import type { TextDocument } from '../../model/objects.ts'
import { type RecoveryPlan, recoveryPlan as planIn } from '../../model/recovery/plan.ts'
import type { Finding, Lapse, Pass, Subject } from '../outcome.ts'
import { cannotRead, type Context, type Rule, where } from '../rule.ts'

const PLAN: Subject = { object: 'recovery plan', field: 'document' }
const WRITE = 'Write the steps down with their commands, such as `etcdutl snapshot restore`.'
const DRILL = 'Hold a drill and write its date down, for example `Last drill: 2026-10-01`.'

export const recoveryPlan: Rule = {
  id: 'recovery-plan',
  section: 'Backups',
  anchor: 'backups',
  quote: 'This plan should be periodically updated and tested in drills.',
  level: 'warn',
  title: 'A recovery plan is written down and drilled',
  why: 'A backup that nobody has restored may not work, and the day of the disaster is a bad day to find out how.',
  check: ({ documents }, context) => {
    const { path } = context.options.recoveryPlan
    if (path.state === 'unreadable')
      return [cannotRead(path, 'The path of the recovery plan', PLAN, 'Commit the path.')]
    if (path.state === 'silent') return judgeAll(documents, context)
    const named = documents.filter(({ source }) => source.path === namedDocument(path))
    if (named.length > 0) return judgeAll(named, context)
    const because = `The config names \`${path.text}\` as the recovery plan, and there is no such file.`
    const fix = 'Commit the plan, or give the path from the top of the repository in `rules.recovery-plan.path`.'
    return [{ verdict: 'fail', ...PLAN, because, at: path.at, fix }]
  },
}

/**
 * One good plan is enough, and the one with the newest drill stays good for longest. Without one, what cannot be read may be
 * it; otherwise the most complete one speaks.
 */
function judgeAll(documents: readonly TextDocument[], context: Context): readonly Finding[] {
  const plans = documents.filter(({ unread }) => unread === undefined).map(planIn)
  const [newest] = plans
    .flatMap((plan) => pass(plan, context))
    .toSorted((left, right) => Number(left.day < right.day) - Number(right.day < left.day))
  if (newest !== undefined) return [newest.finding]
  const hidden = [...documents.flatMap(notRead), ...plans.flatMap(hiddenDrill)]
  if (hidden.length > 0) return hidden
  const shortfalls = plans.map((plan) => fallsShort(plan, context))
  const least = Math.min(...shortfalls.map(({ length }) => length))
  const [best] = shortfalls.filter(({ length }) => length === least).toSorted((left, right) => rank(left) - rank(right))
  return best ?? [missing()]
}

/** Of plans with as many shortfalls, one with the commands says more than one without, and an old drill more than none. */
const rank = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { field }) => sum + (field === 'restore' ? 2 : field === 'drill' ? 1 : 0), 0)

function missing(): Finding {
  const because = 'No document in Git is seen to hold a recovery plan.'
  const ask =
    'Commit the plan as `docs/disaster-recovery.md`, name it in `rules.recovery-plan.path` of the config, or attest.'
  return { verdict: 'unknown', ...PLAN, because, ask }
}

function notRead({ source, unread: why }: TextDocument): readonly Finding[] {
  if (why === undefined) return []
  const because = `\`${source.path}\` was not read. ${why}`
  const ask = 'Commit the plan as text in UTF-8, or attest.'
  return [
    {
      verdict: 'unknown',
      object: source.path,
      field: 'document',
      because,
      at: source.locate(0, 0),
      ask,
      unreadable: true,
      lapse: undatedDrill(because),
    },
  ]
}

function hiddenDrill({ path, hiddenDrill: at }: RecoveryPlan): readonly Finding[] {
  if (at === undefined) return []
  const because = `In \`${path}\`, a placeholder hides the date of a drill.`
  const [ask, lapse] = ['Commit the date.', undatedDrill(because)]
  return [{ verdict: 'unknown', object: path, field: 'drill', because, at, ask, unreadable: true, lapse }]
}

/** The last drill that has taken place. */
function lastDrill({ drills }: RecoveryPlan, { date }: Context): RecoveryPlan['drills'][number] | undefined {
  return drills.filter(({ day }) => day <= date).toSorted((left, right) => (left.day < right.day ? 1 : -1))[0]
}

const isRecent = (day: string, { date, options }: Context): boolean =>
  day >= monthsBefore(date, options.recoveryPlan.months)

function pass(plan: RecoveryPlan, context: Context): readonly { readonly day: string; readonly finding: Pass }[] {
  const { path, restore } = plan
  const drill = lastDrill(plan, context)
  if (restore === undefined || drill === undefined || !isRecent(drill.day, context)) return []
  const because = `\`${path}\` names \`${quoted(restore.text)}\` (${where(restore)}) and a drill on \`${quoted(drill.text)}\`.`
  const until = lastDayWithin(drill.day, context.options.recoveryPlan.months)
  const says = `The drill on \`${quoted(drill.text)}\` (\`${path}\`) counts up to \`${until}\`. ${DRILL}`
  const lapse: Lapse = { kind: 'drill', state: 'dated', until, says }
  const finding: Pass = {
    verdict: 'pass',
    object: path,
    field: 'drill',
    because,
    at: drill.at,
    also: [restore.at],
    lapse,
  }
  return [{ day: drill.day, finding }]
}

/** What cannot be read may be a drill that grows old. */
const undatedDrill = (because: string): Lapse => ({
  kind: 'drill',
  state: 'unknown',
  says: `${because} Up to when a drill counts cannot be told.`,
})

function fallsShort(plan: RecoveryPlan, context: Context): readonly Finding[] {
  const { path, restore, at } = plan
  const because = `\`${path}\` names no command that restores the cluster from a backup.`
  const commands: readonly Finding[] =
    restore === undefined
      ? [{ verdict: 'warn', object: path, field: 'restore', because, at, fix: WRITE, absence: true }]
      : []
  return [...commands, ...drillShortfall(plan, context)]
}

function drillShortfall(plan: RecoveryPlan, context: Context): readonly Finding[] {
  const { path, drills, at } = plan
  const { months } = context.options.recoveryPlan
  const last = lastDrill(plan, context)
  if (last !== undefined) {
    if (isRecent(last.day, context)) return []
    const because = `The last drill that \`${path}\` names was on \`${quoted(last.text)}\`, more than ${months} ${months === 1 ? 'month' : 'months'} ago.`
    return [{ verdict: 'warn', object: path, field: 'drill age', because, at: last.at, fix: DRILL }]
  }
  const [ahead] = drills
  const because =
    ahead === undefined
      ? `\`${path}\` names no date of a drill.`
      : `The drill on \`${quoted(ahead.text)}\` lies ahead, and \`${path}\` names none that has taken place.`
  return [{ verdict: 'warn', object: path, field: 'drill', because, at: ahead?.at ?? at, fix: DRILL, absence: true }]
}

/** A stretch of the document as a sentence may quote it between backticks. */
const quoted = (text: string): string => {
  const line = text.replaceAll('`', "'").replaceAll(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
