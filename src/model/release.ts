import type { Manifest } from '../parse/manifest.ts'
import type { Node } from '../parse/node.ts'
import type { Span } from '../parse/span.ts'
import { type Fact, factOf, listAt, look, lookIn, text, textOf } from './fact.ts'
import { listIn } from './hidden.ts'
import { type Declared, moduleConfig, moduleEnabled, setting } from './module-config.ts'
import { doubts, label, type Objects, ofKind } from './objects.ts'

/** How Deckhouse gets new releases, by ModuleConfig `deckhouse`. */
export interface Updates {
  readonly config: Declared
  readonly channel: Fact<string>
  /** `settings.update.releaseChannel`: where one page of the vendor's documentation puts it, and nobody reads it. */
  readonly misplacedChannel: Fact<string>
  readonly mode: Fact<string>
  readonly windows: Fact<readonly Window[]>
}

/** How Deckhouse and its modules get new releases. */
export interface Releases extends Updates {
  readonly policies: readonly UpdatePolicy[]
  readonly bindings: readonly PolicyBinding[]
  /** Documents that cannot be read and may be a ModuleUpdatePolicy. */
  readonly policyDoubts: readonly Span[]
  /** Documents that cannot be read and may be a ModuleConfig that names a policy. */
  readonly bindingDoubts: readonly Span[]
}

/** An update window as it is declared; times are UTC. */
export interface Window {
  readonly from: Fact<string>
  readonly to: Fact<string>
  /** Silent or empty means every day. */
  readonly days: Fact<readonly Fact<string>[]>
  readonly at: Span
}

/** A ModuleUpdatePolicy. `name` is null where a placeholder stands there. */
export interface UpdatePolicy {
  readonly name: string | null
  readonly label: string
  readonly at: Span
  readonly channel: Fact<string>
  readonly mode: Fact<string>
  readonly windows: Fact<readonly Window[]>
}

/** A ModuleConfig that names the policy by which its module is updated. */
export interface PolicyBinding {
  readonly module: string
  readonly policy: Fact<string>
  /** Silent means that the bundle decides. */
  readonly enabled: Fact<boolean>
  /** Documents that cannot be read and may declare this very policy. */
  readonly doubts: readonly Span[]
}

export function updates(objects: Objects): Updates {
  const of = (...path: string[]): Fact<string> => setting(objects, 'deckhouse', path, textOf)
  return {
    config: moduleConfig(objects, 'deckhouse'),
    channel: of('releaseChannel'),
    misplacedChannel: of('update', 'releaseChannel'),
    mode: of('update', 'mode'),
    windows: windows(objects),
  }
}

export function releases(objects: Objects): Releases {
  return {
    ...updates(objects),
    policies: ofKind(objects, 'ModuleUpdatePolicy').map(updatePolicy),
    bindings: ofKind(objects, 'ModuleConfig').flatMap((manifest) => policyBinding(objects, manifest)),
    policyDoubts: doubts(objects, 'ModuleUpdatePolicy'),
    bindingDoubts: doubts(objects, 'ModuleConfig', '', 'updatePolicy'),
  }
}

/** The windows of module `deckhouse`, read from the manifest that declares them. */
function windows(objects: Objects): Fact<readonly Window[]> {
  const path = ['update', 'windows']
  const agreed = setting(objects, 'deckhouse', path, (place) => factOf(place, 'list', itemsOf))
  if (agreed.state !== 'known') return agreed
  const owner = ofKind(objects, 'ModuleConfig').find(
    (manifest) => manifest.name === 'deckhouse' && look(manifest, ['spec', 'settings', ...path]).state === 'present',
  )
  return owner === undefined ? { state: 'silent' } : windowsIn(owner, ['spec', 'settings', ...path])
}

const itemsOf = (node: Node): { value: readonly Node[]; text: string } | undefined =>
  node.type === 'list' ? { value: node.items, text: '' } : undefined

function windowsIn(manifest: Manifest, path: readonly string[]): Fact<readonly Window[]> {
  const items = listAt(manifest, path)
  if (items.state !== 'known') return items
  return { ...items, value: items.value.map((item) => readWindow(manifest, item)) }
}

function readWindow(manifest: Manifest, item: Node): Window {
  const at = manifest.source.locate(item.start, item.end)
  const days = listIn(manifest, item, ['days'], at)
  return {
    from: textOf(lookIn(manifest, item, ['from'], at)),
    to: textOf(lookIn(manifest, item, ['to'], at)),
    days:
      days.state === 'known'
        ? {
            ...days,
            value: days.value.map((day) =>
              textOf(lookIn(manifest, day, [], manifest.source.locate(day.start, day.end))),
            ),
          }
        : days,
    at,
  }
}

function updatePolicy(manifest: Manifest): UpdatePolicy {
  return {
    name: manifest.name,
    label: label(manifest),
    at: manifest.at,
    channel: text(manifest, ['spec', 'releaseChannel']),
    mode: text(manifest, ['spec', 'update', 'mode']),
    windows: windowsIn(manifest, ['spec', 'update', 'windows']),
  }
}

function policyBinding(objects: Objects, manifest: Manifest): PolicyBinding[] {
  const policy = text(manifest, ['spec', 'updatePolicy'])
  const enabled = moduleEnabled(manifest)
  if (policy.state === 'silent' || (enabled.state === 'known' && !enabled.value)) return []
  const hidden = policy.state === 'known' ? doubts(objects, 'ModuleUpdatePolicy', policy.value) : []
  return [{ module: manifest.name ?? '…', policy, enabled, doubts: hidden }]
}
