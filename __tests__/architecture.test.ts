import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { TOOL } from '../src/render/tool.ts'
import { INPUTS } from '../src/settings/inputs.ts'

/**
 * One way through the house: a stage imports from itself and from what stands left of it. `adopt` (what `init` writes and
 * `doctor` says) is a second, short way: from texts to texts like the stages around it, with no judgment of a cluster.
 */
const FLOW = [
  'discover',
  'read',
  'parse',
  'expand',
  'schema',
  'model',
  'rules',
  'evaluate',
  'compare',
  'repair',
  'render',
  'adopt',
  'publish',
]
const EFFECTS = ['discover', 'read', 'expand', 'publish']
const PURE = FLOW.filter((stage) => !EFFECTS.includes(stage))
const DOORS = ['action.ts', 'cli.ts']
/** Tables, the error class, the nearest of some words, and what is made once lean on nothing. */
const LEAVES = ['data', 'errors.ts', 'closest.ts', 'once.ts']

interface Import {
  /** The file, and the folder or file directly below `src` that it belongs to. */
  readonly file: string
  readonly from: string
  readonly target: string
  /** The folder or file below `src` that is imported; undefined for a package. */
  readonly to: string | undefined
  readonly onlyTypes: boolean
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.[jt]s$/.test(path))
const IMPORTS = FILES.flatMap(importsOf)
const INSIDE = IMPORTS.filter(({ to }) => to !== undefined)
const PACKAGES = IMPORTS.filter(({ to }) => to === undefined)

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join('src', file), 'utf8')
  const found = [
    ...text.matchAll(/^(?:import|export)\s(?<words>[^'"`;]*?)\bfrom '(?<target>[^']+)'/gm),
    ...text.matchAll(/^import '(?<target>[^']+)'/gm),
    ...text.matchAll(/\b(?:import|require|getBuiltinModule)\((?<target>'[^']+')\)/g),
  ]
  return found.map(({ groups }) => {
    const target = (groups?.['target'] ?? '').replaceAll("'", '')
    const to = target.startsWith('.') ? join(dirname(file), target).split('/')[0] : undefined
    return { file, from: file.split('/')[0] ?? '', target, to, onlyTypes: /^type\b/.test(groups?.['words'] ?? '') }
  })
}

const shown = ({ file, target }: Import): string => `${file} imports ${target}`

/** Imports of packages that match, from places other than the allowed ones. */
function strays(pattern: RegExp, ...allowed: readonly string[]): readonly string[] {
  return PACKAGES.filter(
    ({ from, target, onlyTypes }) => !onlyTypes && pattern.test(target) && !allowed.includes(from),
  ).map(shown)
}

describe('imports', () => {
  test('are found at all', () => {
    expect(INSIDE.length).toBeGreaterThan(100)
    expect(PACKAGES.map(({ target }) => target)).toEqual(
      expect.arrayContaining(['@actions/github', '@octokit/request', 'node:fs', 'yaml']),
    )
  })

  test('go left only', () => {
    const wrong = INSIDE.filter(({ from, to = '' }) => {
      if (LEAVES.includes(from)) return from !== to
      if (!FLOW.includes(from)) return false
      return FLOW.includes(to)
        ? FLOW.indexOf(to) > FLOW.indexOf(from)
        : // What a workflow may say to the action, and a config of clusters, is what the settings know.
          !LEAVES.includes(to) && !(['adopt', 'publish'].includes(from) && to === 'settings')
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('of a pure stage that come from an effect are types', () => {
    const wrong = INSIDE.filter(
      ({ from, to = '', onlyTypes }) => PURE.includes(from) && EFFECTS.includes(to) && !onlyTypes,
    )
    expect(wrong.map(shown)).toEqual([])
  })

  test('of settings come from doors, the check, adopt with its commands, and publish', () => {
    const users = INSIDE.filter(({ from, to }) => to === 'settings' && from !== 'settings')
    expect(new Set(users.map(({ from }) => from))).toEqual(
      new Set(['action.ts', 'adopt', 'adopt-commands.ts', 'check', 'commands.ts', 'head-start.ts', 'publish']),
    )
    expect(users.filter(({ from, onlyTypes }) => from === 'publish' && !onlyTypes).map(shown)).toEqual([])
    expect(INSIDE.filter(({ from, to = '' }) => from === 'settings' && EFFECTS.includes(to)).map(shown)).toEqual([])
  })

  test('never lead to a door', () => {
    expect(INSIDE.filter(({ to = '' }) => DOORS.includes(to)).map(shown)).toEqual([])
  })

  test('make no circle', () => {
    const targets = new Map(
      FILES.map((file) => [
        file,
        INSIDE.filter((one) => one.file === file).map(({ target }) => join(dirname(file), target)),
      ]),
    )
    const done = new Set<string>()
    const circle = (file: string, above: readonly string[]): readonly string[] | undefined => {
      if (above.includes(file)) return [...above.slice(above.indexOf(file)), file]
      if (done.has(file)) return undefined
      for (const target of targets.get(file) ?? []) {
        const found = circle(target, [...above, file])
        if (found !== undefined) return found
      }
      done.add(file)
      return undefined
    }
    for (const file of FILES) expect(circle(file, [])).toBeUndefined()
  })

  test('of packages stand where they belong', () => {
    expect(strays(/yaml/, 'parse')).toEqual([])
    expect(strays(/^ajv/, 'settings', 'schema')).toEqual([])
    expect(strays(/^picomatch/, 'settings')).toEqual([])
    expect(strays(/^@(?:actions|octokit)\//, 'action.ts', 'discover', 'read', 'publish')).toEqual([])
    expect(strays(/^node:/, ...DOORS, 'commands.ts', 'discover', 'read', 'expand', 'publish', 'settings')).toEqual([])
    // Arguments are parsed with the platform's own parser; settings touch no file.
    expect(
      PACKAGES.filter(({ from, target }) => from === 'settings' && target.startsWith('node:')).map(
        ({ target }) => target,
      ),
    ).toEqual(['node:util'])
    const known = /^(?:node:|(?:yaml|js-yaml|ajv|picomatch|@actions\/github|@octokit\/request)(?:\/|$))/
    expect(PACKAGES.filter(({ target }) => !known.test(target)).map(shown)).toEqual([])
  })

  test('of the HTTP client wait until a run needs it', () => {
    expect(PACKAGES.filter(({ target }) => target === '@actions/github').map(({ file }) => file)).toEqual([
      'publish/github.ts',
    ])
    expect(readFileSync('src/publish/github.ts', 'utf8')).not.toMatch(/^import .*@actions\/github/m)
  })

  test('and globals of the process stay out of pure stages', () => {
    const pure = FILES.filter(
      (file) => [...PURE, 'data', 'check'].includes(file.split('/')[0] ?? '') && !file.includes('.gen.'),
    )
    const wrong = pure.filter((file) =>
      /\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|\bconsole\./.test(
        readFileSync(join('src', file), 'utf8'),
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe('one source for each fact', () => {
  test('no file is longer than 300 lines', () => {
    const long = FILES.filter(
      (file) => !file.includes('.gen.') && readFileSync(join('src', file), 'utf8').split('\n').length > 301,
    )
    expect(long).toEqual([])
  })

  test('the version is that of package.json', () => {
    const { name, version }: { name: string; version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(TOOL).toEqual({ name, version })
  })

  test('action.yml has the inputs that are read, and the outputs that are set', () => {
    const action: { inputs: Record<string, unknown>; outputs: Record<string, unknown>; runs: unknown } = parse(
      readFileSync('action.yml', 'utf8'),
    )
    expect(Object.keys(action.inputs)).toEqual([...INPUTS])
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' })
    const publish = readFileSync('src/publish/publish.ts', 'utf8')
    const [, outputs = ''] = /const outputs[^{]*\{\n([\s\S]*?)\n {2}\}/.exec(publish) ?? []
    const set = Array.from(outputs.matchAll(/^ {4}'?([\w-]+)'?(?::|,)/gm), ([, output]) => output)
    expect(Object.keys(action.outputs)).toEqual(set)
  })

  test('every default in action.yml is one that the settings know', () => {
    const { inputs }: { inputs: Record<string, { description?: string; default?: string }> } = parse(
      readFileSync('action.yml', 'utf8'),
    )
    for (const { description } of Object.values(inputs)) expect(description).toBeTruthy()
    // Defaults of what a policy may also say would always win over it.
    expect([inputs['scope']?.default, inputs['fail-on']?.default]).toEqual([undefined, undefined])
  })
})

describe('the command line’s bundle', () => {
  const bundle = readdirSync('dist/cli')
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join('dist/cli', name), 'utf8'))
    .join('\n')

  test.each([
    ['an HTTP client', /undici|node:https?['"]|require\("https?"\)/],
    ['Octokit', /octokit/i],
    ['the toolkit of GitHub Actions', /@actions\//],
  ])('has no %s in it', (_what, pattern) => {
    expect(pattern.exec(bundle)?.[0]).toBeUndefined()
  })

  test('loads the compiler of schemas only for those that a config names', () => {
    const start = readFileSync(join('dist/cli', 'index.js'), 'utf8')
    expect(/ajv\/dist\/(?:compile|core|ajv|2020)|addMetaSchema|compileSchema/.exec(start)?.[0]).toBeUndefined()
  })
})
