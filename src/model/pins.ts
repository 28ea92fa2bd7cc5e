import type { Manifest } from '../parse/manifest.ts'
import type { Span } from '../parse/span.ts'
import { boolean, type Fact, text } from './fact.ts'
import { moduleEnabled } from './module-config.ts'
import { doubts, label, type Objects, ofKind } from './objects.ts'

/** What holds a cluster, or one of its modules, at a version, and which release it is said to run. */
export interface Pins {
  /** ModulePullOverrides, of whatever version: a module is taken from an image tag instead of a release. */
  readonly overrides: readonly Override[]
  /** ModuleConfigs whose `spec.maintenance` says something. */
  readonly maintenance: readonly Maintenance[]
  readonly releases: readonly DeckhouseRelease[]
  /** Documents that cannot be read and may be any of the three, each with what it may be. */
  readonly doubts: readonly { readonly at: Span; readonly what: string }[]
}

interface Override {
  readonly label: string
  readonly at: Span
  readonly imageTag: Fact<string>
}

interface Maintenance {
  readonly module: string
  readonly mode: Fact<string>
  readonly enabled: Fact<boolean>
}

/** A DeckhouseRelease. A person approves it, or its phase says what became of it. */
export interface DeckhouseRelease {
  readonly label: string
  readonly at: Span
  readonly version: Fact<string>
  /** `approved` stands at the top level, not in `spec`. */
  readonly approved: Fact<boolean>
  readonly phase: Fact<string>
}

export function pins(objects: Objects): Pins {
  return {
    overrides: ofKind(objects, 'ModulePullOverride').map((manifest) => ({
      label: label(manifest),
      at: manifest.at,
      imageTag: text(manifest, ['spec', 'imageTag']),
    })),
    maintenance: ofKind(objects, 'ModuleConfig').flatMap(maintenance),
    releases: ofKind(objects, 'DeckhouseRelease').map((manifest) => ({
      label: label(manifest),
      at: manifest.at,
      version: text(manifest, ['spec', 'version']),
      approved: boolean(manifest, ['approved']),
      phase: text(manifest, ['status', 'phase']),
    })),
    doubts: [
      ...doubts(objects, 'ModulePullOverride').map((at) => ({ at, what: 'be a ModulePullOverride' })),
      ...doubts(objects, 'ModuleConfig', '', 'maintenance').map((at) => ({ at, what: 'set `maintenance`' })),
      ...doubts(objects, 'DeckhouseRelease').map((at) => ({ at, what: 'be a DeckhouseRelease' })),
    ],
  }
}

/** A module that is switched off has no resources that maintenance could leave alone. */
function maintenance(manifest: Manifest): readonly Maintenance[] {
  const mode = text(manifest, ['spec', 'maintenance'])
  const enabled = moduleEnabled(manifest)
  if (mode.state === 'silent' || (enabled.state === 'known' && !enabled.value)) return []
  return [{ module: manifest.name ?? '…', mode, enabled }]
}
