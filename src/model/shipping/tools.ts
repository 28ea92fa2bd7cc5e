import type { Command, Variables } from './shell.ts'

/** A tool that copies from a local path to a place that its form shows to be remote. */
interface Copier {
  /** Words that stand among the arguments, such as `s3` for `aws s3 cp`. */
  readonly needs?: readonly string[]
  readonly verbs?: readonly string[]
  /** Verbs that read standard input and have no source. */
  readonly piped?: readonly string[]
  readonly remote: RegExp
}

/** `host:path`, `user@host:path` and rsync's `host::module`; a URL and a path of Windows are none. */
const HOST = /^(?:[^\s/:@]+@)?(?:[^\s/:@]{2,}|\[[0-9a-f:]+\]):(?!\/\/)/i
/** `remote:path` of rclone, also with a backend in place (`:s3:bucket`), which `:local:` is not. */
const RCLONE = /^(?!:local:):?(?:[\w+@.-]{2,}|\$\{?\w+\}?|\{\{.*?\}\})(?:,[^:]*)?:(?!\/\/)/

/** The arguments are those of each tool's own manual. */
const COPIERS: Readonly<Record<string, Copier>> = {
  aws: { needs: ['s3'], verbs: ['cp', 'mv', 'sync'], remote: /^s3:\/\/./ },
  yc: { needs: ['storage', 's3'], verbs: ['cp', 'mv', 'sync'], remote: /^s3:\/\/./ },
  s3cmd: { verbs: ['put', 'sync'], remote: /^s3:\/\/./ },
  s5cmd: { verbs: ['cp', 'mv', 'sync'], piped: ['pipe'], remote: /^s3:\/\/./ },
  gsutil: { verbs: ['cp', 'mv', 'rsync'], remote: /^gs:\/\/./ },
  gcloud: { needs: ['storage'], verbs: ['cp', 'mv', 'rsync'], remote: /^gs:\/\/./ },
  obsutil: { verbs: ['cp', 'sync', 'mv'], remote: /^obs:\/\/./ },
  ossutil: { verbs: ['cp', 'sync'], remote: /^oss:\/\/./ },
  azcopy: { verbs: ['copy', 'cp', 'sync'], remote: /^https:\/\/./ },
  rclone: { verbs: ['copy', 'copyto', 'sync', 'move', 'moveto'], piped: ['rcat'], remote: RCLONE },
  rsync: { remote: new RegExp(`${HOST.source}|^rsync://.`, 'i') },
  scp: { remote: new RegExp(`${HOST.source}|^scp://.`, 'i') },
  duplicity: { remote: /^(?!file:)[a-z0-9+]+:\/\/./ },
}

const RESTIC = /^(?:s3|sftp|rest|azure|gs|b2|swift|rclone):./
/** Aliases that the client of MinIO brings along for services outside. */
const MINIO_ALIASES = ['s3', 'gcs']
const KOPIA_PLACES = ['s3', 'gcs', 'azure', 'b2', 'sftp', 'webdav', 'rclone', 'server']

/** Everything of a container that decides where a command copies to. */
export interface Surroundings {
  readonly commands: readonly Command[]
  readonly environment: Variables
}

/** Words that stand in front of a command and run it. */
const RUNNERS = new Set(
  'if then else elif do while until ! time exec sudo nice ionice nohup timeout env chroot nsenter flock tini dumb-init xargs stdbuf setsid command'.split(
    ' ',
  ),
)
/** A variable in front of a command, whatever its value ends with. */
const ASSIGNMENT = /^[A-Za-z_]\w*=/
const baseName = (word: string): string => word.slice(word.lastIndexOf('/') + 1)

/** The words from the name of the tool on, past assignments and what runs it; undefined where another program runs. */
export function programOf(words: readonly string[], isTool: (name: string) => boolean): readonly string[] | undefined {
  let behindRunner = false
  for (const [index, word] of words.entries()) {
    if (ASSIGNMENT.test(word)) continue
    if (isTool(baseName(word))) return words.slice(index)
    if (RUNNERS.has(baseName(word))) behindRunner = true
    else {
      const isOption = word.startsWith('-') || (words[index - 1] ?? '').startsWith('-')
      if (!behindRunner || !(isOption || /^[\d/]/.test(word))) return undefined
    }
  }
  return undefined
}

