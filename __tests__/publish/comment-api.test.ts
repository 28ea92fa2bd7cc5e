import { describe, expect, test } from 'vitest'
import type { CommentApi } from '../../src/publish/comments.ts'
import { commentApi } from '../../src/publish/comment-api.ts'
import { type Parameters, requests } from '../../src/publish/requests.ts'
import { fakeClock, refusal } from './fakes.ts'

type Answer = (parameters: Parameters) => unknown

const json = (id: number, body: string): object => ({
  id,
  html_url: `https://github.com/a/b/pull/1#issuecomment-${id}`,
  body,
  user: { login: 'bot', type: 'Bot' },
})

/** The comments of a GitHub that answers each method in turn; the last answer is repeated. */
function api(
  answers: Readonly<Record<string, readonly Answer[]>>,
  token = 'ghs_x',
): { readonly calls: string[]; readonly comments: CommentApi } {
  const calls: string[] = []
  const send = async (route: string, parameters: Parameters): Promise<unknown> => {
    const [method = ''] = route.split(' ')
    const all = answers[method] ?? []
    const answer = all[Math.min(calls.filter((call) => call.startsWith(method)).length, all.length - 1)]
    const asked = [parameters['comment_id'], parameters['page']].filter((value) => typeof value === 'number')
    calls.push([method, ...asked].join(' '))
    return answer?.(parameters)
  }
  const request = requests(send, fakeClock(), { pace: 1000, budget: 30_000, purpose: 'publishing' })
  return { calls, comments: commentApi(request, { owner: 'a', repo: 'b' }, 1, token) }
}

const lost = (): never => {
  throw new Error('other side closed')
}

describe('a comment whose creation got no answer', () => {
  test('is found by its text, on whatever page, with the line breaks of GitHub', async () => {
    const page = Array.from({ length: 100 }, (_, index) => json(index, 'x'))
    const { comments, calls } = api({ POST: [lost], GET: [() => page, () => [json(7, 'other'), json(8, 'a\r\nb')]] })
    expect(await comments.create('a\nb')).toMatchObject({ id: 8, url: expect.stringContaining('-8') })
    expect(calls).toEqual(['POST', 'GET 1', 'GET 2'])
  })

  test('is created again where it is on no page', async () => {
    const { comments, calls } = api({ POST: [lost, () => json(9, 'a')], GET: [() => [json(7, 'other')]] })
    expect(await comments.create('a')).toMatchObject({ id: 9, body: 'a' })
    expect(calls).toEqual(['POST', 'GET 1', 'POST'])
  })
})

describe('a comment whose change got no answer', () => {
  test.each([
    ['is changed where it says so', 'new', ['PATCH 3', 'GET 3'], 'new'],
    ['is changed again where it is as it was read', 'read', ['PATCH 3', 'GET 3', 'PATCH 3'], 'again'],
    ['is left to somebody else who has written meanwhile', 'theirs', ['PATCH 3', 'GET 3'], undefined],
  ])('%s', async (_what, standing, expected, body) => {
    const { comments, calls } = api({ PATCH: [lost, () => json(3, 'again')], GET: [() => json(3, standing)] })
    expect((await comments.update(3, 'new', 'read'))?.body).toBe(body)
    expect(calls).toEqual(expected)
  })

  test('is refused where it is refused', async () => {
    const { comments } = api({ PATCH: [() => Promise.reject(refusal(403))] })
    await expect(comments.update(3, 'new', 'read')).rejects.toThrow('refused')
  })
})

test.each([
  ['a list', 'GET', { message: 'odd' }],
  ['a comment', 'POST', [json(1, 'x')]],
])('what is not %s is told as such', async (_what, method, answer) => {
  const { comments } = api({ [method]: [() => answer] })
  await expect(method === 'GET' ? comments.list(1) : comments.create('x')).rejects.toThrow('GitHub answered with no')
})

test('a token of a person knows its own comments, and one of an app those of bots', async () => {
  const person = api({ GET: [() => ({ login: 'octocat' })] }, 'ghp_x')
  const [mine, theirs] = ['octocat', 'mallory'].map((login) => ({ id: 1, url: '', body: '', login, isBot: false }))
  if (mine === undefined || theirs === undefined) throw new Error('there are two')
  expect([await person.comments.isOurs(mine), await person.comments.isOurs(theirs)]).toEqual([true, false])
  expect(person.calls).toEqual(['GET'])
  const app = api({})
  expect([await app.comments.isOurs(mine), await app.comments.isOurs({ ...mine, isBot: true })]).toEqual([false, true])
})
