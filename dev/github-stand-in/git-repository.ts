import { execFile } from 'node:child_process'
import { parseCommit, parseTree, type GitCommit, type TreeEntry } from './git-output.ts'

/** Read access to a local repository. Commits are full SHAs; nothing is cached, so a test may commit meanwhile. */
export interface GitRepository {
  /** Standard output of a git command; rejects where git exits with another status than 0. */
  run(...parameters: readonly string[]): Promise<Buffer>
  /** The commit that a branch, tag, full or short SHA names. */
  resolveCommit(ref: string): Promise<string | undefined>
  /** The branch that HEAD names, or undefined where it names a commit. */
  currentBranch(): Promise<string | undefined>
  /** The object with this full SHA, of whatever type. */
  object(sha: string): Promise<GitObject | undefined>
  blob(sha: string): Promise<Buffer>
  /** Entries of a tree; with `recursive` also those below, trees included, in git's order. */
  tree(treeish: string, recursive: boolean): Promise<readonly TreeEntry[]>
  /** The entry at a path of a commit, below its root. */
  entry(commit: string, path: string): Promise<TreeEntry | undefined>
  commit(sha: string): Promise<GitCommit>
  /** Commits of `head` that `base` lacks, oldest first. */
  commitsBetween(base: string, head: string): Promise<readonly GitCommit[]>
  mergeBase(one: string, other: string): Promise<string | undefined>
}

/** `type` is blob, tree, commit or tag. */
export interface GitObject {
  readonly type: string
  readonly content: Buffer
}

// A test that runs inside a git hook inherits these; they would lead git to another repository.
const LOCAL_VARIABLES =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX|NAMESPACE)$/

const COMMIT_FORMAT = '--format=%H%n%T%n%P%n%an%n%ae%n%aI%n%cn%n%ce%n%cI%n%B'

/** Opens the repository at a path, a work tree or a bare repository. Nothing is read yet. */
export function openRepository(folder: string): GitRepository {
  const environment = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !LOCAL_VARIABLES.test(name))),
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
  }

  function runWith(input: string, parameters: readonly string[]): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const options = {
        cwd: folder,
        env: environment,
        encoding: 'buffer',
        maxBuffer: Number.POSITIVE_INFINITY,
      } as const
      const child = execFile('git', parameters, options, (error, output) =>
        error === null ? resolve(output) : reject(error),
      )
      // A git that fails at once closes its input; its exit status then tells more than the broken pipe.
      child.stdin?.on('error', () => {}).end(input)
    })
  }

  const run = (...parameters: readonly string[]) => runWith('', parameters)

  async function line(...parameters: readonly string[]): Promise<string | undefined> {
    try {
      return (await run(...parameters)).toString().trim()
    } catch (error) {
      // These questions are asked with --quiet or the like: 1 is git's "no", 128 its "no such object".
      if (error instanceof Error && 'code' in error && (error.code === 1 || error.code === 128)) return undefined
      throw error
    }
  }

  async function log(...parameters: readonly string[]): Promise<readonly GitCommit[]> {
    const output = await run('log', '-z', '--no-show-signature', '--encoding=UTF-8', COMMIT_FORMAT, ...parameters)
    return output.toString().split('\0').filter(Boolean).map(parseCommit)
  }

  return {
    run,
    resolveCommit(ref) {
      return isRefName(ref) ? line('rev-parse', '--verify', '--quiet', `${ref}^{commit}`) : Promise.resolve(undefined)
    },
    currentBranch: () => line('symbolic-ref', '--quiet', '--short', 'HEAD'),
    async object(sha) {
      const output = await runWith(`${sha}\n`, ['cat-file', '--batch'])
      // `SHA TYPE SIZE`, a line break, the content and another one; or `SHA missing`.
      const end = output.indexOf('\n')
      const [, type = '', size] = output.toString('latin1', 0, end).split(' ')
      return size === undefined ? undefined : { type, content: output.subarray(end + 1, -1) }
    },
    blob: (sha) => run('cat-file', 'blob', sha),
    async tree(treeish, recursive) {
      return parseTree(await run('ls-tree', '-z', '-l', '--full-tree', ...(recursive ? ['-r', '-t'] : []), treeish))
    },
    async entry(commit, path) {
      if (!isPlainPath(path)) return undefined
      const [entry] = parseTree(await run('ls-tree', '-z', '-l', '--full-tree', commit, '--', path))
      return entry?.path === path ? entry : undefined
    },
    async commit(sha) {
      const [commit] = await log('--max-count=1', sha, '--')
      if (commit === undefined) throw new Error(`git log says nothing about ${sha}`)
      return commit
    },
    commitsBetween: (base, head) => log('--reverse', '--date-order', `${base}..${head}`, '--'),
    mergeBase: (one, other) => line('merge-base', one, other),
  }
}

/** Keeps git's revision language (`HEAD~1`, `@{u}`, options) out: GitHub understands names only. */
function isRefName(text: string): boolean {
  return /^[^-]/.test(text) && !/[\s~^:?*[\\]|\.\.|@\{/.test(text)
}

/** Whether a path has no empty, `.` or `..` parts: git would resolve them, GitHub does not. */
function isPlainPath(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
