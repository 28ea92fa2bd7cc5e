import { type DiskSpeed, diskSpeed, FAST_IOPS } from '../../data/disks.ts'
import type { Provider } from '../../data/providers.ts'
import { typeOfProvisioner, wellKnownClass } from '../../data/storage-classes.ts'
import type { Manifest } from '../../parse/manifest.ts'
import { isDeckhouseGroup, STORAGE_GROUP } from '../../parse/sniff.ts'
import { lineOf, type Span } from '../../parse/span.ts'
import type { DeclaredFacts } from '../declared-facts.ts'
import { type Fact, stringsAt, text } from '../fact.ts'
import { DOUBT, label, type Objects } from '../objects.ts'
import { providerOf } from './provider.ts'
import { type Provisioned, provisioning } from './provisioned.ts'

/** How fast the volumes of a storage class are. */
export type ClassSpeed =
  | {
      readonly state: 'known'
      readonly grade: 'fast' | 'burst' | 'slow'
      /** A clause for people, without capital and period. */
      readonly text: string
      /** What decides it: the class, the provider, or the team's config. */
      readonly at: Span
    }
  | {
      readonly state: 'open'
      /** Ends a sentence that starts with the class. */
      readonly why: string
      readonly at?: Span
      readonly unreadable: boolean
    }

type Open = Extract<ClassSpeed, { state: 'open' }>

/** What manifests and tables tell. `assumed`: at the size with which volumes start, because nothing says their size. */
type Told = Open | (Extract<ClassSpeed, { state: 'known' }> & { readonly assumed: boolean })

const GIB = 2 ** 30
/** GiB with which the volumes of Prometheus start (`modules/300-prometheus/hooks/calculate_storage_capacity.go`, 11f5680d). */
const START = 40

/**
 * The speed of a class by its name: from the manifest that declares it, else from the classes that Deckhouse makes in the
 * cluster's cloud. What these leave open, the team's config fills.
 */
export function speedOf(objects: Objects, facts: DeclaredFacts['storageClasses'], name: string): ClassSpeed {
  const told = toldOf(objects, name)
  const declared = facts.get(name)?.iops
  if (declared?.state !== 'known') return told
  const grade = declared.value >= FAST_IOPS ? 'fast' : 'slow'
  const said = `the config declares \`iops: ${declared.text}\` for it`
  if (told.state === 'open' || told.assumed) return { state: 'known', grade, text: said, at: declared.at }
  return told.grade === grade ? told : { ...told, text: `${told.text}, though ${said}` }
}

function toldOf(objects: Objects, name: string): Told {
  const { classes, hidden, exclusion } = provisioning(objects)
  const declared = objects.manifests.filter((manifest) => isClass(manifest) && manifest.name === name)
  const provided = classes.filter((one) => one.name.state === 'known' && one.name.value === name)
  const [doubt] = classDoubts(objects, name, classes)
  if (doubt !== undefined) return unread(DOUBT, doubt)
  const [cover] = hidden
  if (cover !== undefined) return unread(cover.why, cover.at)
  const told = [...declared.map(toldByManifest), ...provided.map(toldByModule)]
  const [first] = told
  if (first === undefined) return wellKnown(objects, name, exclusion(name))
  const other = told.find((one) => !isSame(first, one))
  if (other === undefined) return first
  const at = first.at ?? other.at
  const where = other.at === undefined ? 'twice' : `differently at ${lineOf(other.at)}`
  return { state: 'open', why: `is declared ${where}`, ...(at === undefined ? {} : { at }), unreadable: true }
}

const unread = (why: string, at: Span): Open => ({ state: 'open', why, at, unreadable: true })

/** Kubernetes' own StorageClass, or one of the kinds from which Deckhouse makes a StorageClass of the same name. */
const isClass = ({ kind, group }: Manifest): boolean =>
  kind === 'StorageClass' ? group === STORAGE_GROUP : makesClass(kind) && isDeckhouseGroup(group)

/** `modules/031-local-path-provisioner/templates/storage-classes.yaml` names a class after each LocalPathProvisioner. */
const makesClass = (kind: string): boolean => kind.endsWith('StorageClass') || kind === 'LocalPathProvisioner'

/** Where something that cannot be read may be a declaration of this class. */
function classDoubts(objects: Objects, name: string, classes: readonly Provisioned[]): readonly Span[] {
  const broken = objects.doubtful.filter(
    ({ kinds, names }) => (kinds === 'any' || [...kinds].some(makesClass)) && (names === 'any' || names.has(name)),
  )
  const nameless = objects.manifests.filter((manifest) => isClass(manifest) && manifest.name === null)
  const provided = classes.filter((one) => one.name.state !== 'known')
  return [...broken, ...nameless, ...provided].map(({ at }) => at)
}

