/**
 * Words without which no document is read. They stand here for two readers: whoever searches the bytes of files, and whoever
 * looks at a text.
 */

/**
 * Kinds of Deckhouse that rules read. The provider configurations and the storage classes are matched by their ending,
 * so a new one is seen too.
 */
export const KNOWN_KINDS: ReadonlySet<string> = new Set([
  'ModuleConfig',
  'InitConfiguration',
  'ClusterConfiguration',
  'NodeGroup',
  'StaticInstance',
  'IngressNginxController',
  'ClusterALBInstance',
  'ALBInstance',
  'ModuleUpdatePolicy',
  'ModulePullOverride',
  'DeckhouseRelease',
  'CustomAlertmanager',
  'ReplicatedStoragePool',
  'LVMVolumeGroup',
  'LvmVolumeGroup',
  'ElasticCluster',
  'ClusterLoggingConfig',
  'PodLoggingConfig',
  'ClusterLogDestination',
])

/** What the names and the keys of the Secrets have in common in which Deckhouse keeps its bootstrap documents. */
export const CONFIGURATION = 'cluster-configuration'

/** What a workload says somewhere that has to do with the backups of etcd: a command, or the folder where they lie. */
export const BACKUP: readonly string[] = ['etcd', 'd8 backup']

const WORDS = [
  'deckhouse.io',
  CONFIGURATION,
  'ClusterConfiguration',
  'InstanceClass',
  'StorageClass',
  'storage.k8s.io',
  ...BACKUP,
  ...KNOWN_KINDS,
].map((word) => word.replaceAll('.', String.raw`\.`))

/**
 * A letter, a digit or a mark of a name that is written as an escape, or a name that goes on in the next line: any word
 * may hide in such a text.
 */
const HIDDEN = String.raw`\\(?:x|u00|U000000)(?:2[d-fD-F]|3\d|[46][1-9a-fA-F]|[57][\daA])|[\w./-]\\\r?\n`

/** A pattern for every word that makes a document worth parsing. */
export const NEEDLES: string = [...WORDS, HIDDEN].join('|')

/**
 * A pattern for lines of bytes, at least one of which a file has whose text has a needle, or that cannot be read as a text
 * and says so: bytes that are no text, and pointers of Git LFS. It is simple, so that a search for it is quick.
 */
export const BYTES: string = [
  ...WORDS,
  // What Argo CD and Flux say of a folder, and no rule reads.
  String.raw`argoproj\.io/`,
  String.raw`toolkit\.fluxcd\.io/`,
  String.raw`\\[xuU]`,
  String.raw`\\\r?$`,
  String.raw`\x00`,
  String.raw`git-lfs\.github\.com`,
].join('|')
