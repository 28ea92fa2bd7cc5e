/** What git prints, taken apart. */

/** Somebody and when; `date` is ISO 8601 in UTC as GitHub prints it. */
export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}

/** A commit; `tree` and `parents` are full SHAs. */
export interface GitCommit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  /** Without line breaks at the end. */
  readonly message: string
}

/** A line of a tree; `size` is in bytes and only blobs have one. */
export interface TreeEntry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number | undefined
  readonly path: string
}

/** A changed file. `patch` are the hunks without the header; binary files and mode changes have none. */
export interface FileChange {
  readonly path: string
  /** Of a renamed or copied file. */
  readonly previousPath: string | undefined
  /** git's letter: A, C, D, M, R or T. */
  readonly status: string
  /** The blob afterwards, or before where the file is gone. */
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  readonly patch: string | undefined
}

/** Reads a commit printed as one value per line, message last. Throws where a value is missing. */
export function parseCommit(text: string): GitCommit {
  const [sha, tree, parents, ...rest] = text.split('\n')
  const [authorName, authorEmail, authorDate, name, email, date, ...message] = rest
  if (sha === undefined || tree === undefined || parents === undefined || date === undefined) {
    throw new Error(`unexpected commit: ${text}`)
  }
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    author: signature(authorName, authorEmail, authorDate),
    committer: signature(name, email, date),
    message: message.join('\n').replace(/\n+$/, ''),
  }
}

/** Reads `git ls-tree -z -l`. */
export function parseTree(output: Buffer): readonly TreeEntry[] {
  return output
    .toString()
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, mode = '', type = '', sha = '', size = '', path = ''] =
        /^(\d+) (\w+) (\w+) +(\d+|-)\t(.*)$/s.exec(line) ?? []
      return { mode, type, sha, path, size: size === '-' ? undefined : Number(size) }
    })
}

/** Joins `git diff-tree -z --raw`, `-z --numstat` and `-p` of the same two commits. */
export function parseChanges(raw: Buffer, numstat: Buffer, patches: Buffer): readonly FileChange[] {
  const counts = parseNumstat(numstat)
  // Lines of a file stand behind a blank, `+` or `-`, so only a header starts a line like this.
  const sections = `\n${patches.toString()}`.split('\ndiff --git ').slice(1)
  return parseRaw(raw).map(({ path, previousPath, status, sha }) => {
    // git prints a change of type (a file becomes a link) as two sections, removal and addition.
    const own = sections.splice(0, status === 'T' ? 2 : 1)
    const patch = own.map(hunks).filter(Boolean).join('\n') || undefined
    const [additions, deletions] = counts.get(path) ?? [0, 0]
    return { path, previousPath, status, sha, additions, deletions, patch }
  })
}

function parseRaw(output: Buffer): readonly Pick<FileChange, 'path' | 'previousPath' | 'status' | 'sha'>[] {
  const changes = []
  const tokens = output.toString().split('\0').values()
  for (const token of tokens) {
    const [, before = '', after = '', status = ''] = /^:\d+ \d+ (\w+) (\w+) ([A-Z])\d*$/.exec(token) ?? []
    if (status === '') continue
    const first: string = tokens.next().value ?? ''
    const moved = status === 'R' || status === 'C'
    const path: string = moved ? (tokens.next().value ?? '') : first
    changes.push({ path, status, sha: status === 'D' ? before : after, previousPath: moved ? first : undefined })
  }
  return changes
}

/** Additions and deletions by path; binary files count as 0. */
function parseNumstat(output: Buffer): ReadonlyMap<string, readonly [number, number]> {
  const counts = new Map<string, readonly [number, number]>()
  const tokens = output.toString().split('\0').values()
  for (const token of tokens) {
    const [, additions = '', deletions = '', inPlace = ''] = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(token) ?? []
    if (additions === '') continue
    // Of a renamed file the old and the new path follow as values of their own.
    if (inPlace === '') tokens.next()
    const path: string = inPlace === '' ? (tokens.next().value ?? '') : inPlace
    counts.set(path, [Number(additions) || 0, Number(deletions) || 0])
  }
  return counts
}

function hunks(section: string): string {
  const start = section.indexOf('\n@@ ')
  return start === -1 ? '' : section.slice(start + 1).replace(/\n$/, '')
}

function signature(name = '', email = '', date = ''): Signature {
  return { name, email, date: new Date(date).toISOString().replace('.000Z', 'Z') }
}
