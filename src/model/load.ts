import { child } from '../parse/node.ts'
import { listAt, stringsAt } from './fact.ts'
import { providerConfigurations } from './installation.ts'
import { type Objects, ofKind } from './objects.ts'

const MONITORING = 'node-role.deckhouse.io/monitoring'

/** Whether a cluster counts as highly loaded: as declared, or by a declared group of monitoring nodes. */
export function loadOf(objects: Objects, declared: 'auto' | 'regular' | 'high'): 'regular' | 'high' {
  if (declared !== 'auto') return declared
  const groups = ofKind(objects, 'NodeGroup').some((group) => {
    const labels = stringsAt(group, ['spec', 'nodeTemplate', 'labels'])
    return labels.state === 'known' && labels.value.has(MONITORING)
  })
  const inProvider = providerConfigurations(objects).some((provider) => {
    const list = listAt(provider, ['nodeGroups'])
    return (
      list.state === 'known' &&
      list.value.some((group) => child(child(child(group, 'nodeTemplate'), 'labels'), MONITORING) !== undefined)
    )
  })
  return groups || inProvider ? 'high' : 'regular'
}
