import { MAKE_READABLE } from '../../model/objects.ts'
import type { Link, Named, Owner, Sds, SdsModule } from '../../model/storage/sds.ts'
import type { Span } from '../../parse/span.ts'
import type { Finding, Unknown } from '../outcome.ts'
import { type Rule, speaksOf } from '../rule.ts'

const ATTEST = 'Commit the LVMVolumeGroups and the storage classes that stand on them, or attest.'

export const sdsDisks: Rule = {
  id: 'sds-disks',
  section: 'Resource requirements',
  anchor: 'resource-requirements',
  quote: 'Note that when using software-defined storage, additional disks will be required to store data on the nodes.',
  level: 'warn',
  title: 'Software-defined storage has disks of its own',
  why: 'A storage class without disks behind it leaves every volume pending, and data on the system disk competes with etcd and the node itself.',
  check: ({ sds }) => {
    const judged = [...sds.owners.flatMap(judgeOwner), ...sds.elasticClusters.map(elastic)]
    const doubtful = sds.doubts.filter((at) => !speaksOf(judged, at)).map(hiddenObject)
    const found = [...judged, ...doubtful]
    return found.length > 0 ? found : [nothing(sds)]
  },
}

/** Each name that leads nowhere is a finding; an owner whose names all lead somewhere is one pass. */
function judgeOwner(owner: Owner): readonly Finding[] {
  if (owner.links.length === 0) {
    const because = `${owner.label} names nothing that it stands on.`
    const subject = { object: owner.label, field: 'spec' }
    return [{ verdict: 'unknown', ...subject, because, at: owner.at, ask: ATTEST }]
  }
  const short = owner.links.flatMap((link) => judgeLink(owner, link))
  if (short.length > 0) return short
  const names = owner.links.map(titled)
  const because = `${owner.label} stands on ${listed(names)}, and Git declares ${names.length === 1 ? 'it' : 'each of them'}.`
  const also = owner.links.flatMap(({ end }) => (end.state === 'declared' ? [end.at] : []))
  return [{ verdict: 'pass', object: owner.label, field: 'spec', because, at: owner.at, also }]
}

function judgeLink(owner: Owner, link: Link): readonly Finding[] {
  const subject = { object: owner.label, field: link.field }
  const { end } = link
  switch (end.state) {
    case 'declared':
      return []
    case 'hidden': {
      const which = link.name.state === 'known' ? `, which ${owner.label} names,` : ` that ${owner.label} names`
      const because = `The ${titled(link)}${which} ${end.why}.`
      const unknown: Unknown = { verdict: 'unknown', ...subject, because, at: end.at, ask: 'Commit it.' }
      return [end.unreadable ? { ...unknown, unreadable: true } : unknown]
    }
    case 'missing': {
      const because = `${owner.label} names the ${titled(link)}, and no manifest declares it.`
      const fix = `Declare the ${titled(link)}, or name one that is declared.`
      const at = link.name.at ?? owner.at
      return [{ verdict: 'warn', ...subject, because, at, fix, absence: true }]
    }
  }
}

/** What a link leads to, by its kind and, where it can be read, its name. */
function titled({ kind, inside, name }: Link): string {
  const own = name.state === 'known' ? `${kind} \`${name.text}\`` : kind
  return inside === undefined ? own : `${own} of ${inside}`
}

/** The controller makes volume groups out of the block devices whose labels match; no manifest names them. */
function elastic({ label, at }: Named): Finding {
  const because = `${label} picks the disks of the nodes by their labels, and which disks match Git does not show.`
  const ask = 'Attest that the nodes have disks for it.'
  return { verdict: 'unknown', object: label, field: 'spec.storage.blockDeviceSelector', because, at, ask }
}

function hiddenObject(at: Span): Finding {
  const because = 'A document that cannot be read as it stands may be an object of software-defined storage.'
  const subject = { object: 'StorageClass', field: 'unreadable' }
  return { verdict: 'unknown', ...subject, because, at, ask: MAKE_READABLE, unreadable: true }
}

function nothing({ groups, groupDoubts, modules }: Sds): Finding {
  const [module] = modules
  const [group] = groups
  const [doubt] = groupDoubts
  if (group !== undefined) {
    const because = `${group.label} is declared, and no manifest declares a class of software-defined storage that stands on it.`
    return { verdict: 'unknown', object: group.label, field: 'spec', because, at: group.at, ask: ATTEST }
  }
  if (module !== undefined) return lonely(module)
  if (doubt !== undefined) return hiddenObject(doubt)
  const because = 'No manifest declares software-defined storage.'
  return { verdict: 'not-applicable', object: 'LVMVolumeGroup', field: 'spec', because }
}

function lonely({ name, declared }: SdsModule): Finding {
  const subject = { object: `ModuleConfig/${name}`, field: 'spec.enabled' }
  if (declared.state === 'doubtful') {
    const because = `A document that cannot be read as it stands may switch on module \`${name}\`.`
    return { verdict: 'unknown', ...subject, because, at: declared.at, ask: MAKE_READABLE, unreadable: true }
  }
  const because = `ModuleConfig \`${name}\` is declared, and no manifest shows the disks on which its storage stands.`
  return { verdict: 'unknown', ...subject, because, at: declared.at, ask: ATTEST }
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
