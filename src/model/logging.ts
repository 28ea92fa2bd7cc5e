import type { Manifest } from '../parse/manifest.ts'
import type { Span } from '../parse/span.ts'
import { type Fact, listAt, lookIn, SILENT, textOf } from './fact.ts'
import { enabledOf } from './module-config.ts'
import { DOUBT, doubts, inCluster, label, named, type Objects, ofKind } from './objects.ts'

/** Whether logs leave their nodes for a store. */
export interface Logging {
  /** `spec.enabled` of modules `log-shipper` and `loki`; silent means that the bundle decides. */
  readonly shipper: Fact<boolean>
  readonly loki: Fact<boolean>
  readonly configs: readonly LoggingConfig[]
  /** Documents that may be a logging config. */
  readonly doubts: readonly Span[]
  /** An object of Deckhouse inside of the cluster. */
  readonly neighbor: string | undefined
}

/** What is collected, and where to. */
export interface LoggingConfig {
  readonly label: string
  /** The field with the names of the destinations. */
  readonly field: string
  readonly refs: Fact<readonly Reference[]>
}

export interface Reference {
  readonly name: Fact<string>
  /** The ClusterLogDestination of this name; unreadable where a document that cannot be read may declare it. */
  readonly destination: Fact<string>
}

/** Kinds that say what is collected, with the field that says where to. */
const CONFIGS: readonly (readonly [string, string])[] = [
  ['ClusterLoggingConfig', 'destinationRefs'],
  ['PodLoggingConfig', 'clusterDestinationRefs'],
]
const DESTINATION = 'ClusterLogDestination'

export function logging(objects: Objects): Logging {
  const neighbor = inCluster(objects)
  return {
    shipper: enabledOf(objects, 'log-shipper'),
    loki: enabledOf(objects, 'loki'),
    configs: CONFIGS.flatMap(([kind, field]) => ofKind(objects, kind).map((one) => readConfig(objects, one, field))),
    doubts: [...new Set(CONFIGS.flatMap(([kind]) => doubts(objects, kind)))],
    neighbor: neighbor === undefined ? undefined : label(neighbor),
  }
}

function readConfig(objects: Objects, manifest: Manifest, field: string): LoggingConfig {
  const list = listAt(manifest, ['spec', field])
  const refs: LoggingConfig['refs'] =
    list.state === 'known'
      ? {
          ...list,
          value: list.value.map((node) => {
            const name = textOf(lookIn(manifest, node, [], manifest.source.locate(node.start, node.end)))
            return { name, destination: name.state === 'known' ? destination(objects, name.value) : SILENT }
          }),
        }
      : list
  return { label: label(manifest), field: `spec.${field}`, refs }
}

function destination(objects: Objects, name: string): Fact<string> {
  const found = named(objects, DESTINATION, name)[0]
  if (found !== undefined) return { state: 'known', value: name, text: name, at: found.at }
  const doubt = doubts(objects, DESTINATION, name)[0]
  return doubt === undefined ? SILENT : { state: 'unreadable', why: DOUBT, at: doubt }
}
