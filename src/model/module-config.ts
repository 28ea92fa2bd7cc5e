import type { Manifest } from '../parse/manifest.ts'
import type { Span } from '../parse/span.ts'
import { boolean, type Fact, look, type Place, SILENT } from './fact.ts'
import { doubts, named, type Objects, singleton } from './objects.ts'

const KIND = 'ModuleConfig'

/**
 * Whether a ModuleConfig is declared: with settings that count, only switched off (its settings prove nothing),
 * perhaps, or not at all.
 */
export type Declared =
  | { readonly state: 'declared' | 'off' | 'doubtful'; readonly at: Span }
  | { readonly state: 'absent' }

export function moduleConfig(objects: Objects, module: string): Declared {
  const manifests = named(objects, KIND, module)
  const on = manifests.find((manifest) => !isOff(manifest))
  if (on !== undefined) return { state: 'declared', at: on.at }
  const doubt = doubts(objects, KIND, module)[0]
  if (doubt !== undefined) return { state: 'doubtful', at: doubt }
  return manifests[0] === undefined ? { state: 'absent' } : { state: 'off', at: manifests[0].at }
}

/** `spec.enabled`; silent means that the bundle decides. */
export function moduleEnabled(manifest: Manifest): Fact<boolean> {
  return boolean(manifest, ['spec', 'enabled'])
}

/** Whether a module is switched on or off by its ModuleConfig; silent means that the bundle decides. */
export function enabledOf(objects: Objects, module: string): Fact<boolean> {
  return singleton(objects, KIND, module, moduleEnabled)
}

/**
 * A setting of a module. A ModuleConfig that is switched off says nothing; where the switch itself is a
 * placeholder, nobody can tell whether its settings count.
 */
export function setting<T>(
  objects: Objects,
  module: string,
  path: readonly string[],
  read: (place: Place) => Fact<T>,
): Fact<T> {
  return singleton(objects, KIND, module, (manifest) => {
    const enabled = manifest.name === GLOBAL ? SILENT : moduleEnabled(manifest)
    if (enabled.state === 'known' && !enabled.value) return { state: 'silent', at: enabled.at }
    if (enabled.state !== 'unreadable') return read(look(manifest, ['spec', 'settings', ...path]))
    return { ...enabled, why: `stands in a ModuleConfig whose \`enabled\` ${enabled.why}` }
  })
}

/** `global` is no module: it cannot be switched off. */
const GLOBAL = 'global'

function isOff(manifest: Manifest): boolean {
  const enabled = moduleEnabled(manifest)
  return manifest.name !== GLOBAL && enabled.state === 'known' && !enabled.value
}
