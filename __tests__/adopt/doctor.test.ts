import { describe, expect, test } from 'vitest'
import { diagnose, exitCodeOf } from '../../src/adopt/doctor.ts'
import {
  changed,
  diagnoseAll,
  findings,
  HEALTHY,
  JOB,
  ON,
  only,
  PATH,
  PERMISSIONS,
  PINNED,
  type Change,
  USES,
} from './workflows.ts'

describe('nothing is found', () => {
  test('in the workflow that init writes, once it is pinned', async () => {
    const found = await diagnoseAll({ 'gate.yml': HEALTHY })
    expect(found).toEqual({ calling: [PATH], checks: ['production-readiness'], findings: [], unread: [] })
    expect(exitCodeOf(found)).toBe(0)
  })

  const cases: readonly (readonly [string, ...Change[]])[] = [
    ['paths stand where there is no such filter', ['  merge_group:\n', '  merge_group:\n    paths: [a]\n']],
    ['nothing is needed', [JOB, `${JOB}    needs: []\n`]],
    ['an expression is quoted', [JOB, `${JOB}    needs: build\n    if: "\${{ always() }}"\n`]],
    [
      'a condition that holds has several lines',
      [JOB, `${JOB}    if: |\n      github.event_name != 'schedule' &&\n      github.event_name != 'push'\n`],
    ],
    ['an expression gives what loosens nothing', [USES, `${USES}        with: { clusters: "\${{ matrix.c }}" }\n`]],
    ['letters of the commit are large', [PINNED, PINNED.toUpperCase()]],
    ['base branches are named', [ON, '  pull_request:\n    branches: [main]\n']],
    ['the events are a list', [/on:\n.*\n.*\n/, 'on: [pull_request, merge_group]\n']],
    [
      'all three types and more are named',
      [ON, '  pull_request:\n    types: [labeled, opened, reopened, synchronize]\n'],
    ],
    ['a push is filtered', [ON, `${ON}  push:\n    paths: [clusters/**]\n`]],
    ['needed jobs may fail', [JOB, `${JOB}    needs: [build]\n    if: \${{ always() }}\n`]],
    ['a condition holds on pull requests', [JOB, `${JOB}    if: github.event_name != 'schedule'\n`]],
    ['continue-on-error is false', [JOB, `${JOB}    continue-on-error: false\n`]],
    [
      'no comment is wanted, and none is allowed',
      [
        / {2}pull-requests.*\n[\s\S]*/,
        HEALTHY.replace(/[\s\S]* {2}pull-requests.*\n/, '').replace(USES, `${USES}        with: { comment: never }\n`),
      ],
    ],
    [
      'the permissions are the job’s',
      [PERMISSIONS, 'permissions: {}\n'],
      [JOB, `${JOB}    permissions: { contents: read, pull-requests: write }\n`],
    ],
    [
      'a job does more, with more permissions',
      [/( {2}pull-requests: write.*\n)/, '  pull-requests: write\n  packages: write\n'],
      [USES, `${USES}      - run: make\n`],
    ],
    ['the group is the ref', [/group: .*/, 'group: ${{ github.workflow }}-${{ github.ref }}']],
    ['there is no group', [/concurrency:\n.*\n.*\n/, '']],
    [
      'inputs are known and strict',
      [
        USES,
        `${USES}        with:\n          Scope: all\n          fail-on: warn\n          clusters: |\n            eu\n            us\n`,
      ],
    ],
    [
      'the head is read by another event',
      [
        /uses: actions\/checkout.*\n.*with:\n/,
        'uses: actions/checkout@v5\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n',
      ],
    ],
  ]
  for (const [why, ...changes] of cases) {
    test(`where ${why}`, async () => {
      expect(await findings(changed(...changes))).toEqual([])
    })
  }

  test('in workflows that do not call the action', async () => {
    const other = 'on:\n  pull_request:\n    paths: [a]\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n'
    const found = await diagnoseAll({ 'other.yml': other })
    expect(found).toEqual({ calling: [], checks: [], findings: [], unread: [] })
    // A gate that is not there is no healthy one.
    expect(exitCodeOf(found)).toBe(1)
  })
})

