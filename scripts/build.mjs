// Builds dist/: TypeScript to lib/, then one bundle for each entry. Not minified, so that dist/ can be reviewed.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const ENTRIES = { action: 'lib/src/action.js', cli: 'lib/src/cli.js', start: 'lib/dev/start.js' }

const bin = (name) => join('node_modules', '.bin', name)
const run = (command, args) => execFileSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })

rmSync('lib', { recursive: true, force: true })
run(bin('tsc'), ['-p', 'tsconfig.build.json'])
// tsc copies no JavaScript: the generated validator goes by hand.
for (const file of readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.gen.js'))) cpSync(join('src', file), join('lib/src', file))

rmSync('dist', { recursive: true, force: true })
for (const [name, entry] of Object.entries(ENTRIES)) {
  mkdirSync(join('dist', name), { recursive: true })
  run(bin('ncc'), ['build', entry, '--out', join('dist', name), '--license', 'licenses.txt', '--no-cache', '--quiet'])
}
