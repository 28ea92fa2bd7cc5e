import { describe, expect, test } from 'vitest'
import { type CommentResult, upsertComment } from '../../src/publish/comment.ts'
import type { CommentApi } from '../../src/publish/comments.ts'
import { parseComment } from '../../src/publish/marks.ts'
import { BEFORE, HEAD, type Memory, memory, old, ROOMY, say } from './comments.ts'
import { fakeClock } from './fakes.ts'

/** Numbers that look like chance and are the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

interface Race {
  readonly api: Memory
  readonly results: readonly CommentResult[]
  readonly seconds: number
}

/** Runs at once, each call of which takes up to 300 ms to arrive and as long to be answered; they begin within 200 ms. */
async function race(
  seed: number,
  runs: readonly Parameters<typeof say>[0][],
  before: Parameters<typeof memory>[0] = [],
): Promise<Race> {
  const random = dice(seed)
  const clock = fakeClock(random)
  const api = memory(before)
  const slow =
    <A extends readonly unknown[], T>(call: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      await clock.sleep(random() * 300)
      try {
        return await call(...given)
      } finally {
        await clock.sleep(random() * 300)
      }
    }
  const line: CommentApi = {
    ...api,
    list: slow(api.list),
    create: slow(api.create),
    update: slow(api.update),
    remove: slow(api.remove),
  }
  const results = await Promise.all(
    runs.map(async (more) => {
      await clock.sleep(random() * 200)
      return upsertComment(line, { clock, pace: 1000 }, say(more), true, ROOMY)
    }),
  )
  return { api, results, seconds: (clock.now() - clock.start) / 1000 }
}

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1)
const parts = ({ api }: Race): readonly string[] =>
  api.comments
    .flatMap(({ body }) => parseComment(body)?.parts.map(({ key, run, body: text }) => `${key} ${run} ${text}`) ?? [])
    .toSorted()

describe('runs at once leave one comment', () => {
  test('with the words of the newest', async () => {
    for (const seed of SEEDS) {
      const heads = { '10.1': 'd'.repeat(40), '11.1': 'e'.repeat(40), '12.1': 'f'.repeat(40) }
      const runs = Object.entries(heads).map(([run, head]) => ({ run, head, body: `of ${run}` }))
      const done = await race(seed, runs, seed % 2 === 0 ? [] : [old({ head: BEFORE })])
      expect([seed, done.api.comments.length, parts(done)]).toEqual([seed, 1, [' 12.1 of 12.1']])
    }
  })

  test('and each tells its address', async () => {
    for (const seed of SEEDS) {
      const { api, results } = await race(seed, [{ key: 'a' }, { key: 'b' }, { key: 'c' }])
      const [only] = api.comments
      for (const result of results) expect(result).toMatchObject({ url: only?.url, findings: new Set(['new']) })
    }
  })
})

describe.each([3, 20])('%i legs at once leave one comment', (number) => {
  const legs = Array.from({ length: number }, (_, index) => ({ key: `leg-${index}`, body: `of leg ${index}` }))
  const expected = legs.map(({ key, body }) => `${key} 10.1 ${body}`).toSorted()

  test.each([
    ['with no comment before', []],
    ['with one before, of another commit', [old({ key: 'leg-1', head: BEFORE }), old({ key: 'leg-2', head: BEFORE })]],
  ])('with a part each, %s', async (_what, before) => {
    for (const seed of SEEDS.slice(0, number > 3 ? 10 : 40)) {
      const done = await race(seed, legs, before)
      expect([seed, done.api.comments.length]).toEqual([seed, 1])
      expect(parts(done)).toEqual(expected)
      expect(done.results.filter(({ state }) => state === 'contested')).toEqual([])
      expect(done.seconds).toBeLessThan(30)
      expect(done.api.comments[0]?.body).toContain(`of ${number} reports, ${number} pass`)
      expect(done.api.comments[0]?.body).toContain(HEAD)
    }
  })
})
