// Runs one of the tools in dev/ that take the sources apart: `node scripts/dev.mjs NAME ARGUMENTS`. They are TypeScript,
// which Node 20 does not run: lib/ is what the compiler makes of them.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const [name = '', ...args] = process.argv.slice(2)
execFileSync(join('node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
// tsc copies no JavaScript: the generated validator goes by hand.
for (const file of readdirSync('src', { recursive: true }).filter((path) => path.endsWith('.gen.js'))) {
  cpSync(join('src', file), join('lib/src', file))
}
const { main } = await import(`../lib/dev/${name}.js`)
process.exitCode = await main(args)
