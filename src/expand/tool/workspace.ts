import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A temporary folder in which a tool works. */
export interface Workspace {
  /** The folder itself. */
  readonly top: string
  /** The copies of the repository's files, each at its path. */
  readonly tree: string
  /** An empty folder for whatever a tool keeps. */
  readonly home: string
}

/**
 * Gives some work a folder with copies of files (plain files: no link is ever made), and takes the folder away
 * afterwards, whatever happens. Paths are those of a repository and lead nowhere else.
 */
export async function inWorkspace<T>(
  files: ReadonlyMap<string, Uint8Array>,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'deckhouse-readiness-')))
  try {
    const workspace = { top, tree: join(top, 'tree'), home: join(top, 'home') }
    mkdirSync(workspace.tree)
    mkdirSync(workspace.home)
    for (const [path, bytes] of files) {
      const full = join(workspace.tree, path)
      mkdirSync(dirname(full), { recursive: true })
      writeFileSync(full, bytes)
    }
    return await work(workspace)
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}
