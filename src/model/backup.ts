import type { Manifest } from '../parse/manifest.ts'
import type { Span } from '../parse/span.ts'
import { booleanOf, type Fact, look, textOf } from './fact.ts'
import { type Declared, moduleConfig, setting } from './module-config.ts'
import { doubts, named, type Objects, ofKind } from './objects.ts'
import { type Shipment, shipments } from './shipping/shipment.ts'

/** Where Deckhouse keeps the archive of etcd unless a manifest says otherwise (module control-plane-manager, settings version 3). */
export const DEFAULT_BACKUP_PATH = '/var/lib/etcd'
/** When it writes the archive, in the time zone of kube-controller-manager (same source). */
export const DEFAULT_BACKUP_SCHEDULE = '0 0 * * *'

/** How etcd is backed up, and what carries the backups away. */
export interface Backup {
  /** ModuleConfig `control-plane-manager`, which holds the settings. */
  readonly config: Declared
  readonly enabled: Fact<boolean>
  readonly schedule: Fact<string>
  readonly hostPath: Fact<string>
  /** `ClusterConfiguration.spec.etcd.backup`: where one page of the vendor's documentation puts it, and nobody reads it. */
  readonly misplaced: readonly Span[]
  /** Documents that cannot be read and may hold the misplaced settings. */
  readonly misplacedDoubts: readonly Span[]
  /** How many ModuleConfigs are declared, of whatever module. */
  readonly moduleConfigs: number
  readonly shipments: readonly Shipment[]
}

const MODULE = 'control-plane-manager'

export function backup(objects: Objects): Backup {
  const enabled = setting(objects, MODULE, ['etcd', 'backup', 'enabled'], booleanOf)
  const hostPath = setting(objects, MODULE, ['etcd', 'backup', 'hostPath'], textOf)
  const stray = named(objects, 'ClusterConfiguration', '').map(strayBackup)
  return {
    config: moduleConfig(objects, MODULE),
    enabled,
    schedule: setting(objects, MODULE, ['etcd', 'backup', 'cronSchedule'], textOf),
    hostPath,
    misplaced: stray.flatMap(({ state, at }) => (state === 'present' ? [at] : [])),
    misplacedDoubts: [
      ...stray.flatMap(({ state, at }) => (state === 'hidden' ? [at] : [])),
      ...doubts(objects, 'ClusterConfiguration', '', 'spec'),
    ],
    moduleConfigs: ofKind(objects, 'ModuleConfig').length,
    shipments: shipments(objects, folderOf(enabled, hostPath)),
  }
}

/** Misplaced settings, by the key that holds them. */
function strayBackup(manifest: Manifest): { readonly state: 'present' | 'absent' | 'hidden'; readonly at: Span } {
  const place = look(manifest, ['spec', 'etcd', 'backup'])
  const holder = look(manifest, ['spec', 'etcd'])
  const entry = holder.state === 'present' && holder.node.type === 'map' ? holder.node.entries.get('backup') : undefined
  if (entry === undefined || place.state !== 'present') return place
  return { state: 'present', at: manifest.source.locate(entry.keyStart, entry.keyEnd) }
}

/** The folder in which Deckhouse certainly puts the archive, if it writes one. */
function folderOf(enabled: Fact<boolean>, hostPath: Fact<string>): string | undefined {
  if (enabled.state === 'unreadable' || (enabled.state === 'known' && !enabled.value)) return undefined
  if (hostPath.state === 'unreadable') return undefined
  return hostPath.state === 'known' ? hostPath.value : DEFAULT_BACKUP_PATH
}
