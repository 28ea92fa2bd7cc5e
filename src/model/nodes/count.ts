import type { Manifest } from '../../parse/manifest.ts'
import { type Amount, exactly, open, product } from '../amount.ts'
import { integer, look, text } from '../fact.ts'
import type { Objects } from '../objects.ts'
import { staticPool } from '../static-instances.ts'
import { zonesOf } from './zones.ts'

const ASK = 'Commit the number of nodes, or declare `count` of the group under `facts.nodes`.'

/**
 * How many nodes a NodeGroup has at least, and at most where that is known. An autoscaled group counts its minimum.
 * Silent: the number stands elsewhere, in the provider's cluster configuration.
 */
export function countOf(group: Manifest, objects: Objects): Amount {
  const type = text(group, ['spec', 'nodeType'])
  if (type.state === 'unreadable')
    return open({
      why: `depends on \`nodeType\`, which ${type.why}`,
      ask: 'Commit `nodeType`.',
      at: type.at,
      unreadable: true,
    })
  switch (type.state === 'known' ? type.value : '') {
    case 'CloudEphemeral':
    case 'Cloud':
      return ephemeral(group, objects)
    case 'CloudPermanent':
      return permanent(group)
    case 'Static':
    case 'CloudStatic':
      return fixed(group, objects)
    case 'Hybrid':
      // Either of the two, by the conversion of old versions: what is declared tells which.
      return look(group, ['spec', 'cloudInstances']).state === 'absent' ? fixed(group, objects) : permanent(group)
    default:
      return open({
        why:
          type.state === 'known'
            ? `depends on \`nodeType: ${type.text}\`, which is no type of nodes`
            : 'depends on `nodeType`, which is not declared',
        ask: 'Set `nodeType` to `CloudEphemeral`, `CloudPermanent`, `CloudStatic` or `Static`.',
        at: type.at ?? group.at,
        unreadable: false,
      })
  }
}

/** One machine deployment in each zone. */
function ephemeral(group: Manifest, objects: Objects): Amount {
  const least = minimum(group)
  const zones = zonesOf(group, objects)
  if (least.least !== least.most) return { ...least, most: Infinity }
  const place = least.at === undefined ? {} : { at: least.at }
  const nodes = product(least, zones.open === undefined ? zones : { ...zones, open: { ...place, ...zones.open } })
  return zones.text === ''
    ? { ...nodes, text: least.text, ...place }
    : { ...nodes, text: `${least.text} in ${zones.text}`, ...place }
}

/** For permanent nodes `minPerZone` is the total, whatever the field's name says. */
const permanent = (group: Manifest): Amount => minimum(group)

function minimum(group: Manifest): Amount {
  const fact = integer(group, ['spec', 'cloudInstances', 'minPerZone'])
  switch (fact.state) {
    case 'known':
      return exactly(Math.max(0, fact.value), `\`minPerZone: ${fact.text}\``, fact.at)
    case 'unreadable':
      return open({ why: `depends on \`minPerZone\`, which ${fact.why}`, ask: ASK, at: fact.at, unreadable: true })
    case 'silent':
      return open({ why: 'is not declared', ask: ASK, at: fact.at ?? group.at, unreadable: false })
  }
}

/** What CAPS adds: `staticInstances.count`. Nodes that were joined by hand leave no trace. */
function fixed(group: Manifest, objects: Objects): Amount {
  const declared = integer(group, ['spec', 'staticInstances', 'count'])
  if (declared.state === 'unreadable')
    return open({
      why: `depends on \`staticInstances.count\`, which ${declared.why}`,
      ask: ASK,
      at: declared.at,
      unreadable: true,
    })
  if (declared.state === 'silent' || declared.value <= 0) {
    return open({
      why: 'is not declared: static nodes are joined outside of Git',
      ask: ASK,
      at: declared.at ?? group.at,
      unreadable: false,
    })
  }
  const said = `\`staticInstances.count: ${declared.text}\``
  const pool = staticPool(group, objects)
  if (pool.state === 'hidden')
    return open(
      { why: `depends on the StaticInstances: that of the group ${pool.why}`, ask: ASK, at: pool.at, unreadable: true },
      0,
      declared.value,
    )
  if (pool.instances > 0 && pool.instances < declared.value) {
    const why = `cannot be told: ${said} asks for more than the ${pool.instances} StaticInstances that Git declares`
    return open(
      { why, ask: 'Commit the StaticInstances of the group.', at: declared.at, unreadable: false },
      pool.instances,
      declared.value,
    )
  }
  return exactly(declared.value, said, declared.at)
}
