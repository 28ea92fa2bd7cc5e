import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { type SourceFile, sourceFile } from './source-file.ts'
import type { WorkTree } from './work-tree.ts'

/** The only folder that GitHub reads workflows from; folders in it do not count. */
const FOLDER = '.github/workflows'

/** The workflows of a repository, by name; none where it has no folder of them. Throws a UserError where it cannot be opened. */
export function readWorkflows({ top }: WorkTree): readonly SourceFile[] {
  return names(join(top, FOLDER))
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .flatMap((name) => read(top, `${FOLDER}/${name}`))
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new UserError(`\`${FOLDER}\` cannot be opened. Make it a folder that can be read.`, { cause: error })
  }
}

function read(top: string, path: string): readonly SourceFile[] {
  try {
    const info = lstatSync(join(top, path))
    if (info.isSymbolicLink()) return [{ path, unread: 'It is a symbolic link.' }]
    return info.isFile() ? [sourceFile(path, readFileSync(join(top, path)))] : []
  } catch {
    return [{ path, unread: 'It cannot be opened.' }]
  }
}
