import { describe, expect, test } from 'vitest'
import { machine } from '../expand/machine.ts'
import { BASE, channelPatch, OVERLAYS } from '../expand/overlays.ts'
import { onPath, toolOf } from '../expand/tool.ts'
import { pullRequest, type Run, rowOf } from './scenario.ts'

const KUBECTL = toolOf('kubectl')

/** The overlay of one cluster begins to say Beta. */
const HEAD = { 'clusters/prod-us/channel.yaml': channelPatch('Beta') }

/** What it takes to run the action on a machine with `kubectl` and git, and nothing else. */
const on = (): { readonly env: Readonly<Record<string, string>> } => ({
  env: { PATH: machine({ kubectl: KUBECTL, git: onPath('git') ?? '' }) },
})

/** The verdict on the release channel of each cluster. */
const channels = ({ report }: Run): readonly string[] =>
  report?.clusters.map(({ name }) => `${name} ${rowOf(report, 'release-channel', name).verdict}`) ?? []

describe(`a pull request on overlays, with ${KUBECTL.title}`, () => {
  test('is judged as it renders, and annotated at the line of the patch', async () => {
    const scenario = await pullRequest({ base: OVERLAYS, head: HEAD })
    const run = await scenario.check(on())
    expect(run.exitCode).toBe(1)
    expect(channels(run)).toContain('prod-us fail')
    expect(run.commands).toContainEqual(
      expect.objectContaining({
        name: 'error',
        properties: expect.objectContaining({ file: 'clusters/prod-us/channel.yaml', line: '7' }),
      }),
    )
  })

  test('of the base shows in each cluster', async () => {
    const head = { 'base/deckhouse.yaml': `${BASE['base/deckhouse.yaml']}    update:\n      mode: Auto\n` }
    const scenario = await pullRequest({ base: OVERLAYS, head })
    const run = await scenario.check(on())
    expect(run.report?.clusters.map(({ name }) => name)).toEqual(['prod-eu', 'prod-us'])
  })

  test('of a fork starts no program, and passes nothing that a patch may change', async () => {
    const scenario = await pullRequest({ base: OVERLAYS, head: HEAD, fork: true })
    const run = await scenario.check({ ...on(), fork: true })
    expect(run.log).toContain('`render` is `auto`, which starts no program for a pull request of a fork')
    expect(channels(run)).toEqual(['infra unknown'])
  })

  test('of a fork is rendered with `render: always`', async () => {
    const scenario = await pullRequest({ base: OVERLAYS, head: HEAD, fork: true })
    const run = await scenario.check({ ...on(), fork: true, inputs: { render: 'always' } })
    expect(channels(run)).toContain('prod-us fail')
  })

  test('of Dependabot starts no program', async () => {
    const scenario = await pullRequest({ base: OVERLAYS, head: HEAD })
    const { env } = on()
    const run = await scenario.check({ env: { ...env, GITHUB_ACTOR: 'dependabot[bot]' } })
    expect(run.log).toContain('`render` is `auto`, which starts no program for Dependabot')
  })
})
