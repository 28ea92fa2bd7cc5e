import type { Report } from '../../src/compare/report.ts'
import { check } from '../../src/check/check.ts'
import { RULES } from '../../src/rules/index.ts'
import { policyFrom } from '../../src/settings/policy.ts'
import { settingsFrom } from '../../src/settings/settings.ts'

/** Production clusters by name: what ModuleConfig `deckhouse` has under `settings`, as flow YAML. */
export type Fleet = Readonly<Record<string, string>>

const manifest = (settings: string): string =>
  `apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata:\n  name: deckhouse\nspec:\n  version: 1\n  settings: ${settings}\n`

/** Settings of a channel with windows, such as `Sat,Sun 03:00-05:00`, one each; without one: at any hour. */
export function on(channel: string, ...windows: readonly string[]): string {
  if (windows.length === 0) return `{ releaseChannel: ${channel}, update: { mode: Auto } }`
  const list = windows.map((window) => {
    const [days = '', hours = ''] = window.split(' ')
    const [from = '', to = ''] = hours.split('-')
    return `{ from: "${from}", to: "${to}"${days === 'daily' ? '' : `, days: [${days}]`} }`
  })
  return `{ releaseChannel: ${channel}, update: { mode: Auto, windows: [${list.join(', ')}] } }`
}

/**
 * The report on a fleet: of all of it, or of the change of those clusters that differ from `base`. `above` stands at the
 * top of each manifest.
 */
export async function fleetReport(head: Fleet, base?: Fleet, config = '', above = ''): Promise<Report> {
  const files = (fleet: Fleet): { path: string; text: string }[] =>
    Object.entries(fleet).map(([name, settings]) => ({
      path: `clusters/${name}/deckhouse.yml`,
      text: `${above}${manifest(settings)}`,
    }))
  const changed = base === undefined ? [] : Object.keys(head).filter((name) => head[name] !== base[name])
  const ids = RULES.map(({ id }) => id)
  const policy = `version: 1\nclusters:\n  - { name: "{name}", paths: ["clusters/{name}/**"] }\n${config}`
  return check({
    head: { files: files(head) },
    base: base === undefined ? undefined : { files: files(base) },
    changedFiles: new Set(changed.map((name) => `clusters/${name}/deckhouse.yml`)),
    policy: await policyFrom('policy.yml', policy, ids),
    settings: settingsFrom({}, '2026-11-24'),
    repository: 'infra',
    notes: [],
    problems: [],
  })
}
