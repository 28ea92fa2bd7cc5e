import { type Searched, searchWorkTree } from './read/search.ts'
import { type WorkTree, workTree } from './read/work-tree.ts'
import { parseCheck } from './settings/arguments.ts'

/** What is under way for a check before most of the program is loaded. */
export interface Started {
  readonly tree: WorkTree
  readonly searching: Promise<Searched | undefined>
}

/** For tests and doubts: without a shortcut, which takes long and must say the same. No part of the contract. */
export const isThorough = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env['READINESS_THOROUGH'] === '1'

/**
 * Lets git search while the program is loaded. Undefined where there is nothing to search; mistakes in the arguments are
 * left to whoever reads them next.
 */
export function headStart([command, ...rest]: readonly string[], cwd: string): Started | undefined {
  if (command !== 'check' || rest.includes('--help') || rest.includes('-h')) return undefined
  try {
    const { paths, base } = parseCheck(rest)
    const tree = workTree(paths, cwd)
    return { tree, searching: searchWorkTree(tree, base) }
  } catch {
    return undefined
  }
}
