/** Tells whether a path matches. */
export type Matcher = (path: string) => boolean

/** Characters that mean something in a glob pattern. */
const SPECIAL = /[*?[\]{}()!+@\\]/
const ESCAPED = /\\(.)/gs

const isWild = (part: string): boolean => SPECIAL.test(part.replaceAll(ESCAPED, ''))
const unescaped = (part: string): string => part.replaceAll(ESCAPED, '$1')

/**
 * A path as a pattern that means this path and nothing else. A percent sign is escaped too: behind a brace it would
 * look like a template, which a config leaves to others.
 */
export function literal(path: string): string {
  return path.replaceAll(/[*?[\]{}()!+@\\%]/g, String.raw`\$&`)
}

/**
 * Whether a path matches one of the glob patterns. Dot files match too: nothing of a repository is left out silently.
 * The glob library is loaded only where a pattern is more than a path or a folder.
 */
export async function matcher(patterns: readonly string[]): Promise<Matcher> {
  const simple = patterns.map(simpleMatcher)
  const rest = patterns.filter((_, index) => simple[index] === undefined)
  const plain = simple.filter((one) => one !== undefined)
  if (rest.length === 0) return (path) => plain.some((matches) => matches(path))
  const { default: picomatch } = await import('picomatch')
  const matches = picomatch(rest, { dot: true, flags: 's' })
  return (path) => plain.some((one) => one(path)) || matches(path)
}

/** A path, or everything below a folder, in which a star alone may stand for a whole name. */
function simpleMatcher(pattern: string): Matcher | undefined {
  const isFolder = pattern.endsWith('/**')
  const names = (isFolder ? pattern.slice(0, -3) : pattern).split('/')
  if (names.some((name) => name !== '*' && isWild(name))) return undefined
  if (!names.includes('*')) {
    const exact = unescaped(names.join('/'))
    return isFolder ? (path) => path === exact || path.startsWith(`${exact}/`) : (path) => path === exact
  }
  if (names.includes('')) return undefined
  const parts = names.map((name) => (name === '*' ? undefined : unescaped(name)))
  // A folder with a name of its own counts itself; one that may have any name does not.
  const least = isFolder && parts.at(-1) === undefined ? parts.length + 1 : parts.length
  return (path) => {
    const given = path.split('/')
    const fits = isFolder ? given.length >= least : given.length === parts.length
    return fits && parts.every((part, index) => (part === undefined ? given[index] !== '' : given[index] === part))
  }
}

/** The folders of a pattern before its first wildcard: the longer, the more specific. */
export function fixedPart(pattern: string): string {
  const segments = pattern.split('/')
  const wild = segments.findIndex(isWild)
  return (wild === -1 ? segments : segments.slice(0, wild)).join('/')
}

const NAME = '{name}'

/**
 * A pattern with `{name}` in place of one folder or file name: what `{name}` stands for in a path, or undefined where
 * the path does not match.
 */
export async function nameIn(pattern: string): Promise<(path: string) => string | undefined> {
  const segments = pattern.split('/')
  const index = segments.findIndex((segment) => segment.includes(NAME))
  const matches = await matcher([pattern.replace(NAME, '*')])
  const [before = '', after = ''] = (segments[index] ?? '').split(NAME).map(unescaped)
  return (path) => {
    if (index === -1 || !matches(path)) return undefined
    const segment = path.split('/')[index] ?? ''
    return segment.slice(before.length, segment.length - after.length)
  }
}

/** Whether a pattern takes the cluster's name from the path. */
export function hasName(pattern: string): boolean {
  return pattern.includes(NAME)
}