/** Whether a command copies something to object storage or to another host. */
export function copiesAway(command: Command, { commands, environment }: Surroundings): boolean {
  const { words } = command
  const [tool, ...rest] = programOf(words, isCopyTool) ?? []
  if (tool === undefined || rest.some((word) => /^--dry-?run\b/.test(word)) || rest.some(isInside)) return false
  const surroundings = { commands, environment: new Map([...environment, ...exportedFor(command, commands)]) }
  if (ENDPOINTS.some((name) => isInside(env(surroundings, name)))) return false
  const name = baseName(tool)
  const copier = Object.hasOwn(COPIERS, name) ? COPIERS[name] : undefined
  if (copier !== undefined) return uploads(name, copier, rest)
  switch (name) {
    case 'restic':
      return (
        rest.includes('backup') && RESTIC.test(optionOf(rest, '-r', '--repo') ?? env(surroundings, 'RESTIC_REPOSITORY'))
      )
    case 'borg':
      return rest.includes('create') && borgIsRemote(rest, env(surroundings, 'BORG_REPO'))
    case 'kopia':
      return includesAll(rest, ['snapshot', 'create']) && surroundings.commands.some(connectsKopia)
    case 'mc':
      return minioIsRemote(rest, surroundings)
    case 'curl':
      return (
        rest.some((word) => /^(?:-[A-Za-z]*T|--upload-file)/.test(word)) &&
        rest.some((word) => /^(?:https?|s?ftps?|scp):\/\/./.test(word))
      )
    default:
      return includesAll(rest, ['storage', 'blob']) && rest.some((word) => word.startsWith('upload'))
  }
}

/** Variables that a script hands to a command: those that it exports before, and those in front of the command itself. */
function exportedFor(command: Command, commands: readonly Command[]): readonly (readonly [string, string])[] {
  const before = commands.slice(0, Math.max(0, commands.indexOf(command)))
  const exports = before.flatMap(({ words: [first, ...words] }) => (first === 'export' ? words : []))
  const own = command.words.slice(
    0,
    command.words.findIndex((word) => !ASSIGNMENT.test(word)),
  )
  return [...exports, ...own].flatMap((word): (readonly [string, string])[] => {
    const [, name, value = ''] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? []
    return name === undefined ? [] : [[name, value]]
  })
}

const OTHERS = ['restic', 'borg', 'kopia', 'mc', 'curl', 'az']

/** Whether a program is one of those that `copiesAway` knows. */
export const isCopyTool = (name: string): boolean => Object.hasOwn(COPIERS, name) || OTHERS.includes(name)

const env = ({ environment }: Surroundings, name: string): string => environment.get(name) ?? ''
const includesAll = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => words.includes(word))

/** Variables by which tools are told where their storage is. */
const ENDPOINTS = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'RESTIC_REPOSITORY', 'S3_ENDPOINT_URL', 'BORG_REPO']

/** Whether a word leads to this cluster or this very host: a copy there is not away. */
function isInside(word: string): boolean {
  return /\.svc(?=[.:/]|$)|\.cluster\.local|(?:^|\/\/|@|=)(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/]|$)/.test(word)
}

