import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CONFIG, corpus, touchOne } from '../../dev/bench/corpus.ts'
import { commitFiles, gitIn, pullRequestRepository, temporaryFolder } from '../../dev/git-fixture.ts'
import { loadPolicy } from '../../src/settings/load-policy.ts'
import { check } from '../../src/check/check.ts'
import { searchWorkTree } from '../../src/read/search.ts'
import { readWorkTree, workTree } from '../../src/read/work-tree.ts'
import { renderJson } from '../../src/render/json.ts'
import { settingsFrom } from '../../src/settings/settings.ts'

/** Git searches as in a large repository, or all files are opened as in a small one, or nothing is made short. */
type Way = 'search' | 'open all' | 'thorough'

/** The report of a folder as JSON. */
async function judged(folder: string, base: string | undefined, way: Way): Promise<string> {
  const settings = settingsFrom({}, '2026-11-24')
  const { readFileSync } = process.getBuiltinModule('node:fs')
  const loaded = await loadPolicy(
    settings,
    (path) => {
      try {
        return readFileSync(join(folder, path), 'utf8')
      } catch {
        return undefined
      }
    },
    undefined,
  )
  const tree = workTree([folder], folder)
  const searched =
    way === 'thorough' ? undefined : await searchWorkTree(tree, base, way === 'search' ? 0 : Number.POSITIVE_INFINITY)
  const thorough = way === 'thorough'
  const sides = readWorkTree(tree, base, () => false, undefined, { thorough, searched })
  const report = await check({ ...loaded, ...sides, settings, repository: 'corpus', repairs: false, thorough })
  return renderJson(report)
}

/** Expects all ways to say the same, and answers what they say. */
async function both(folder: string, base?: string): Promise<string> {
  const quick = await judged(folder, base, 'search')
  expect(await judged(folder, base, 'open all')).toBe(quick)
  expect(await judged(folder, base, 'thorough')).toBe(quick)
  return quick
}

