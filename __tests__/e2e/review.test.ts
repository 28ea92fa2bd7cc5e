import { describe, expect, test } from 'vitest'
import { commitFiles, gitIn } from '../../dev/git-fixture.ts'
import { deckhouse, HEALTHY } from './manifests.ts'
import { pullRequest, type Scenario } from './scenario.ts'

const inputs = { suggestions: 'true', comment: 'never' }
const env = { READINESS_WRITE_PACE_MS: '0' }

const PATH = 'clusters/prod/deckhouse.yml'
const BETA = { [PATH]: deckhouse('Beta') }

/** Three clusters, each of which this pull request moves to a channel that is none for production. */
const three = (text: string): Record<string, string> =>
  Object.fromEntries(['a', 'b', 'c'].map((name) => [`clusters/${name}/deckhouse.yml`, text]))

const suggestionsIn = ({ github }: Scenario): readonly (readonly [string, number | undefined, string | undefined])[] =>
  github
    .reviewComments()
    .map(({ path, line, body }) => [path, line, /```suggestion\n([\s\S]*?)\n```/.exec(body)?.[1]] as const)

describe('suggestions', () => {
  test('stand in one review that only comments, at the line, with the line that mends it', async () => {
    const scenario = await pullRequest({ head: BETA })
    const run = await scenario.check({ inputs, env })
    expect(suggestionsIn(scenario)).toEqual([[PATH, 8, '    releaseChannel: Stable']])
    expect(scenario.github.reviews()).toMatchObject([{ state: 'COMMENTED', commit: scenario.pull.head }])
    const [comment] = scenario.github.reviewComments()
    expect(comment?.body).toContain('**release-channel**: `Beta` is a channel for trying things out.')
    expect(run.report?.patch).toContain('+    releaseChannel: Stable')
    expect(run.exitCode).toBe(1)
  })

  test('are posted once: neither the next run nor a push that leaves the line alone repeats them', async () => {
    const scenario = await pullRequest({ head: BETA })
    await scenario.check({ inputs, env })
    await scenario.check({ inputs, env })
    scenario.push({ [PATH]: `# A word.\n${deckhouse('Beta')}` })
    await scenario.check({ inputs, env })
    expect(scenario.github.reviews()).toHaveLength(1)
    scenario.push({ [PATH]: `# A word.\n${deckhouse('Alpha')}` })
    await scenario.check({ inputs, env })
    expect(suggestionsIn(scenario).map(([, line]) => line)).toEqual([8, 9])
  })

  test('are committed as they stand, and then there are none', async () => {
    const scenario = await pullRequest({ head: BETA })
    await scenario.check({ inputs, env })
    scenario.push({ [PATH]: deckhouse('Stable') })
    const run = await scenario.check({ inputs, env })
    expect([run.exitCode, run.report?.patch, scenario.github.reviews().length]).toEqual([0, null, 1])
  })

  test('are not there unless they are asked for, and the patch is', async () => {
    const scenario = await pullRequest({ head: BETA })
    const run = await scenario.check({ env })
    expect(scenario.github.reviews()).toEqual([])
    expect(run.report?.patch).toContain('+    releaseChannel: Stable')
    expect(run.requests.filter((request) => request.includes('/pulls/'))).toEqual([])
  })

  test('lose to one bad place nothing but that one', async () => {
    const scenario = await pullRequest({
      base: { ...HEALTHY, ...three(deckhouse('Stable')) },
      head: three(deckhouse('Beta')),
      faults: ({ method, path, count }) =>
        method === 'POST' && path.endsWith('/reviews') && count <= 2
          ? { status: 422, body: { message: 'Unprocessable Entity: "Line could not be resolved"' } }
          : undefined,
    })
    const run = await scenario.check({ inputs, env })
    expect(suggestionsIn(scenario).map(([path]) => path)).toEqual([
      'clusters/b/deckhouse.yml',
      'clusters/c/deckhouse.yml',
    ])
    expect(run.log).toContain('Not suggested, for the diff does not show the line: `clusters/a/deckhouse.yml:8`.')
    expect(run.report?.patch).toContain('clusters/a/deckhouse.yml')
  })

  test('keep away from lines that the base branch has moved since', async () => {
    const scenario = await pullRequest({ head: BETA })
    const { folder, base, head } = scenario.pull
    gitIn(folder, 'checkout', '--quiet', base)
    const moved = commitFiles(folder, { [PATH]: `# A word.\n${deckhouse('Stable')}` }, 'On main')
    gitIn(folder, 'merge', '--quiet', '--no-ff', '--message', 'Merge', head)
    const merge = gitIn(folder, 'rev-parse', 'HEAD')
    const run = await scenario.check({ inputs, env, pull: { folder, base: moved, head, merge } })
    expect(scenario.github.reviews()).toEqual([])
    expect(run.log).toContain(`Not suggested, for the base branch has changed the file since: \`${PATH}:9\`.`)
    expect(run.report?.patch).toContain('+    releaseChannel: Stable')
  })

  test('are left out where the token may not write them, which is said', async () => {
    for (const [fork, why] of [
      [false, 'the token lacks `permissions: pull-requests: write`'],
      [true, 'a pull request from a fork gets a token that can only read'],
    ] as const) {
      const scenario = await pullRequest({
        head: BETA,
        fork,
        permissions: { contents: 'read', pullRequests: 'read' },
      })
      const run = await scenario.check({ inputs, env })
      expect(run.log).toContain(`The review could not be written: ${why}.`)
      expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail'])
      expect(scenario.github.reviews()).toEqual([])
    }
  })

  test('are written once where the answer is lost', async () => {
    const scenario = await pullRequest({
      head: BETA,
      faults: ({ method, path, count }) =>
        method === 'POST' && path.endsWith('/reviews') && count === 1 ? { answer: 'drop' } : undefined,
    })
    await scenario.check({ inputs, env })
    expect(scenario.github.reviews()).toHaveLength(1)
  })
})
