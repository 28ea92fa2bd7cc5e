// `npm run mutate`: mutation testing of the pure stages with Stryker; arguments go to it, such as --mutate 'src/model/*.ts'.
// Its 160 packages are no dependencies of everybody who clones: they are installed beside the others when they are asked for.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const VERSION = '9.6.1'

if (!existsSync('node_modules/@stryker-mutator/vitest-runner')) {
  run('npm', [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `@stryker-mutator/core@${VERSION}`,
    `@stryker-mutator/vitest-runner@${VERSION}`,
  ])
}
run('node_modules/.bin/stryker', ['run', ...process.argv.slice(2)])

function run(command, args) {
  execFileSync(command, args, { stdio: 'inherit' })
}