function isSame(left: Told, right: Told): boolean {
  if (left.state === 'open' || right.state === 'open')
    return left.state === 'open' && right.state === 'open' && left.why === right.why
  return left.grade === right.grade && left.text === right.text
}

function toldByManifest(manifest: Manifest): Told {
  const { at } = manifest
  if (manifest.kind !== 'StorageClass') {
    const why = `is made by ${label(manifest)}, which does not say how fast its disks are`
    return { state: 'open', why, at, unreadable: false }
  }
  const provisioner = text(manifest, ['provisioner'])
  if (provisioner.state === 'unreadable') return unread(`has a provisioner that ${provisioner.why}`, provisioner.at)
  const parameters = stringsAt(manifest, ['parameters'])
  if (parameters.state === 'unreadable') return unread(`has parameters of which one ${parameters.why}`, parameters.at)
  const readable = new Map<string, string>()
  for (const [key, value] of parameters.state === 'known' ? parameters.value : []) {
    if (value === null) return unread(`has the parameter \`${key}\`, which cannot be read`, at)
    readable.set(key, value)
  }
  const disk = provisioner.state === 'known' ? typeOfProvisioner(provisioner.value, readable) : undefined
  if (disk === undefined) {
    const of = provisioner.state === 'known' ? ` of the provisioner \`${provisioner.text}\`` : ''
    const why = `is declared by ${label(manifest)}, and how fast the disks${of} are, this tool does not know`
    return { state: 'open', why, at, unreadable: false }
  }
  // Drivers read the names of parameters without their case.
  const perGib = [...readable].find(([key]) => key.toLowerCase() === 'iopspergb')?.[1]
  return graded({ ...disk, iopsPerGib: perGib !== undefined && /^\d+$/.test(perGib) ? Number(perGib) : undefined }, at)
}

function toldByModule({ provider, type, iops, iopsPerGib, at }: Provisioned): Told {
  for (const fact of [type, iops, iopsPerGib]) {
    if (fact.state === 'unreadable')
      return unread(`has a setting in the ModuleConfig of the provider that ${fact.why}`, fact.at)
  }
  if (provider === undefined || type.state !== 'known')
    return { state: 'open', why: 'has no disk type that this tool knows', at, unreadable: false }
  const number = (fact: Fact<number>): number | undefined => (fact.state === 'known' ? fact.value : undefined)
  return graded({ provider, type: type.value, iops: number(iops), iopsPerGib: number(iopsPerGib) }, type.at)
}

interface Disk {
  readonly provider: Provider
  readonly type: string
  readonly iops?: number | undefined
  readonly iopsPerGib?: number | undefined
}

/** The speed by the tables, at any size where they need none. */
function graded({ provider, type, iops, iopsPerGib }: Disk, at: Span): Told {
  const paid = iops ?? (iopsPerGib === undefined ? undefined : iopsPerGib * START)
  const any = iops === undefined && iopsPerGib !== undefined ? undefined : diskSpeed(provider, type, undefined, iops)
  if (any !== undefined) return toldBy(any, false, at)
  const start = diskSpeed(provider, type, START * GIB, paid)
  if (start !== undefined) return toldBy(start, true, at)
  const why = `has disks of type \`${type}\`, and how fast they are, this tool does not know`
  return { state: 'open', why, at, unreadable: false }
}

function toldBy({ grade, text: clause }: DiskSpeed, assumed: boolean, at: Span): Told {
  if (grade === 'disputed')
    return { state: 'open', why: `has disks on whose speed the sources differ: ${clause}`, at, unreadable: false }
  const size = assumed ? ` (the volumes of Prometheus start with ${START} GiB)` : ''
  return { state: 'known', grade, text: `${clause}${size}`, at, assumed }
}

/** A class that no manifest declares is one of those that Deckhouse makes in the cluster's cloud, or unknown. */
function wellKnown(objects: Objects, name: string, exclusion: Span | undefined): Told {
  const provider = providerOf(objects)
  if (provider.state === 'unreadable')
    return unread(`is declared by no manifest, and the provider of the cluster ${provider.why}`, provider.at)
  if (provider.state === 'silent') return { state: 'open', why: 'is declared by no manifest', unreadable: false }
  const disk = wellKnownClass(provider.value, name)
  if (disk === undefined) {
    const why = `is declared by no manifest, and is none of the classes that Deckhouse makes for ${provider.text}`
    return { state: 'open', why, at: provider.at, unreadable: false }
  }
  if (exclusion !== undefined) {
    const why = 'is declared by no manifest, and the ModuleConfig of the provider may keep Deckhouse from making it'
    return { state: 'open', why, at: exclusion, unreadable: false }
  }
  return graded({ provider: provider.value, type: disk.type }, provider.at)
}
