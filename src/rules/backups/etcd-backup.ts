import { type Backup, DEFAULT_BACKUP_SCHEDULE } from '../../model/backup.ts'
import { MAKE_READABLE } from '../../model/objects.ts'
import type { Span } from '../../parse/span.ts'
import type { Finding, Subject } from '../outcome.ts'
import { cannotRead, type Rule } from '../rule.ts'

const OBJECT = 'ModuleConfig/control-plane-manager'
const ENABLED: Subject = { object: OBJECT, field: 'spec.settings.etcd.backup.enabled' }
const SCHEDULE: Subject = { object: OBJECT, field: 'spec.settings.etcd.backup.cronSchedule' }
const MISPLACED: Subject = { object: 'ClusterConfiguration', field: 'spec.etcd.backup' }
const ASK = 'Commit ModuleConfig `control-plane-manager` with `spec.settings.etcd.backup.enabled: true`.'

/** Five fields, or a word such as `@daily`: what the schedule of a CronJob of Kubernetes takes. */
const CRON = /^(?:@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)|\S+(?:[ \t]+\S+){4})$/

export const etcdBackup: Rule = {
  id: 'etcd-backup',
  section: 'Backups',
  anchor: 'backups',
  quote: 'Set up etcd backups.',
  level: 'fail',
  title: 'Backups of etcd are made',
  why: 'A backup of etcd is the last chance to restore a cluster whose masters are lost.',
  check: ({ backup }) => [settings(backup), ...backup.misplaced.map(misplaced), ...hidden(backup)],
}

function settings({ config, enabled, schedule, moduleConfigs }: Backup): Finding {
  if (enabled.state === 'unreadable') return cannotRead(enabled, 'The switch of the etcd backup', ENABLED, ASK)
  if (enabled.state === 'known' && !enabled.value) {
    return {
      verdict: 'fail',
      ...ENABLED,
      because: `\`enabled: ${enabled.text}\` switches the backup of etcd off.`,
      at: enabled.at,
      fix: 'Remove `spec.settings.etcd.backup.enabled`, or set it to `true`.',
      repair: { edits: [{ at: enabled.at, from: enabled.text, to: true }] },
    }
  }
  if (config.state === 'off') {
    const because = 'ModuleConfig `control-plane-manager` is switched off, so its settings prove nothing.'
    return { verdict: 'unknown', ...ENABLED, because, at: config.at, ask: ASK }
  }
  if (schedule.state === 'unreadable')
    return cannotRead(schedule, 'The schedule of the etcd backup', SCHEDULE, 'Commit its value.')
  if (schedule.state === 'known' && !CRON.test(schedule.value.trim())) {
    const because = `\`${schedule.text}\` is no schedule with the five fields of cron.`
    const ask = `Write five fields, such as \`${DEFAULT_BACKUP_SCHEDULE}\`.`
    return { verdict: 'unknown', ...SCHEDULE, because, at: schedule.at, ask }
  }
  const when = `\`${schedule.state === 'known' ? schedule.text : DEFAULT_BACKUP_SCHEDULE}\``
  if (enabled.state === 'known') {
    const because = `\`enabled: ${enabled.text}\`: each master backs up etcd on the schedule ${when}.`
    return { verdict: 'pass', ...ENABLED, because, at: enabled.at }
  }
  if (moduleConfigs === 0) {
    const because =
      'No manifest declares a ModuleConfig, so Git does not show whether the backup of etcd is switched off.'
    return { verdict: 'unknown', ...ENABLED, because, ask: ASK }
  }
  const counted =
    moduleConfigs === 1
      ? 'the only ModuleConfig does not switch it'
      : `none of ${moduleConfigs} ModuleConfigs switches it`
  const because = `Each master backs up etcd on the schedule ${when}: that is on by default, and ${counted} off.`
  const byDefault = 'Deckhouse backs up etcd unless ModuleConfig `control-plane-manager` says otherwise'
  return { verdict: 'pass', ...ENABLED, because, ...(config.state === 'declared' ? { at: config.at } : {}), byDefault }
}

function misplaced(at: Span): Finding {
  return {
    verdict: 'warn',
    ...MISPLACED,
    because:
      'The settings of the etcd backup stand in `spec` of the ClusterConfiguration, where Deckhouse does not read them.',
    at,
    fix: 'Move them to `spec.settings.etcd.backup` of ModuleConfig `control-plane-manager`, and remove `spec` here.',
  }
}

/** What hides a ClusterConfiguration is of interest only while everything else is in order. */
function hidden({ misplacedDoubts, misplaced: found }: Backup): readonly Finding[] {
  const [at] = misplacedDoubts
  if (at === undefined || found.length > 0) return []
  const because =
    'A document that cannot be read as it stands may hold settings of the etcd backup in a place where Deckhouse does not read them.'
  return [{ verdict: 'unknown', ...MISPLACED, because, at, ask: MAKE_READABLE, unreadable: true }]
}
