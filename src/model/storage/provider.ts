import type { Provider } from '../../data/providers.ts'
import { agree, type Fact, text } from '../fact.ts'
import { providerConfigurations, providerDoubts } from '../installation.ts'
import { moduleEnabled } from '../module-config.ts'
import { DOUBT, doubts, type Objects, ofKind } from '../objects.ts'

type Manifest = Objects['manifests'][number]

/** The providers by their names in lower case, in which all the ways to write them agree. */
const PROVIDERS: ReadonlyMap<string, Provider> = new Map(
  (
    ['AWS', 'Azure', 'GCP', 'OpenStack', 'Yandex', 'Vsphere', 'VCD', 'Zvirt', 'Dynamix', 'HuaweiCloud', 'DVP'] as const
  ).map((provider) => [provider.toLowerCase(), provider]),
)

const MODULE = 'cloud-provider-'

/**
 * The cloud whose storage classes Deckhouse creates: from the kind of the provider's configuration,
 * `ClusterConfiguration.cloud.provider`, and the ModuleConfigs of provider modules that are not switched off. All of
 * them must name the same one.
 */
export function providerOf(objects: Objects): Fact<Provider> {
  const claims: readonly Fact<Provider>[] = [
    ...providerConfigurations(objects).map((manifest) =>
      known(manifest.kind.replace(/ClusterConfiguration$/, ''), manifest.at),
    ),
    ...ofKind(objects, 'ClusterConfiguration').flatMap(declaredProvider),
    ...providerModules(objects).map(ofModule),
  ]
  const [doubt] = [...providerDoubts(objects), ...doubts(objects, 'ClusterConfiguration'), ...moduleDoubts(objects)]
  const fact = agree(claims)
  if (fact.state === 'unreadable' || doubt === undefined) return fact
  return { state: 'unreadable', why: DOUBT, at: doubt }
}

/** The ModuleConfigs of modules `cloud-provider-…` that are not switched off. */
export function providerModules(objects: Objects): readonly Manifest[] {
  return ofKind(objects, 'ModuleConfig').filter((manifest) => {
    const enabled = moduleEnabled(manifest)
    return manifest.name?.startsWith(MODULE) === true && !(enabled.state === 'known' && !enabled.value)
  })
}

function moduleDoubts({ doubtful, ...objects }: Objects): readonly Manifest['at'][] {
  const broken = doubtful.filter(
    ({ kinds, names }) =>
      (kinds === 'any' || kinds.has('ModuleConfig')) &&
      (names === 'any' || [...names].some((name) => name.startsWith(MODULE))),
  )
  const nameless = ofKind({ doubtful, ...objects }, 'ModuleConfig').filter(({ name }) => name === null)
  return [...broken, ...nameless].map(({ at }) => at)
}

function known(name: string, at: Manifest['at']): Fact<Provider> {
  const value = PROVIDERS.get(name.toLowerCase())
  if (value !== undefined) return { state: 'known', value, text: name, at }
  return { state: 'unreadable', why: `is \`${name}\`, of which this tool knows no storage classes`, at }
}

/** The provider of a module's name such as `cloud-provider-aws`; undefined for one that the tables do not know. */
export function providerOfModule(manifest: Manifest): Provider | undefined {
  return PROVIDERS.get((manifest.name ?? '').slice(MODULE.length).toLowerCase())
}

/** A static cluster, and one whose provider stands elsewhere, name none here. */
function declaredProvider(manifest: Manifest): readonly Fact<Provider>[] {
  const name = text(manifest, ['cloud', 'provider'])
  if (name.state === 'silent') return []
  return [name.state === 'known' ? known(name.value, name.at) : name]
}

function ofModule(manifest: Manifest): Fact<Provider> {
  const enabled = moduleEnabled(manifest)
  if (enabled.state !== 'unreadable') return known((manifest.name ?? '').slice(MODULE.length), manifest.at)
  return { ...enabled, why: `may be told by a ModuleConfig whose \`enabled\` ${enabled.why}` }
}
