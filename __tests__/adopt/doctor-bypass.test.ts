import { describe, expect, test } from 'vitest'
import { starterWorkflow, UNKNOWN_REFERENCE } from '../../src/adopt/starter-workflow.ts'
import { changed, findings, JOB, ON, only, PERMISSIONS, PINNED, USES } from './workflows.ts'

describe('what lets the check be bypassed', () => {
  test.each([
    ['needs: build', '`build` fails or is skipped'],
    ['needs: [build, "test"]', '`build`, `test` fails or is skipped'],
  ])('%s', async (line, what) => {
    const finding = await only(changed([JOB, `${JOB}    ${line}\n`]))
    expect(finding).toMatchObject({
      id: 'needs',
      effect: 'bypass',
      remove: [`    ${line}`],
      paste: ['    if: always()'],
    })
    expect(finding.message).toContain(what)
  })

  test.each([
    "github.event_name == 'pull_request'",
    "github.event_name != 'merge_group'",
    '${{ github.event.pull_request.draft == false }}',
    "always() && github.actor != 'bot'",
    'false',
  ])('a job with if: %s', async (condition) => {
    const finding = await only(changed([JOB, `${JOB}    if: ${condition}\n`]))
    expect(finding).toMatchObject({ id: 'condition', effect: 'bypass', remove: [`    if: ${condition}`] })
    expect(finding.message).toContain('this job is skipped')
  })

  test('a step with a condition', async () => {
    const finding = await only(changed([USES, `${USES}        if: steps.changes.outputs.any == 'true'\n`]))
    expect(finding).toMatchObject({ id: 'condition', message: expect.stringContaining('this step is skipped') })
  })

  test.each(['true', '${{ inputs.soft }}'])('a step with continue-on-error: %s', async (value) => {
    const finding = await only(changed([USES, `${USES}        continue-on-error: ${value}\n`]))
    expect(finding).toMatchObject({ id: 'continue-on-error', effect: 'bypass' })
  })

  test('a job with continue-on-error keeps its check red', async () => {
    const finding = await only(changed([JOB, `${JOB}    continue-on-error: true\n`]))
    expect(finding).toMatchObject({ id: 'continue-on-error', effect: 'risk' })
  })

  test.each([
    ['v1', "'v1' 'v1^{}'", ' # v1'],
    ['main', "'main' 'main^{}'", ' # main'],
    ['release/1', "'release/1' 'release/1^{}'", ' # release/1'],
  ])('the action at %s', async (reference, asks, note) => {
    const name = 'example/deckhouse-production-readiness'
    const finding = await only(changed([PINNED, `${name}@${reference}`]))
    expect(finding).toMatchObject({
      id: 'unpinned',
      effect: 'bypass',
      remove: [`      - uses: ${name}@${reference}`],
      paste: [`      - uses: ${name}@COMMIT${note}`],
    })
    expect(finding.message).toContain(`git ls-remote https://github.com/${name} `)
    expect(finding.message).toContain(asks)
  })

  test.each(['@0123456', ''])('the action with no full commit: %j', async (reference) => {
    const finding = await only(changed([PINNED, `example/deckhouse-production-readiness${reference}`]))
    expect(finding).toMatchObject({ id: 'unpinned', effect: 'hang' })
  })

  test('the placeholder that init leaves', async () => {
    const finding = await only(starterWorkflow(UNKNOWN_REFERENCE))
    expect(finding).toMatchObject({ id: 'unpinned', effect: 'hang', paste: [] })
  })

  test.each([
    ['fail-on: never', 'The gate never fails'],
    ['config-from: head', 'can loosen its own gate'],
    ['on-unreadable: "warn"', 'breaking a file'],
    ['fail-on: ${{ vars.FAIL_ON }}', 'Git does not show whether it is `never`'],
  ])('the input %s', async (input, what) => {
    const finding = await only(changed([USES, `${USES}        with:\n          ${input}\n`]))
    expect(finding).toMatchObject({ id: 'input-weak', effect: 'bypass', remove: [`          ${input}`] })
    expect(finding.message).toContain(what)
  })

  test.each([
    ['ref: ${{ github.event.pull_request.head.sha }}', true],
    ['ref: refs/pull/${{ github.event.number }}/merge', true],
    ['repository: ${{ github.event.pull_request.head.repo.full_name }}', true],
    ['ref: ${{ github.head_ref }}', true],
    ['ref: main', false],
    ['fetch-depth: 0', false],
  ])('pull_request_target with a checkout of %s', async (given, expected) => {
    const text = changed([ON, '  pull_request_target:\n'], [/ {10}fetch-depth: 2.*\n/, `          ${given}\n`])
    expect(await findings(text)).toEqual(expected ? [`head-checkout ${given}`] : [])
  })

  test.each([
    ['gh pr checkout "$NUMBER"', true],
    ['git fetch origin pull/1/head', true],
    ['git fetch origin main', false],
    ['echo ${{ github.event.pull_request.number }}', false],
  ])('pull_request_target with a run of %s', async (run, expected) => {
    const text = changed([ON, '  pull_request_target:\n'], [USES, `      - run: ${run}\n${USES}`])
    expect(await findings(text)).toEqual(expected ? [`head-checkout - run: ${run}`] : [])
  })

  test('pull_request_target with the head’s name for another action', async () => {
    const step = '      - uses: some/notifier@v1\n        with:\n          ref: ${{ github.head_ref }}\n'
    const text = changed([ON, '  pull_request_target:\n'], [USES, `${step}${USES}`])
    expect(await findings(text)).toEqual([])
  })
})

