import { describe, expect, test } from 'vitest'
import { CHART } from '../expand/charts.ts'
import { machine } from '../expand/machine.ts'
import { onPath, toolOf } from '../expand/tool.ts'
import { pullRequest, rowOf } from './scenario.ts'

const HELM = toolOf('helm')

/** What it takes to run the action on a machine with `helm` and git, and nothing else. */
const on = (): { readonly env: Readonly<Record<string, string>> } => ({
  env: { PATH: machine({ helm: HELM, git: onPath('git') ?? '' }) },
})

/** A value begins to say Beta. */
const HEAD = { 'chart/values.yaml': CHART['chart/values.yaml'].replace('Stable', 'Beta') }

describe(`a pull request on a chart, with ${HELM.title}`, () => {
  test('is judged with its values, and annotated at the line of the value', async () => {
    const scenario = await pullRequest({ base: CHART, head: HEAD })
    const run = await scenario.check(on())
    expect(run.exitCode).toBe(1)
    expect(run.report?.notes).toContainEqual(expect.stringMatching(/^Rendered one chart with `helm` v/))
    expect(run.commands).toContainEqual(
      expect.objectContaining({
        name: 'error',
        properties: expect.objectContaining({ file: 'chart/values.yaml', line: '2' }),
      }),
    )
  })

  test('of a fork starts no program, and leaves unknown what values decide', async () => {
    const scenario = await pullRequest({ base: CHART, head: HEAD, fork: true })
    const run = await scenario.check({ ...on(), fork: true })
    expect(run.log).toContain('`render` is `auto`, which starts no program for a pull request of a fork')
    const [cluster] = run.report?.clusters ?? []
    expect(run.report === undefined ? undefined : rowOf(run.report, 'release-channel', cluster?.name).verdict).toBe(
      'unknown',
    )
  })
})
