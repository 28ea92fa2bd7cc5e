import type { Manifest } from '../../parse/manifest.ts'
import type { Span } from '../../parse/span.ts'
import { type Fact, factOf, firstToSpeak, integerOf, look, type Place, textOf } from '../fact.ts'
import { type Declared, moduleConfig, setting } from '../module-config.ts'
import { type Objects, ofKind, singleton } from '../objects.ts'

/** Which storage classes Deckhouse's own components are told to use. `false` is an emptyDir instead of a volume. */
export interface StorageSettings {
  readonly global: Declared
  readonly prometheus: Declared
  /** A ModuleConfig, if one is declared. */
  readonly anyConfig: Span | undefined
  /** The class of all components. */
  readonly all: Fact<Choice>
  /** The classes of the main and of the longterm Prometheus. */
  readonly main: Fact<Choice>
  readonly longterm: Fact<Choice>
  /** With 0 there is no longterm Prometheus. */
  readonly longtermDays: Fact<number>
  /** The class that Deckhouse makes the default of the cluster. */
  readonly default: Fact<string>
}

export type Choice = string | false

export function storageSettings(objects: Objects): StorageSettings {
  const config = moduleConfig(objects, 'prometheus')
  const prometheus = (key: string): Fact<Choice> => {
    const own = setting(objects, 'prometheus', [key], choiceOf)
    return config.state === 'off' ? own : firstToSpeak(own, override(objects, ['prometheus', key]))
  }
  return {
    global: moduleConfig(objects, 'global'),
    prometheus: config,
    anyConfig: ofKind(objects, 'ModuleConfig')[0]?.at,
    all: firstToSpeak(
      setting(objects, 'global', ['modules', 'storageClass'], choiceOf),
      olderClass(objects),
      override(objects, ['global', 'modules', 'storageClass']),
      override(objects, ['global', 'storageClass']),
    ),
    main: prometheus('storageClass'),
    longterm: prometheus('longtermStorageClass'),
    longtermDays: setting(objects, 'prometheus', ['longtermRetentionDays'], integerOf),
    default: setting(objects, 'global', ['defaultClusterStorageClass'], textOf),
  }
}

/**
 * `settings.storageClass`, the place of settings version 1 (`global-hooks/openapi/conversions/v2.yaml` moves it). Version
 * 2 still has the field, as deprecated, and what it does there is not documented.
 */
function olderClass(objects: Objects): Fact<Choice> {
  return singleton(objects, 'ModuleConfig', 'global', (manifest) => {
    const choice = choiceOf(look(manifest, ['spec', 'settings', 'storageClass']))
    if (choice.state !== 'known' || isVersionOne(manifest)) return choice
    const why = 'stands at `spec.settings.storageClass`, which counts for certain under `version: 1` alone'
    return { state: 'unreadable', why, at: choice.at }
  })
}

function isVersionOne(manifest: Manifest): boolean {
  const version = integerOf(look(manifest, ['spec', 'version']))
  return version.state === 'known' && version.value === 1
}

/** `configOverrides` of an InitConfiguration, where old repositories keep settings. */
const override = (objects: Objects, path: readonly string[]): Fact<Choice> =>
  singleton(objects, 'InitConfiguration', '', (manifest) =>
    choiceOf(look(manifest, ['deckhouse', 'configOverrides', ...path])),
  )

/**
 * The name of a class; `false` as a boolean of YAML 1.1, or as the text that the vendor's examples have. An empty text is
 * no silence: it overrides what would be taken otherwise, and ends in an emptyDir as `false` does
 * (`go_lib/hooks/storage_class_change/hook.go`, 0aed6588).
 */
function choiceOf(place: Place): Fact<Choice> {
  return factOf<Choice>(place, 'name of a storage class', (node) => {
    if (node.type !== 'scalar') return undefined
    if (node.text === '') return { value: false, text: '""' }
    if (node.text === 'false' || (node.plain && FALSE.test(node.text))) return { value: false, text: node.text }
    return typeof node.value === 'string' ? { value: node.text, text: node.text } : undefined
  })
}

const FALSE = /^(?:false|False|FALSE|no|No|NO|off|Off|OFF|n|N)$/
