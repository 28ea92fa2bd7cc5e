// Compiles the sources afresh and imports modules of theirs: `dist/` and `lib/` may be older than they are, and Node 20
// runs no TypeScript. The folder lies inside of the project, so that packages are found from it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** All that the modules export, by their paths in the project without `.ts`. */
export async function importSources(...modules) {
  const lib = join(ROOT, 'lib')
  mkdirSync(lib, { recursive: true })
  const folder = mkdtempSync(join(lib, 'import-'))
  try {
    // Types are the business of `npm run typecheck`.
    const options = ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', folder]
    execFileSync(join(ROOT, 'node_modules', '.bin', 'tsc'), options, { cwd: ROOT, stdio: 'inherit' })
    const imported = modules.map((name) => import(pathToFileURL(join(folder, `${name}.js`)).href))
    return Object.assign({}, ...(await Promise.all(imported)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
