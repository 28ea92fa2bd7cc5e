import type { Cluster } from '../../model/cluster.ts'
import type { Fact } from '../../model/fact.ts'
import type { Choice, StorageSettings } from '../../model/storage/settings.ts'
import type { Finding, Subject } from '../outcome.ts'
import { cannotRead, type Rule, speaksOf } from '../rule.ts'

/** Where a class is set, and whose volumes it is for. */
interface Place extends Subject {
  readonly whose: string
}

const ALL: Place = {
  object: 'ModuleConfig/global',
  field: 'spec.settings.modules.storageClass',
  whose: 'all Deckhouse components',
}
const MAIN: Place = {
  object: 'ModuleConfig/prometheus',
  field: 'spec.settings.storageClass',
  whose: 'the main Prometheus',
}
const LONGTERM: Place = {
  object: 'ModuleConfig/prometheus',
  field: 'spec.settings.longtermStorageClass',
  whose: 'the longterm Prometheus',
}

/** A setting that says something, readable or not. */
type Spoken = Exclude<Fact<Choice>, { state: 'silent' }>

const LOSS =
  'It counts when a module is switched on: volumes that exist keep their class, and moving them to another one loses their data.'
const FIX = `Set \`modules.storageClass\` of ModuleConfig \`global\` to a class on fast disks. ${LOSS}`
const ASK = 'Commit ModuleConfig `global` with `spec.settings.modules.storageClass`, or attest.'
const ASK_SPEED = 'Declare its `iops` under `facts.storageClasses`, or attest.'

export const storageClass: Rule = {
  id: 'storage-class',
  section: 'Resource requirements',
  anchor: 'resource-requirements',
  quote: 'We recommend setting up a dedicated storageClass on fast disks for the Deckhouse components.',
  level: 'warn',
  title: 'Deckhouse components have a fast storage class',
  why: 'Prometheus writes all the time; on a slow disk it falls behind, and alerts and graphs come late or not at all.',
  check: (cluster) => {
    const { all, main, longterm, longtermDays } = cluster.storage
    const hasLongterm = !(longtermDays.state === 'known' && longtermDays.value === 0)
    const own: readonly (readonly [Fact<Choice>, Place])[] = hasLongterm
      ? [
          [main, MAIN],
          [longterm, LONGTERM],
        ]
      : [[main, MAIN]]
    const set = [[all, ALL] as const, ...own].flatMap(([choice, place]) =>
      choice.state === 'silent' ? [] : [judge(choice, place, cluster)],
    )
    const judged = once(set)
    if (all.state !== 'silent') return judged
    if (set.length === 0) return [unset(cluster)]
    const left = own.filter(([choice]) => choice.state === 'silent')
    return [...judged, ...left.map(([choice, place]) => halfSet(choice, place, cluster.storage))]
  },
}

/** One document that cannot be read hides every setting; it is said once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ verdict, at }, index) => verdict !== 'unknown' || at === undefined || !speaksOf(findings.slice(0, index), at),
  )
}

function judge(choice: Spoken, { whose, ...subject }: Place, { classSpeed }: Cluster): Finding {
  if (choice.state === 'unreadable') return cannotRead(choice, `The storage class of ${whose}`, subject, ASK)
  if (choice.value === false) {
    const because = `\`${choice.text}\` gives ${whose} an emptyDir, whose data is gone with the pod.`
    return { verdict: 'warn', ...subject, because, at: choice.at, fix: FIX }
  }
  const speed = classSpeed(choice.value)
  const also = speed.at === undefined ? {} : { also: [speed.at] }
  const found = { ...subject, at: choice.at, ...also }
  if (speed.state === 'open') {
    const because = `The class \`${choice.text}\` of ${whose} ${speed.why}.`
    return speed.unreadable
      ? { verdict: 'unknown', ...found, because, ask: 'Commit what cannot be read, or attest.', unreadable: true }
      : { verdict: 'unknown', ...found, because, ask: ASK_SPEED }
  }
  const because = `The class \`${choice.text}\` of ${whose}`
  switch (speed.grade) {
    case 'fast':
      return { verdict: 'pass', ...found, because: `${because} is fast: ${speed.text}.` }
    case 'burst':
      return { verdict: 'warn', ...found, because: `${because} is fast in bursts only: ${speed.text}.`, fix: FIX }
    case 'slow':
      return { verdict: 'warn', ...found, because: `${because} is slow: ${speed.text}.`, fix: FIX }
  }
}

/** One of the two instances of Prometheus has a class, and the other is left to the default. */
function halfSet(choice: Fact<Choice>, { whose, ...subject }: Place, storage: StorageSettings): Finding {
  const days = storage.longtermDays
  if (subject.field === LONGTERM.field && days.state === 'unreadable')
    return cannotRead(
      days,
      '`longtermRetentionDays`, which decides whether there is a longterm Prometheus,',
      subject,
      'Commit it.',
    )
  const because = `No storage class is set for ${whose}${takes(storage)}.`
  const at = choice.at === undefined ? {} : { at: choice.at }
  return { verdict: 'warn', ...subject, because, ...at, fix: FIX, absence: true }
}

function unset({ storage, missing }: Cluster): Finding {
  const { whose, ...subject } = ALL
  const { global, anyConfig } = storage
  const declared = global.state === 'declared' ? (storage.all.at ?? global.at) : undefined
  const counts =
    declared !== undefined ||
    anyConfig !== undefined ||
    missing({ kind: 'ModuleConfig', name: 'global' }) !== 'elsewhere'
  const what =
    declared === undefined
      ? 'No manifest declares ModuleConfig `global`, which sets'
      : 'ModuleConfig `global` does not set'
  const because = `${what} the storage class of ${whose}${declared === undefined ? '' : takes(storage)}.`
  if (!counts) return { verdict: 'unknown', ...subject, because, ask: ASK }
  const at = declared ?? anyConfig
  return { verdict: 'warn', ...subject, because, ...(at === undefined ? {} : { at }), fix: FIX, absence: true }
}

/** What a component without a class of its own takes. */
function takes({ default: fallback }: StorageSettings): string {
  return fallback.state === 'known' ? `: the default of the cluster, \`${fallback.text}\`, is used instead` : ''
}
