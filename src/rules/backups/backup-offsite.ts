import type { Backup } from '../../model/backup.ts'
import type { Shipment } from '../../model/shipping/shipment.ts'
import type { Finding, Subject } from '../outcome.ts'
import { type Rule, where } from '../rule.ts'

const ASK = 'Commit the workload that copies the archive to object storage or to another host, or attest.'
const NOTHING: Subject = { object: 'etcd backup', field: 'copy' }

export const backupOffsite: Rule = {
  id: 'backup-offsite',
  section: 'Backups',
  anchor: 'backups',
  quote: 'Keep these backups as *far away* from your cluster as possible.',
  level: 'warn',
  title: 'Backups of etcd leave the cluster',
  why: 'Deckhouse keeps one archive on the disk of each master, so what destroys the masters destroys the backups too.',
  check: ({ backup }) => {
    const running = backup.shipments.find(({ stopped }) => stopped === undefined)
    if (running !== undefined) return [ships(running)]
    const [held] = backup.shipments
    return [held?.stopped === undefined ? unseen(backup) : stops(held, held.stopped)]
  },
}

function ships({ label, copy, source }: Shipment): Finding {
  const because = `${label} copies the backup away with \`${quoted(copy.text)}\`; it has it from \`${quoted(source.text)}\` (${where(source)}).`
  return { verdict: 'pass', object: label, field: 'command', because, at: copy.at, also: [source.at] }
}

function stops({ label, copy }: Shipment, { why, at }: NonNullable<Shipment['stopped']>): Finding {
  const because = `${label} copies the backup away (${where(copy)}), but ${why}.`
  return {
    verdict: 'unknown',
    object: label,
    field: 'spec',
    because,
    at,
    also: [copy.at],
    ask: 'Let the workload run, or attest.',
  }
}

/** Where the archive goes, if a manifest says it, is no proof: whether a folder of a master lies elsewhere, Git does not show. */
function unseen({ hostPath }: Backup): Finding {
  const nobody = 'No workload in Git is seen to copy the backups of etcd away'
  if (hostPath.state !== 'known') return { verdict: 'unknown', ...NOTHING, because: `${nobody}.`, ask: ASK }
  const because = `${nobody}. Whether \`${hostPath.text}\` of the masters is a file system of another host, no manifest shows.`
  return { verdict: 'unknown', ...NOTHING, because, at: hostPath.at, ask: ASK }
}

/** A command as a sentence may quote it between backticks. */
const quoted = (text: string): string => {
  const line = text.replaceAll('`', "'").replaceAll(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
