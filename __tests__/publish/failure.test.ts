import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { isRefused, isTooLong, messageOf, whyNot } from '../../src/publish/failure.ts'
import { reader } from '../../src/publish/github.ts'
import { noAnswer, refusal } from './fakes.ts'

const NO_PERMISSION = refusal(403, 'Resource not accessible by integration - https://docs.github.com/rest')
const LIMITED = refusal(403, 'You have exceeded a secondary rate limit.')

describe('a refusal', () => {
  test.each([
    [NO_PERMISSION, true],
    [refusal(404, 'Not Found'), true],
    [refusal(403, 'Unable to create comment because issue is locked.'), true],
    [LIMITED, false],
    [refusal(403, 'Forbidden', { 'retry-after': '9' }), false],
    [refusal(422, 'Validation Failed'), false],
    [noAnswer('other side closed'), false],
    [new Error('anything'), false],
    ['a word', false],
  ])('is told from what passes: %s', (error, expected) => {
    expect(isRefused(error)).toBe(expected)
  })

  test.each([
    [NO_PERMISSION, false, 'the token lacks `permissions: checks: write`'],
    [refusal(404, 'Not Found'), false, 'the token lacks `permissions: checks: write`'],
    [NO_PERMISSION, true, 'a pull request from a fork gets a token that can only read'],
    [refusal(403, 'Issue is locked.'), false, 'Issue is locked'],
    [refusal(403, 'Issue is locked.'), true, 'Issue is locked'],
    [LIMITED, true, 'You have exceeded a secondary rate limit'],
    [refusal(502, '<html>\n<h1>Bad'), false, 'it answered with a page instead of JSON (status 502)'],
  ])('names what would help, where something would: %s', (error, fork, words) => {
    expect(whyNot(error, { fork }, 'checks: write')).toBe(words)
  })
})

test('a body that is too long is told from other failures', () => {
  const message = 'Validation Failed: Body is too long (maximum is 65536 characters)'
  expect([refusal(422, message), refusal(422, 'no'), refusal(500, message)].map(isTooLong)).toEqual([
    true,
    false,
    false,
  ])
})

test('a message is one line of a bearable length', () => {
  expect(messageOf(new Error('one\ntwo'))).toBe('one')
  expect(messageOf(NO_PERMISSION)).toBe('Resource not accessible by integration')
  expect(messageOf(new Error('x'.repeat(10_000)))).toHaveLength(500)
  expect(messageOf('a word')).toBe('a word')
  expect(messageOf(new Error(' <!DOCTYPE html>'))).toBe('it answered with a page instead of JSON')
})

describe('what a check has to read', () => {
  const read = (error: Error): Promise<unknown> =>
    reader(() => Promise.reject(error), { owner: 'a', repo: 'b' }).get('GET /x', {})

  test('and cannot ends the run in one line, with the permission where it lacks', async () => {
    await expect(read(NO_PERMISSION)).rejects.toEqual(
      new UserError(
        'GitHub did not answer `GET /x`: Resource not accessible by integration. The job needs `permissions: contents: read`.',
      ),
    )
    await expect(read(LIMITED)).rejects.toThrow(/a secondary rate limit\.$/)
    await expect(read(noAnswer('other side closed'))).rejects.toThrow(
      /^GitHub did not answer `GET \/x`: other side closed\.$/,
    )
  })

  test('is asked once', async () => {
    const asked: string[] = []
    const { get } = reader(async (route) => void asked.push(route), { owner: 'a', repo: 'b' })
    await Promise.all([get('GET /x', { page: 1 }), get('GET /x', { page: 1 }), get('GET /x', { page: 2 })])
    expect(asked).toHaveLength(2)
  })
})
