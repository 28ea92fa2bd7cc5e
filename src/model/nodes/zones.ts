import type { Manifest } from '../../parse/manifest.ts'
import { type Amount, exactly, open } from '../amount.ts'
import { agree, type Fact, listAt, SILENT } from '../fact.ts'
import { providerConfigurations, providerDoubts } from '../installation.ts'
import { doubts, type Objects, ofKind } from '../objects.ts'
import type { Node } from '../../parse/node.ts'

/**
 * In how many zones an ephemeral group stands: its own, else those of the provider (status code of module
 * node-manager: `minPerZone` counts in each, and an empty list is none). At least one, whatever is unknown.
 */
export function zonesOf(group: Manifest, objects: Objects): Amount {
  const own = listAt(group, ['spec', 'cloudInstances', 'zones'])
  const provided = own.state === 'silent' || (own.state === 'known' && own.value.length === 0)
  const zones = provided ? providedZones(objects) : own
  const ask = 'Commit the zones of the group in `cloudInstances.zones`.'
  switch (zones.state) {
    case 'known':
      return exactly(
        Math.max(1, zones.value.length),
        zones.value.length === 1 ? 'one zone' : `${zones.value.length} zones`,
        zones.at,
      )
    case 'unreadable':
      return open({ why: `depends on the zones, and their list ${zones.why}`, ask, at: zones.at, unreadable: true }, 1)
    case 'silent':
      return (
        fixed(objects) ?? open({ why: 'depends on the zones, and no manifest names them', ask, unreadable: false }, 1)
      )
  }
}

/** `zones` of the provider's cluster configuration, or `nodes.parameters.zones` of the module that replaces it. */
function providedZones(objects: Objects): Fact<readonly Node[]> {
  const configured = providerConfigurations(objects).map((provider) => listAt(provider, ['zones']))
  const settings = ofKind(objects, 'ModuleConfig')
    .filter(({ name }) => name?.startsWith('cloud-provider-') === true)
    .flatMap((manifest) => [
      listAt(manifest, ['spec', 'settings', 'nodes', 'parameters', 'zones']),
      listAt(manifest, ['spec', 'settings', 'zones']),
    ])
  const speaking = [...configured, ...settings].filter(({ state }) => state !== 'silent')
  const doubt = [...providerDoubts(objects), ...doubts(objects, 'ModuleConfig', 'cloud-provider-dvp')][0]
  if (doubt !== undefined)
    return { state: 'unreadable', why: 'may be in a document that cannot be read as it stands', at: doubt }
  return speaking.length === 0 ? SILENT : agree(speaking)
}

/** Providers whose number of zones is fixed: Azure has three unless told otherwise, a VCD one. */
const ZONES: Readonly<Record<string, number>> = { AzureClusterConfiguration: 3, VCDClusterConfiguration: 1 }

function fixed(objects: Objects): Amount | undefined {
  const [provider, ...others] = providerConfigurations(objects)
  const number =
    provider === undefined || others.length > 0 || !Object.hasOwn(ZONES, provider.kind)
      ? undefined
      : ZONES[provider.kind]
  if (number === undefined || provider === undefined) return undefined
  const text = number === 1 ? 'the one zone of the provider' : `the ${number} zones of the provider`
  return {
    ...exactly(number, text, provider.at),
    byDefault: `${provider.kind} without \`zones\` has ${number === 1 ? 'one' : number}`,
  }
}
