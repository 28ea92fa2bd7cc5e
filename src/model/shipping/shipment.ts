import type { Manifest } from '../../parse/manifest.ts'
import { child, type Node } from '../../parse/node.ts'
import type { Span } from '../../parse/span.ts'
import { booleanOf, type Fact, integer, look } from '../fact.ts'
import { label, type Objects, ofNativeKind } from '../objects.ts'
import { type Container, containersOf, items, type Mount, type PlacedCommand, wordOf } from './containers.ts'
import { backsUp, copiesAway } from './tools.ts'

/** A workload that has the backup of etcd at hand and copies it away. */
export interface Shipment {
  readonly label: string
  readonly copy: PlacedCommand
  /** What brings the backup to the workload: the folder of the host that it mounts, or the command that makes it. */
  readonly source: { readonly text: string; readonly at: Span }
  /** Why it does not run, or may not run; undefined where nothing holds it. */
  readonly stopped: { readonly why: string; readonly at: Span } | undefined
}

const WORKLOADS = [
  { group: 'batch', kind: 'CronJob', pod: ['spec', 'jobTemplate', 'spec', 'template', 'spec'] },
  { group: 'apps', kind: 'DaemonSet', pod: ['spec', 'template', 'spec'] },
  { group: 'apps', kind: 'Deployment', pod: ['spec', 'template', 'spec'] },
  { group: 'apps', kind: 'StatefulSet', pod: ['spec', 'template', 'spec'] },
] as const

/** The workloads that ship the archive in `folder` of the host, or a backup that they make; undefined: no folder is known. */
export function shipments(objects: Objects, folder: string | undefined): readonly Shipment[] {
  return WORKLOADS.flatMap(({ group, kind, pod }) =>
    ofNativeKind(objects, group, kind).flatMap((manifest) => {
      const place = look(manifest, pod)
      return place.state === 'present' ? shipment(manifest, place.node, folder) : []
    }),
  )
}

function shipment(manifest: Manifest, pod: Node, folder: string | undefined): readonly Shipment[] {
  const containers = containersOf(manifest, pod)
  const volumes = folder === undefined ? new Map<string, string>() : backupVolumes(pod, folder)
  for (const container of containers) {
    const copy = container.commands.find((command) => copiesAway(command, container))
    const source = copy === undefined ? undefined : sourceOf(container, containers, volumes)
    if (copy !== undefined && source !== undefined)
      return [{ label: label(manifest), copy, source, stopped: stopped(manifest) }]
  }
  return []
}

/** Volumes that hold the folder of the host, with the path of the folder inside of them: '' or `/etcd`. */
function backupVolumes(pod: Node, folder: string): ReadonlyMap<string, string> {
  return new Map(
    items(child(pod, 'volumes')).flatMap((volume): (readonly [string, string])[] => {
      const name = wordOf(child(volume, 'name'))
      const path = wordOf(child(child(volume, 'hostPath'), 'path'))
      const inside = path === undefined ? undefined : below(folder, path)
      return name === undefined || inside === undefined ? [] : [[name, inside]]
    }),
  )
}

/** The rest of a path below a folder: '' for the folder itself, undefined where it lies elsewhere. */
function below(path: string, folder: string): string | undefined {
  const [inner, outer] = [trimmed(path), trimmed(folder)]
  return inner === outer || inner.startsWith(`${outer}/`) ? inner.slice(outer.length) : undefined
}

const trimmed = (path: string): string => path.replace(/\/+$/, '')

/** What brings the backup into a container: its own command or mount, or a volume that it shares with one that has it. */
function sourceOf(
  container: Container,
  containers: readonly Container[],
  volumes: ReadonlyMap<string, string>,
): Shipment['source'] | undefined {
  const own = container.commands.find(backsUp)
  if (own !== undefined) return own
  const mount = mountOf(container, volumes)
  if (mount !== undefined) return mount
  for (const other of containers) {
    const theirs = other === container ? undefined : (other.commands.find(backsUp) ?? mountOf(other, volumes))
    const shares = container.mounts.some(
      ({ volume, path }) => other.mounts.some((one) => one.volume === volume) && speaksOf(container, path, ''),
    )
    if (theirs !== undefined && shares) return theirs
  }
  return undefined
}

/** A mount of the folder that the container's commands speak of: a workload that mounts it for another purpose does not. */
function mountOf(
  container: Container,
  volumes: ReadonlyMap<string, string>,
): (Mount & { readonly text: string }) | undefined {
  const found = container.mounts.find(({ volume, path }) => {
    const inside = volumes.get(volume)
    return inside !== undefined && speaksOf(container, path, inside)
  })
  return found === undefined ? undefined : { ...found, text: found.path }
}

/** Whether a command names the mounted folder, a path in it, or a path between the mount and the folder. */
function speaksOf({ commands }: Container, mounted: string, inside: string): boolean {
  const folder = trimmed(mounted) + inside
  const paths = commands.flatMap(({ words }) => words.flatMap((word) => word.match(/\/[^\s:"',;]*/g) ?? []))
  return paths.some(
    (path) =>
      below(path, folder) !== undefined || (below(folder, path) !== undefined && below(path, mounted) !== undefined),
  )
}

function stopped(manifest: Manifest): Shipment['stopped'] {
  if (manifest.kind === 'CronJob')
    return held(booleanOf(look(manifest, ['spec', 'suspend'])), 'suspend', (value) => value)
  return manifest.kind === 'DaemonSet'
    ? undefined
    : held(integer(manifest, ['spec', 'replicas']), 'replicas', (value) => value === 0)
}

function held<T>(fact: Fact<T>, field: string, holds: (value: T) => boolean): Shipment['stopped'] {
  if (fact.state === 'unreadable') return { why: `its \`${field}\` ${fact.why}`, at: fact.at }
  return fact.state === 'known' && holds(fact.value)
    ? { why: `it has \`${field}: ${fact.text}\``, at: fact.at }
    : undefined
}
