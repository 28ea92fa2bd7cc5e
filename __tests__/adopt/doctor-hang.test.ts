import { describe, expect, test } from 'vitest'
import { changed, findings, HEALTHY, JOB, ON, only, PINNED } from './workflows.ts'

describe('what lets the check hang', () => {
  test.each(['paths: ["clusters/**"]', 'paths-ignore: [docs/**]'])('%s', async (filter) => {
    const finding = await only(changed([ON, `  pull_request:\n    ${filter}\n`]))
    expect(finding).toMatchObject({ id: 'path-filter', effect: 'hang', remove: [`    ${filter}`] })
    expect(finding.at.start).toEqual({ line: 5, column: 5 })
    expect(finding.message).toContain('stays `Expected`')
  })

  test('a filter without a value is a filter', async () => {
    expect(await only(changed([ON, '  pull_request:\n    paths:\n']))).toMatchObject({ remove: ['    paths:'] })
  })

  test('a filter over several lines is deleted as a whole', async () => {
    const finding = await only(changed([ON, '  pull_request:\n    paths:\n      - a/** # one\n      - b/**\n']))
    expect(finding.remove).toEqual(['    paths:', '      - a/** # one', '      - b/**'])
  })

  test.each([ON, '  merge_group:\n'])('branches-ignore of %j', async (trigger) => {
    const name = /\w+/.exec(trigger)?.[0] ?? ''
    const text = changed([trigger, `  ${name}:\n    branches-ignore: [release/**]\n`])
    expect(await findings(text)).toEqual(['branch-filter branches-ignore: [release/**]'])
  })

  test.each([
    ['[opened, labeled]', ['synchronize', 'reopened'], 'labeled'],
    ['synchronize', ['opened', 'reopened'], ''],
    ['[opened, synchronize]', ['reopened'], ''],
  ])('types: %s', async (types, missing, more) => {
    const finding = await only(changed([ON, `  pull_request:\n    types: ${types}\n`]))
    expect(finding.message).toMatch(new RegExp(`leaves out ${missing.map((type) => `\`${type}\``).join(', ')}:`))
    const all = ['opened', 'synchronize', 'reopened', ...(more === '' ? [] : [more])]
    expect(finding.paste).toEqual([`    types: [${all.join(', ')}]`])
  })

  test.each([
    [
      'a mapping',
      [/ {2}merge_group:\n/, ''],
      'merge-group pull_request: # without a paths filter: the action finds out itself what matters',
    ],
    ['a list', [/on:\n.*\n.*\n/, 'on: [push, pull_request]\n'], 'merge-group on: [push, pull_request]'],
    ['one word', [/on:\n.*\n.*\n/, 'on: pull_request\n'], 'merge-group on: pull_request'],
  ] as const)('no merge_group in %s', async (_form, change, expected) => {
    expect(await findings(changed(change))).toEqual([expected])
  })

  test('merge_group in another workflow counts where its check has the same name', async () => {
    const pulls = changed([/ {2}merge_group:\n/, ''])
    const queue = changed([ON, ''])
    expect(await findings(pulls, { 'queue.yml': queue })).toEqual([])
    const renamed = queue.replace('  production-readiness: #', '  queue: #')
    expect(await findings(pulls, { 'queue.yml': renamed })).toHaveLength(1)
  })

  test('merge_group in another workflow counts for its own checks alone', async () => {
    const second = `  second:\n    runs-on: x\n    timeout-minutes: 5\n    steps:\n      - uses: ${PINNED}\n`
    const pulls = `${changed([/ {2}merge_group:\n/, ''])}${second}`
    expect(await findings(pulls, { 'queue.yml': changed([ON, '']) })).toHaveLength(1)
    expect(await findings(pulls, { 'queue.yml': `${changed([ON, ''])}${second}` })).toEqual([])
  })

  test('a merge queue alone, or a schedule, is no pull request', async () => {
    expect(await findings(changed([ON, '']))).toEqual(['no-pull-request on:'])
    expect(await findings(changed([/on:\n.*\n.*\n/, 'on: { schedule: [{ cron: "0 0 * * *" }] }\n']))).toHaveLength(1)
  })

  test('a workflow for a schedule beside the gate is left alone', async () => {
    const nightly = changed([/on:\n.*\n.*\n/, 'on:\n  schedule:\n    - cron: "0 0 * * *"\n'])
    expect(await findings(HEALTHY, { 'nightly.yml': nightly })).toEqual([])
  })

  test.each([
    ['cancel-in-progress: true', 'each cancels the run'],
    ['cancel-in-progress: ${{ github.ref != 1 }}', 'each cancels the run'],
    ['cancel-in-progress: false', 'a third one cancels the one that waits'],
  ])('one group for all, with %s', async (cancel, what) => {
    const finding = await only(changed([/group: .*\n.*/, `group: readiness\n  ${cancel}`]))
    expect(finding).toMatchObject({ id: 'cancels-others', message: expect.stringContaining(what) })
    expect(finding.message).toMatch(/^Pull requests share the group `readiness`/)
  })

  test('a group that tells pull requests apart and not the entries of a merge queue', async () => {
    const finding = await only(changed([/group: .*/, 'group: ${{ github.head_ref }}']))
    expect(finding.message).toMatch(/^The entries of a merge queue share/)
  })

  test('the ref of pull_request_target is the same for every pull request', async () => {
    const text = changed([/group: .*/, 'group: ${{ github.ref }}'], [ON, '  pull_request_target:\n'])
    expect(await findings(text)).toEqual(['cancels-others concurrency:'])
  })

  test('a group of the job, which cancels what waits', async () => {
    const finding = await only(changed([JOB, `${JOB}    concurrency: gate\n`]))
    expect(finding.message).toContain('a third one cancels the one that waits')
    expect(await findings(changed([JOB, `${JOB}    concurrency: gate\n`]))).toEqual([
      'cancels-others concurrency: gate',
    ])
  })

  test('no timeout', async () => {
    const finding = await only(changed([/ {4}timeout-minutes: 5\n/, '']))
    expect(finding).toMatchObject({ id: 'timeout', paste: ['    timeout-minutes: 5'] })
  })

  test('a matrix, unless a job gathers its legs', async () => {
    const legs = changed([JOB, `${JOB}    strategy:\n      matrix: { cluster: [eu, us] }\n`])
    const finding = await only(legs)
    expect(finding.id).toBe('matrix')
    const gathered = `${legs}${finding.paste.join('\n')}\n`
    expect(await findings(gathered)).toEqual([])
    expect(await findings(gathered.replace('    if: always()\n', ''))).toHaveLength(1)
  })
})
