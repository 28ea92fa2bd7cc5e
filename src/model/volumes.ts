import { VOLUME_MODULES } from '../data/volume-modules.ts'
import { type Fact, integerOf, SILENT } from './fact.ts'
import { type Declared, moduleConfig, setting } from './module-config.ts'
import { declaredOr, type Selector, selectorOf, type Toleration, tolerationsOf } from './nodes/placement.ts'
import type { Objects } from './objects.ts'

/** A module with persistent volumes: where its ModuleConfig puts it. */
export interface Volumes {
  readonly module: string
  readonly config: Declared
  /** One for each setting that chooses nodes; the first is the module's own `nodeSelector`. */
  readonly choices: readonly Choice[]
}

export interface Choice {
  /** The name of the setting: `nodeSelector`. */
  readonly setting: string
  readonly selector: Fact<Selector>
  /** What its pods tolerate, as it is declared or else as Deckhouse adds it. */
  readonly tolerations: readonly Toleration[]
}

/** The modules with persistent volumes, `prometheus` first. */
export function volumes(objects: Objects): readonly Volumes[] {
  return VOLUME_MODULES.map(({ module, roles, settings }) => ({
    module,
    config: moduleConfig(objects, module),
    choices: settings
      .filter(({ selector }) => selector !== LONGTERM || keepsLongterm(objects))
      .map(({ selector, tolerations }) => {
        const declared = tolerations.map((path) => setting(objects, module, [path], tolerationsOf))
        return {
          setting: selector,
          selector: setting(objects, module, [selector], selectorOf),
          tolerations: declaredOr(declared.find(speaks) ?? SILENT, [module, ...roles]),
        }
      }),
  }))
}

/** An empty list leaves the choice to what comes next, like silence. */
const speaks = (fact: Fact<readonly Toleration[]>): boolean =>
  fact.state === 'unreadable' || (fact.state === 'known' && fact.value.length > 0)

const LONGTERM = 'longtermNodeSelector'

/** `longtermRetentionDays: 0` switches the longterm Prometheus off. */
function keepsLongterm(objects: Objects): boolean {
  const days = setting(objects, 'prometheus', ['longtermRetentionDays'], integerOf)
  return days.state !== 'known' || days.value !== 0
}