/** From a local path to a remote place, not the other way round. */
function uploads(name: string, { needs = [], verbs, piped = [], remote }: Copier, words: readonly string[]): boolean {
  if (!includesAll(words, needs)) return false
  const isPiped = piped.some((verb) => words.includes(verb))
  if (verbs !== undefined && !isPiped && !verbs.some((verb) => words.includes(verb))) return false
  if (['rsync', 'rclone'].includes(name) && words.some((word) => /^-(?=[a-zA-Z]+$)[^n]*n/.test(word))) return false
  const target = words.findIndex((word, index) => remote.test(word) && isArgument(words, index))
  if (target === -1) return false
  const isLocal = (word: string): boolean =>
    !remote.test(word) && (word === '-' || (!word.startsWith('-') && /[/.$~{]/.test(word)))
  const isSource = (word: string, index: number): boolean =>
    index < target && isLocal(word) && (/^[/.$~]/.test(word) || !(words[index - 1] ?? '').startsWith('-'))
  const isDownload = words.some((word, index) => index > target && isArgument(words, index) && isLocal(word))
  return !isDownload && (isPiped || words.some(isSource))
}

/** Whether a word is no option and no value of a long option. */
const isArgument = (words: readonly string[], index: number): boolean =>
  !(words[index] ?? '').startsWith('-') && !/^--[\w-]+$/.test(words[index - 1] ?? '')

function optionOf(words: readonly string[], ...names: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    if (names.includes(word)) return words[index + 1]
    const name = names.find((one) => word.startsWith(`${one}=`))
    if (name !== undefined) return word.slice(name.length + 1)
  }
  return undefined
}

function borgIsRemote(words: readonly string[], fallback: string): boolean {
  const archive = words.find((word) => word.includes('::'))
  const repository = archive?.split('::', 1)[0] ?? ''
  const place = repository === '' ? fallback : repository
  return place.startsWith('ssh://') || HOST.test(place)
}

function connectsKopia({ words }: Command): boolean {
  const rest = programOf(words, (name) => name === 'kopia') ?? []
  return (
    rest.includes('repository') &&
    (rest.includes('connect') || rest.includes('create')) &&
    rest.some((word) => KOPIA_PLACES.includes(word)) &&
    !rest.some(isInside)
  )
}

/** The client of MinIO takes `alias/bucket` and `folder/file` alike: only an alias that is known to be one counts. */
function minioIsRemote(words: readonly string[], { commands, environment }: Surroundings): boolean {
  const verb = words.findIndex((word) => ['cp', 'mirror', 'put', 'mv', 'pipe'].includes(word))
  if (verb === -1) return false
  const declared = commands.flatMap(({ words: all }) => {
    const rest = programOf(all, (name) => name === 'mc') ?? []
    const at = rest.findIndex(
      (word, index) => ['set', 'add'].includes(word) && ['alias', 'host'].includes(rest[index - 1] ?? ''),
    )
    const [name, url] = at === -1 ? [] : rest.slice(at + 1).filter((word) => !word.startsWith('-'))
    return name === undefined || url === undefined || isInside(url) ? [] : [name]
  })
  const set = [...environment]
    .filter(([name, value]) => name.startsWith('MC_HOST_') && !isInside(value))
    .map(([name]) => name.slice('MC_HOST_'.length))
  const aliases = [...MINIO_ALIASES, ...declared, ...set]
  const isRemote = (word: string): boolean => word.includes('/') && aliases.includes(word.split('/', 1)[0] ?? '')
  const places = words.slice(verb + 1).filter((word) => !word.startsWith('-'))
  const [source = '', target = ''] = words[verb] === 'pipe' ? ['-', places[0]] : places.slice(-2)
  return isRemote(target) && !isRemote(source)
}

/** Whether a command writes a backup of etcd, also by way of `kubectl exec`. */
export function backsUp({ words }: Command): boolean {
  const [tool = '', ...rest] = programOf(words, (name) => ['etcdctl', 'd8', 'kubectl', 'crictl'].includes(name)) ?? []
  const name = baseName(tool)
  if (name === 'd8' && rest.some((word, index) => word === 'backup' && rest[index + 1] === 'etcd')) return true
  const etcdctl = name === 'etcdctl' ? -1 : rest.findIndex((word) => baseName(word) === 'etcdctl')
  if (name !== 'etcdctl' && (etcdctl === -1 || !rest.slice(0, etcdctl).includes('exec'))) return false
  return rest.some((word, index) => index > etcdctl && word === 'snapshot' && rest[index + 1] === 'save')
}
