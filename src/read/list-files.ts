import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { git } from '../discover/git.ts'
import { UserError } from '../errors.ts'

/** Where files lie on disk; see WorkTree. */
export interface Place {
  readonly top: string
  readonly within: readonly string[]
  readonly isGit: boolean
}

/**
 * Files that git knows, and new ones that it does not ignore. Where nothing tells git to ignore anything, a walk finds
 * the same files, and no process has to be started for it.
 */
export function listFiles({ top, within, isGit }: Place, thorough: boolean): Listed {
  const { paths, plain, ignoring } = walk(top, within)
  const isPlain = (path: string): boolean => plain.has(path)
  if (!isGit || !(ignoring || thorough || excludes(top))) return { paths, isPlain }
  const output = git(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  if (output === undefined) return { paths, isPlain }
  return {
    paths: output
      .toString()
      .split('\0')
      .filter((path) => path !== ''),
    isPlain,
  }
}

export interface Listed {
  readonly paths: readonly string[]
  /** Whether a path is that of a regular file. */
  readonly isPlain: (path: string) => boolean
}

/** Whether the repository's own exclude file holds a pattern; the one that git writes holds comments only. */
function excludes(top: string): boolean {
  const file = join(top, '.git', 'info', 'exclude')
  return existsSync(file) && /^\s*[^#\s]/m.test(readFileSync(file, 'utf8'))
}

interface Walked {
  readonly paths: readonly string[]
  /** Those that are regular files. */
  readonly plain: ReadonlySet<string>
  /** An ignore file was met. */
  readonly ignoring: boolean
}

/** Every file below some paths; nested repositories are not entered. */
function walk(top: string, within: readonly string[]): Walked {
  const paths: string[] = []
  const plain = new Set<string>()
  let ignoring = within.flatMap(above).some((folder) => existsSync(join(top, folder, '.gitignore')))
  const visit = (folder: string): void => {
    const entries = list(join(top, folder))
    if (folder !== '' && entries.some(({ name }) => name === '.git')) return
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name === '.gitignore') ignoring = true
      if (entry.isFile()) plain.add(path)
      if (!entry.isDirectory()) paths.push(path)
      else if (entry.name !== '.git' && entry.name !== 'node_modules') visit(path)
    }
  }
  for (const path of within) {
    if (path !== '' && statSync(join(top, path)).isFile()) paths.push(path)
    else visit(path)
  }
  return { paths, plain, ignoring }
}

/** The folders above a path, from the top, which is ''. */
function above(path: string): readonly string[] {
  return path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    throw new UserError(`\`${folder}\` cannot be opened. Make it readable, or give other paths.`)
  }
}