describe('permissions', () => {
  test.each([
    ['none', '', /repository's default/, 'jobs:'],
    ['write-all', 'permissions: write-all\n', /write to everything/, 'permissions: write-all'],
    ['read-all', 'permissions: read-all\n', /no comment is posted/, 'permissions: read-all'],
    [
      'no contents',
      'permissions: { pull-requests: write }\n',
      /cannot read the manifests/,
      'permissions: { pull-requests: write }',
    ],
    [
      'no comment',
      'permissions: { contents: read, pull-requests: read }\n',
      /no comment is posted/,
      'permissions: { contents: read, pull-requests: read }',
    ],
    [
      'more',
      'permissions: { contents: write, pull-requests: write, id-token: write }\n',
      /no write access to `contents`, `id-token`/,
      'permissions: { contents: write, pull-requests: write, id-token: write }',
    ],
  ])('%s', async (_what, permissions, message, line) => {
    const text = changed([PERMISSIONS, permissions])
    const finding = await only(text)
    expect(finding.message).toMatch(message)
    expect(finding.paste).toEqual(['permissions:', '  contents: read', '  pull-requests: write'])
    expect(await findings(text)).toEqual([`permissions ${line}`])
  })

  test.each([
    ['check-run: Readiness', 'checks: write', 'no check run is published', '  checks: write'],
    ['suggestions: true', 'pull-requests: write', 'no repair is suggested', '  pull-requests: write'],
  ])('for what `%s` writes', async (input, permission, message, line) => {
    const asked = [USES, `${USES}        with: { ${input}, comment: never }\n`] as const
    const finding = await only(changed(asked, [PERMISSIONS, 'permissions: { contents: read }\n']))
    expect(finding).toMatchObject({ id: 'permissions', effect: 'risk' })
    expect(finding.message).toContain(`Without \`${permission}\` ${message}`)
    expect(finding.paste).toEqual(['permissions:', '  contents: read', line])
    const granted = `permissions: { contents: read, ${permission} }\n`
    expect(await findings(changed(asked, [PERMISSIONS, granted]))).toEqual([])
  })

  test('for suggestions and check runs that nobody asks for are not missed', async () => {
    const without = `${USES}        with: { check-run: '', suggestions: false, comment: never }\n`
    const text = changed([USES, without], [PERMISSIONS, 'permissions: { contents: read }\n'])
    expect(await findings(text)).toEqual([])
  })

  test('nothing at all is two findings', async () => {
    expect(await findings(changed([PERMISSIONS, 'permissions: {}\n']))).toHaveLength(2)
  })

  test('of the job hide those of the workflow', async () => {
    const finding = await only(changed([JOB, `${JOB}    permissions: write-all\n`]))
    expect(finding.paste[1]).toBe('      contents: read')
  })
})

describe('inputs', () => {
  test.each([
    ['fail-onn: warn', 'input-unknown', /`fail-onn` is no input .* Did you mean `fail-on`\?/],
    ['fail-on: nevr', 'input-value', /`nevr` is not allowed. Did you mean `never`\?/],
    ['scope: everything', 'input-value', /Allowed: `introduced`, `changed`, `all`/],
  ])('%s', async (input, id, message) => {
    const finding = await only(changed([USES, `${USES}        with: { ${input} }\n`]))
    expect(finding.id).toBe(id)
    expect(finding.message).toMatch(message)
  })
})