function folderOf(files: number): string {
  const temporary = temporaryFolder('readiness-thorough-')
  onTestFinished(temporary.remove)
  for (const { path, text } of corpus(files)) write(join(temporary.path, path), text)
  return temporary.path
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const MODULES = 'clusters/prod-000/modules.yaml'

/** ModuleConfig `deckhouse` of a channel that fails, with its group as it is given. */
const alpha = (group = 'deckhouse.io/v1alpha1', name = 'deckhouse'): string =>
  `apiVersion: ${group}\nkind: ModuleConfig\nmetadata:\n  name: ${name}\nspec:\n  version: 1\n  settings:\n    releaseChannel: Alpha\n`

const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('the quick way says what the thorough way says', () => {
  test.each([10, 100, 300])('of %i generated files', async (files) => {
    const said = await both(folderOf(files))
    expect(JSON.parse(said).clusters.length).toBe(Math.ceil(files / 100))
  })

  test.each([['discovered', undefined] as const, ['named in the config', CONFIG] as const])(
    'of a generated pull request, with clusters that are %s',
    async (_how, config) => {
      const folder = folderOf(200)
      const named = config === undefined ? {} : { '.github/production-readiness.yml': config }
      pullRequestRepository(folder, named, touchOne())
      const said = JSON.parse(await both(folder, 'main'))
      expect(said.clusters.map(({ name }: { name: string }) => name)).toEqual(['prod-000'])
      expect(said.gate.passed).toBe(false)
    },
  )

  test('where words are escaped, in UTF-16, or go on in the next line', async () => {
    for (const text of [
      alpha(String.raw`"deckhouse\x2eio/v1alpha1"`),
      alpha(String.raw`"\u0064eckhouse.io/v1alpha1"`),
      alpha('"deckhouse.\\\n  io/v1alpha1"'),
      `{"\\u0061piVersion": "deckhouse\\u002eio/v1alpha1", "kind": "Module\\u0043onfig", "metadata": {"name": "deckhouse"}, "spec": {"version": 1, "settings": {"releaseChannel": "Alpha"}}}`,
      utf16(alpha()),
    ]) {
      const folder = folderOf(10)
      write(join(folder, MODULES), text)
      expect(await both(folder)).toContain('`Alpha`')
    }
  })

  test('whatever attributes, ignore files and the index say', async () => {
    const folder = folderOf(10)
    const outside = temporaryFolder('readiness-outside-')
    onTestFinished(outside.remove)
    gitIn(outside.path, 'init', '--quiet')
    write(join(outside.path, 'config.yaml'), alpha())
    gitIn(outside.path, 'add', '--all')
    gitIn(outside.path, 'commit', '--quiet', '--message', 'Module')
    const pull = pullRequestRepository(
      folder,
      {
        '.gitattributes': '*.yaml -diff\n*.yml binary\n',
        'clusters/prod-000/gone.yaml': alpha('deckhouse.io/v1', 'x'),
      },
      { 'clusters/prod-000/gone.yaml': null },
    )
    expect(pull.head).not.toBe('')
    gitIn(folder, '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', outside.path, 'clusters/module')
    symlinkSync(outside.path, join(folder, 'clusters/prod-000/linked'))
    symlinkSync('modules.yaml', join(folder, 'clusters/prod-000/link.yaml'))
    write(join(folder, 'clusters/prod-000/untracked.yaml'), alpha('deckhouse.io/v1alpha1', 'untracked'))
    // Without a word to ignore anything nothing asks git, and with one it is asked.
    await both(folder)
    await both(folder, 'main')
    write(join(folder, '.gitignore'), 'ignored.yaml\n')
    write(join(folder, 'clusters/prod-000/ignored.yaml'), alpha('deckhouse.io/v1alpha1', 'ignored'))
    expect(await both(folder, 'main')).not.toContain('ignored')
    rmSync(join(folder, MODULES))
    await both(folder, 'main')
  })

  test('of bytes that are no text, pointers of Git LFS, and what stands where nothing is found', async () => {
    const folder = folderOf(200)
    const pull = pullRequestRepository(folder, { '.github/production-readiness.yml': CONFIG }, touchOne())
    expect(pull.head).not.toBe('')
    const [touched, other] = ['clusters/prod-000', 'clusters/prod-001']
    const plain = 'kind: List\nitems: []\n'
    for (const cluster of [touched, other]) {
      write(join(folder, cluster, 'nul.yaml'), Buffer.from(`${plain}\0`))
      write(join(folder, cluster, 'lfs.yaml'), 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n')
      write(join(folder, cluster, 'plain.yaml'), plain)
      write(join(folder, cluster, 'broken.yaml'), 'apiVersion: deckhouse.io/v1\nkind: NodeGroup\n  bad: [\n')
      symlinkSync('plain.yaml', join(folder, cluster, 'link.yaml'))
    }
    // New and unknown to git, then known, then what both sides have.
    await both(folder, 'main')
    gitIn(folder, 'add', '--all')
    await both(folder, 'main')
    gitIn(folder, 'commit', '--quiet', '--message', 'More')
    gitIn(folder, 'branch', '--force', 'main')
    const quiet = JSON.parse(await both(folder, 'main'))
    expect(quiet.clusters).toEqual([])
    write(join(folder, touched, 'plain.yaml'), `${plain}# deckhouse.io\n`)
    write(join(folder, touched, 'new.yaml'), alpha('deckhouse.io/v1alpha1', 'new'))
    const said = JSON.parse(await both(folder, 'main'))
    expect(said.clusters.map(({ name }: { name: string }) => name)).toEqual(['prod-000'])
    const paths = said.problems.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([`${touched}/nul.yaml`, `${touched}/lfs.yaml`, `${touched}/link.yaml`]),
    )
    expect(paths.filter((path: string) => path?.startsWith(other))).toEqual([])
    await both(folder)
  })

  test('of clusters that stand aside, whatever hides in them', async () => {
    const inert =
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n  labels: { a.deckhouse.io/b: c }\ndata:\n  a: |\n'
    for (const text of [
      alpha('"{{ .Values.group }}"'),
      alpha('deckhouse.io/v1alpha1', '"{{ .Values.name }}"'),
      alpha('deckhouse.io/v1alpha1', '${NAME}'),
      `${alpha()}  settings: twice\n`,
      `${alpha()}---\n${alpha()}`,
      `${inert}${alpha().replaceAll(/^/gm, '    ')}\n`,
      inert.replace(
        'a: |',
        'a: "apiVersion: deckhouse.io/v1alpha1\\nkind: ModuleConfig\\nmetadata: {name: deckhouse}"',
      ),
      'apiVersion: deckhouse.io/v1\nkind: InitConfiguration\ndeckhouse:\n  releaseChannel: Alpha\n',
      `{"apiVersion": "deckhouse.io/v1alpha1", "kind": "ModuleConfig", "metadata": {"name": "deckhouse"}}`,
      `apiVersion: v1\nkind: List\nitems:\n${alpha().replaceAll(/^/gm, '    ').replace('    ', '  - ')}\n`,
      'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata: {name: x}\nmetadata: {name: y}\n',
    ]) {
      const folder = folderOf(200)
      pullRequestRepository(folder, { '.github/production-readiness.yml': CONFIG }, touchOne())
      write(join(folder, 'clusters/prod-001/modules.yaml'), text)
      // What the change leaves alone is on both sides.
      gitIn(folder, 'checkout', '--quiet', 'main')
      commitFiles(folder, { 'clusters/prod-001/modules.yaml': text }, 'Other')
      write(join(folder, MODULES), alpha('deckhouse.io/v1alpha1', 'deckhouse').replace('Alpha', 'EarlyAccess'))
      await both(folder, 'main')
    }
  })

  test('where base alone has what matters', async () => {
    const folder = folderOf(10)
    pullRequestRepository(folder, {}, { [MODULES]: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: none\n' })
    expect(JSON.parse(await both(folder, 'main')).clusters.length).toBe(1)
  })

  test('of bytes that are changed at random places', async () => {
    const folder = folderOf(12)
    const files = [...corpus(12)]
    commitAll(folder)
    const edit = fc.record({
      file: fc.nat(files.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      put: fc.constantFrom(
        '',
        '\n',
        '---\n',
        '\t',
        '"',
        '{{ x }}',
        '${X}',
        '\\x2e',
        '&a ',
        '*a',
        '\uFEFF',
        ': ',
        '- ',
        'é',
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        for (const { path, text } of files) write(join(folder, path), text)
        for (const { file, at, cut, put } of edits) {
          const { path = '', text = '' } = files[file] ?? {}
          const start = Math.floor(at * text.length)
          write(join(folder, path), text.slice(0, start) + put + text.slice(start + cut))
        }
        await both(folder, 'main')
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  test('on the command line, with the switch', () => {
    const folder = folderOf(10)
    write(join(folder, MODULES), alpha())
    const run = (env: Readonly<Record<string, string>>): string => {
      try {
        const args = ['dist/cli/index.js', 'check', folder, '--format', 'json', '--date', '2026-11-24']
        return execFileSync(process.execPath, args, { env: { ...process.env, ...env } }).toString()
      } catch (error) {
        return typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : ''
      }
    }
    const quick = run({})
    expect(JSON.parse(quick).gate.passed).toBe(false)
    expect(run({ READINESS_THOROUGH: '1' })).toBe(quick)
  })
})

function commitAll(folder: string): void {
  gitIn(folder, 'init', '--quiet', '--initial-branch', 'main')
  commitFiles(folder, {}, 'Base')
}