describe('workflows that call workflows', () => {
  const called = changed([/on:\n.*\n.*\n/, 'on: workflow_call\n'], [/concurrency:\n.*\n.*\n/, ''])
  const caller = (more = ''): string =>
    `on:\n  pull_request:\n  merge_group:\npermissions: { contents: read, pull-requests: write }\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n${more}`

  test('the caller’s events count, and the check has both names', async () => {
    const found = await diagnoseAll({ 'gate.yml': caller(), 'called.yml': called })
    expect(found).toEqual({
      calling: [PATH, '.github/workflows/called.yml'],
      checks: ['call / production-readiness'],
      findings: [],
      unread: [],
    })
  })

  test('what is wrong on either side is found', async () => {
    expect(await findings(caller('    needs: build\n'), { 'called.yml': called })).toEqual(['needs needs: build'])
    const skipped = called.replace(JOB, `${JOB}    if: github.actor != 'x'\n`)
    expect(await findings(caller(), { 'called.yml': skipped })).toEqual(["condition if: github.actor != 'x'"])
    const narrow = caller().replace('pull_request:', 'pull_request: { paths: [a] }')
    expect(await findings(narrow, { 'called.yml': called })).toEqual(['path-filter pull_request: { paths: [a] }'])
    const silent = caller().replace(', pull-requests: write', '')
    expect(await findings(silent, { 'called.yml': called })).toEqual(['permissions permissions: { contents: read }'])
    const grouped = `${called}concurrency: gate\n`
    expect(await findings(caller(), { 'called.yml': grouped })).toEqual(['cancels-others concurrency: gate'])
  })

  test('callers of callers count too', async () => {
    const middle = 'on: { workflow_call: }\njobs:\n  middle:\n    uses: ./.github/workflows/called.yml\n'
    const top = caller().replace('called.yml', 'middle.yml')
    const found = await diagnoseAll({ 'gate.yml': top, 'middle.yml': middle, 'called.yml': called })
    expect([found.checks, found.findings]).toEqual([['call / middle / production-readiness'], []])
  })

  test('a circle ends', async () => {
    const round = `${called}  again:\n    uses: ./.github/workflows/gate.yml\n`
    expect((await diagnoseAll({ 'gate.yml': round })).calling).toEqual([PATH])
  })

  test('a called workflow without callers is for other repositories', async () => {
    expect(await findings(called)).toEqual([])
    // What it is not given it does not have to name.
    expect(await findings(called.replace(PERMISSIONS, ''))).toEqual([])
  })

  test('a workflow of the action’s own repository is pinned too', async () => {
    const text = caller().replace(
      './.github/workflows/called.yml',
      'o/deckhouse-production-readiness/.github/workflows/x.yml@v1',
    )
    expect(await findings(text)).toEqual(['unpinned uses: o/deckhouse-production-readiness/.github/workflows/x.yml@v1'])
  })
})

describe('which steps call the action', () => {
  test.each([
    ['some/deckhouse-production-readiness@v1', true],
    ['Some/Deckhouse-Production-Readiness@v1', true],
    ['./.github/actions/deckhouse-production-readiness', true],
    ['./.github/actions/deckhouse-production-readiness/', true],
    ['some/other@v1', false],
    ['deckhouse-production-readiness/other@v1', false],
    ['./', false],
  ])('%s: %j', async (uses, expected) => {
    const { calling } = await diagnoseAll({ 'gate.yml': changed([PINNED, uses]) })
    expect(calling).toEqual(expected ? [PATH] : [])
  })

  test('`./` is the action in its own repository alone', async () => {
    const { readFileSync } = await import('node:fs')
    const own = readFileSync('action.yml', 'utf8')
    const files = { 'gate.yml': changed([PINNED, './']) }
    expect((await diagnoseAll(files, own)).calling).toEqual([PATH])
    expect((await diagnoseAll(files, own)).findings).toEqual([])
    expect((await diagnoseAll(files, 'name: Another action\n')).calling).toEqual([])
    expect((await diagnoseAll(files, 'name: [\n')).calling).toEqual([])
  })
})

describe('what cannot be read', () => {
  test.each([
    ['jobs: [\n', /^It cannot be parsed: .*\.$/],
    ['', /^It is no mapping/],
    ['- a\n', /^It is no mapping/],
  ])('%j', async (text, message) => {
    const found = await diagnoseAll({ 'gate.yml': HEALTHY, 'other.yml': text })
    expect(found.unread).toMatchObject([
      { at: { path: '.github/workflows/other.yml' }, message: expect.stringMatching(message) },
    ])
    expect(exitCodeOf(found)).toBe(2)
  })

  test('a file that was not read', async () => {
    const found = await diagnose([{ path: PATH, unread: 'It is a symbolic link.' }], undefined)
    expect(found.unread).toMatchObject([{ at: { path: PATH }, message: 'It is a symbolic link.' }])
    expect(exitCodeOf(found)).toBe(2)
  })
})

describe('findings', () => {
  test('come by path and line, each once', async () => {
    const two = `${changed([ON, '  pull_request:\n    paths: [a]\n'], [PERMISSIONS, 'permissions: write-all\n'])}  second:\n    runs-on: x\n    steps:\n      - uses: ${PINNED}\n`
    expect(await findings(two, { 'a.yml': changed([/ {4}timeout-minutes: 5\n/, '']) })).toEqual([
      "timeout production-readiness: # require this name in the branch's rules",
      'path-filter paths: [a]',
      'permissions permissions: write-all',
      'timeout second:',
    ])
  })

  test('keep their place and words with other line ends', async () => {
    const text = changed([ON, '  pull_request:\n    paths:\n      - a\n'])
    const [unix, windows] = await Promise.all([only(text), only(text.replaceAll('\n', '\r\n'))])
    expect(windows).toEqual(unix)
  })
})
