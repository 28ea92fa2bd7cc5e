// Builds dist/: TypeScript to lib/, then one bundle for each entry. Not minified, so that dist/ can be reviewed. The bundles
// are CommonJS, which Node reads and starts in less time than modules: a tenth of a short run.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ENTRIES = { action: 'lib/src/action.js', cli: 'lib/src/cli.js', start: 'lib/dev/start.js' }

rmSync('lib', { recursive: true, force: true })
run('tsc', ['-p', 'tsconfig.build.json'])
// Without a type the bundler takes modules, and writes CommonJS.
writeFileSync('lib/package.json', '{}\n')
// tsc copies no JavaScript: the generated validator goes by hand.
for (const file of readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.gen.js'))) {
  cpSync(join('src', file), join('lib/src', file))
}

rmSync('dist', { recursive: true, force: true })
for (const [name, entry] of Object.entries(ENTRIES)) {
  const folder = join('dist', name)
  mkdirSync(folder, { recursive: true })
  run('ncc', ['build', entry, '--out', folder, '--license', 'licenses.txt', '--no-cache', '--quiet'])
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.js'))) escapeFile(join(folder, file))
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  writeLicenses(folder)
}
rmSync('lib/package.json')

function run(command, args) {
  execFileSync(join('node_modules', '.bin', command), args, { stdio: 'inherit' })
}

/**
 * One character beyond ASCII makes the engine decode and hold a whole source as UTF-16, which is a tenth of a cold start.
 * Escapes mean the same in strings, templates and patterns; only `String.raw` would tell the difference, and is refused.
 */
function escapeFile(file) {
  const text = readFileSync(file, 'utf8')
  if (/String\.raw`[^`]*[^\0-\x7F]/.test(text)) throw new Error(`${file}: String.raw with characters beyond ASCII`)
  writeFileSync(
    file,
    text.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
}

/** ncc lists only the packages that it could not merge into one scope: the others are found by the paths in the bundle. */
function writeLicenses(folder) {
  const file = join(folder, 'licenses.txt')
  const listed = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => isPackage(line))
    : []
  const bundled = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/\.\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g),
    ])
    .map(([, name]) => name)
    .filter((name) => isPackage(name))
  const texts = [...new Set([...listed, ...bundled])].toSorted((left, right) => (left < right ? -1 : 1)).map(license)
  if (texts.length === 0) rmSync(file, { force: true })
  else writeFileSync(file, texts.join(`\n${'-'.repeat(80)}\n\n`))
}

function isPackage(name) {
  return /^(?:@[\w.-]+\/)?[\w.-]+$/.test(name) && existsSync(join('node_modules', name, 'package.json'))
}

function license(name) {
  const folder = join('node_modules', name)
  const { version, license: id } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  return `${name} ${version} (${id})\n\n${text === undefined ? '' : readFileSync(join(folder, text), 'utf8').trim()}\n`
}
