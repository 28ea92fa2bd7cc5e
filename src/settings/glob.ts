import picomatch from 'picomatch'

/** Whether a path matches one of the glob patterns. Dot files match too: nothing of a repository is left out silently. */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false
  return picomatch([...patterns], { dot: true })
}

/** The part of a pattern before its first wildcard: the longer, the more specific. */
export function fixedPart(pattern: string): string {
  return picomatch.scan(pattern).base
}

const NAME = '{name}'

/**
 * A pattern with `{name}` in place of one folder or file name: what `{name}` stands for in a path, or undefined where
 * the path does not match.
 */
export function nameIn(pattern: string): (path: string) => string | undefined {
  const segments = pattern.split('/')
  const index = segments.findIndex((segment) => segment.includes(NAME))
  const matches = matcher([pattern.replace(NAME, '*')])
  const [before = '', after = ''] = (segments[index] ?? '').split(NAME)
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
