import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { UserError } from '../errors.ts'

/**
 * Writes a file that is not there, with the folders above it. What exists is never touched: neither a file nor a link.
 * Throws a UserError where the file cannot be written, or would lie outside of `top`.
 */
export function writeNewFile(top: string, path: string, text: string): 'written' | 'kept' {
  const full = join(top, path)
  try {
    // A folder that is a link may lead anywhere.
    const folder = realpathSync.native(nearest(dirname(full)))
    if (!`${folder}${sep}`.startsWith(`${realpathSync.native(top)}${sep}`))
      throw new UserError(`\`${path}\` lies behind a link that leads out of \`${top}\`. Make it a folder.`)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, text, { flag: 'wx' })
    return 'written'
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST' && !isFileAbove(error, full)) return 'kept'
    throw new UserError(`\`${path}\` cannot be written. Make its folder in \`${top}\` writable.`, { cause: error })
  }
}

/** The folder itself, or the nearest one above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder))
}

/** Whether what exists is not the file itself but something in place of a folder above it. */
const isFileAbove = (error: unknown, full: string): boolean =>
  error instanceof Error && 'path' in error && error.path !== full
