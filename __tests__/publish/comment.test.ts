import { describe, expect, test } from 'vitest'
import { type CommentResult, upsertComment } from '../../src/publish/comment.ts'
import { parseComment } from '../../src/publish/marks.ts'
import { PAGE_SIZE } from '../../src/publish/comments.ts'
import { BEFORE, HEAD, type Memory, memory, old, ROOMY, say } from './comments.ts'
import { fakeClock, refusal } from './fakes.ts'

const upsert = (api: Memory, more: Parameters<typeof say>[0] = {}, create = true): Promise<CommentResult> =>
  upsertComment(api, { clock: fakeClock(), pace: 1000 }, say(more), create, ROOMY)

/** What each comment says, without its marks and head lines. */
const bodies = ({ comments }: Memory): readonly unknown[] =>
  comments.map(({ body }) => parseComment(body)?.parts.map((part) => part.body) ?? body)

describe('without a comment of ours', () => {
  test('one is created, and looked at again', async () => {
    const api = memory([{ body: 'hello', isBot: false }])
    expect(await upsert(api)).toEqual({ state: 'created', url: '#2', findings: new Set(['new']) })
    expect(bodies(api)).toEqual(['hello', ['new']])
    expect(api.calls).toEqual(['list 1', 'create', 'list 1'])
  })

  test('none is created where none is wanted', async () => {
    const api = memory()
    expect(await upsert(api, {}, false)).toEqual({ state: 'none' })
    expect(api.calls).toEqual(['list 1'])
  })
})

describe('a comment of ours', () => {
  test.each([true, false])('is updated, wanted or not (%s)', async (create) => {
    const api = memory([old()])
    expect(await upsert(api, {}, create)).toEqual({ state: 'updated', url: '#1', findings: new Set(['new']) })
    expect(bodies(api)).toEqual([['new']])
    expect(api.calls).toEqual(['list 1', 'update 1', 'list 1'])
  })

  test('that holds parts of others alone gets one of ours only where it is wanted', async () => {
    const api = memory([old({ key: 'one' })])
    expect(await upsert(api, { key: 'two' }, false)).toEqual({ state: 'none' })
    expect(bodies(api)).toEqual([['old']])
    await upsert(api, { key: 'two' })
    expect(await upsert(api, { key: 'two', body: 'newest' }, false)).toMatchObject({ state: 'updated' })
    expect(bodies(api)).toEqual([['old', 'newest']])
  })

  test('is the oldest of several, in whatever order they are listed', async () => {
    const api = memory([{ body: 'x' }, { ...old(), id: 9 }, { ...old(), id: 4 }])
    await upsert(api)
    expect(api.calls.filter((call) => !call.startsWith('list'))).toEqual(['update 4', 'remove 9'])
  })

  test('is left alone where it says the same, whatever line breaks GitHub gives back', async () => {
    const { body = '' } = old({ body: 'one\n\ntwo', run: '1.1' })
    const api = memory([{ body: body.replaceAll('\n', '\r\n') }])
    expect(await upsert(api, { body: 'one\n\ntwo' })).toMatchObject({ state: 'unchanged', url: '#1' })
    expect(api.calls).toEqual(['list 1'])
  })

  test('that says the same of another commit is written, so that an older run sees that it is older', async () => {
    const api = memory([old({ body: 'new', head: BEFORE })])
    expect(await upsert(api)).toMatchObject({ state: 'updated' })
    expect(parseComment(api.comments[0]?.body ?? '')).toMatchObject({ head: HEAD, run: '10.1' })
  })

  test('is looked for on every page, and read back from its own', async () => {
    const others = Array.from({ length: PAGE_SIZE }, () => ({ body: 'x' }))
    const api = memory([...others, ...others, old(), ...others])
    await upsert(api)
    expect(api.calls).toEqual(['list 1', 'list 2', 'list 3', 'update 201', 'list 3'])
    const full = memory(others)
    await upsert(full, {}, false)
    expect(full.calls).toEqual(['list 1', 'list 2'])
  })

  test.each([
    ['9.9', 'updated'],
    ['10.1', 'updated'],
    ['10.2', 'newer'],
    ['11.1', 'newer'],
    ['9999999999.1', 'newer'],
    ['nonsense', 'updated'],
  ])('by run %s is %s by run 10.1', async (run, state) => {
    const api = memory([old({ run })])
    expect(await upsert(api)).toMatchObject({ state })
    expect(bodies(api)).toEqual([[state === 'newer' ? 'old' : 'new']])
  })

  test('by a newer run whose parts somebody has deleted is left alone too', async () => {
    const body = `${(old({ run: '11.1' }).body ?? '').split('\n', 1)[0]}\nEdited.\n`
    expect(await upsert(memory([{ body }]))).toMatchObject({ state: 'newer' })
  })
})

describe('a comment that is not ours', () => {
  test.each([
    ['a user’s', { ...old({ run: '99.1' }), isBot: false }],
    ['one for another target', old({ target: 'other' })],
    ['one whose marker is no JSON', { body: '<!-- deckhouse-readiness {no} -->\n' }],
    ['one whose marker is no object', { body: '<!-- deckhouse-readiness {}[] -->\n' }],
    ['one whose marker lacks its run', { body: '<!-- deckhouse-readiness {"head":"a","target":"default"} -->\n' }],
    ['one with the marker further down', { body: `Look:\n${old().body}` }],
  ])('is left alone: %s', async (_what, comment) => {
    const api = memory([comment])
    expect(await upsert(api)).toMatchObject({ state: 'created', url: '#2' })
    expect(api.comments[0]?.body).toBe(comment.body)
  })

  test.each([403, 404])('shows by %i, and the next one is tried', async (status) => {
    const api = memory([old(), old()], (call) => {
      if (call === 'update 1') throw refusal(status)
    })
    expect(await upsert(api)).toMatchObject({ state: 'updated', url: '#2' })
    expect(bodies(api)).toEqual([['old'], ['new']])
    const none = memory([old()], (call) => {
      if (call.startsWith('update')) throw refusal(status)
    })
    expect(await upsert(none)).toMatchObject({ state: 'created', url: '#2' })
  })

  test('shows by 403, however many there are', async () => {
    const many = Array.from({ length: 30 }, () => old())
    const api = memory(many, (call) => {
      if (call.startsWith('update')) throw refusal(403)
    })
    expect(await upsert(api)).toMatchObject({ state: 'created', url: '#31' })
  })

  test('lends no part of its own', async () => {
    const api = memory([old({ key: 'forged' })], (call) => {
      if (call === 'update 1') throw refusal(403)
    })
    await upsert(api)
    expect(bodies(api)).toEqual([['old'], ['new']])
  })
})

describe('a copy of our comment', () => {
  test('is deleted, and its parts move to the oldest', async () => {
    const api = memory([old({ key: 'one' }), old({ key: 'two' }), { body: 'x' }])
    await upsert(api, { key: 'three' })
    expect(
      parseComment(api.comments[0]?.body ?? '')
        ?.parts.map(({ key }) => key)
        .toSorted(),
    ).toEqual(['one', 'three', 'two'])
    expect(api.comments.map(({ id }) => id)).toEqual([1, 3])
  })

  test('that somebody has edited stays, lends no part, and is told', async () => {
    const { body = '' } = old({ key: 'two' })
    const api = memory([old({ key: 'one' }), { body: body.replace('old', 'edited') }])
    const result = await upsert(api, { key: 'three' })
    expect(result).toMatchObject({ said: 'An older copy of the comment was edited by hand, so it stays: #2' })
    expect(parseComment(api.comments[0]?.body ?? '')?.parts.map(({ key }) => key)).toEqual(['one', 'three'])
    expect(api.comments[1]?.body).toContain('edited')
  })

  test('of another bot stays', async () => {
    const api = memory([old(), { ...old(), login: 'other[bot]' }])
    expect(await upsert(api)).toEqual({ state: 'updated', url: '#1', findings: new Set(['new']) })
    expect(bodies(api)).toEqual([['new'], ['old']])
  })

  test('that cannot be deleted is told', async () => {
    const api = memory([old(), old()], (call) => {
      if (call.startsWith('remove')) throw refusal(403, 'Forbidden')
    })
    expect(await upsert(api)).toMatchObject({
      state: 'updated',
      said: 'A copy of the comment stays, for it could not be deleted (Forbidden): #2',
    })
  })

  test('that this run has made is deleted where another one was first', async () => {
    const api = memory([], (call) => {
      if (call === 'create')
        api.comments.push({
          id: 0,
          url: '#0',
          login: 'github-actions[bot]',
          isBot: true,
          body: old({ key: 'one' }).body ?? '',
        })
    })
    expect(await upsert(api, { key: 'two' })).toMatchObject({ state: 'updated', url: '#0' })
    expect(api.comments).toHaveLength(1)
    expect(bodies(api)).toEqual([['old', 'new']])
  })

  test('that this run has made is deleted where the other one is newer', async () => {
    const api = memory([], (call) => {
      if (call === 'create')
        api.comments.push({
          id: 0,
          url: '#0',
          login: 'github-actions[bot]',
          isBot: true,
          body: old({ run: '11.1' }).body ?? '',
        })
    })
    expect(await upsert(api)).toMatchObject({ state: 'newer', url: '#0' })
    expect(bodies(api)).toEqual([['old']])
  })
})

test('an older run leaves the copies of others to the newer one', async () => {
  const api = memory([old({ run: '11.1' }), old({ key: 'two' })])
  expect(await upsert(api)).toMatchObject({ state: 'newer', url: '#1' })
  expect(api.comments).toHaveLength(2)
})

describe('what was written', () => {
  /** Another run that read before us writes after us, as often as said. */
  const overwritten = (times: number): Memory => {
    let left = times
    const api: Memory = memory([old({ key: 'one' })], (call) => {
      const [comment] = api.comments
      if (call !== 'list 1' || comment === undefined || api.calls.length === 1 || left === 0) return
      left -= 1
      api.comments[0] = { ...comment, body: old({ key: 'one', run: '10.1' }).body ?? '' }
    })
    return api
  }

  test('is written again where another run has overwritten it', async () => {
    const api = overwritten(2)
    expect(await upsert(api, { key: 'two' })).toMatchObject({ state: 'updated', findings: new Set(['new']) })
    expect(api.calls.filter((call) => call === 'update 1')).toHaveLength(3)
    expect(bodies(api)).toEqual([['old', 'new']])
  })

  test('is given up in the end, and nothing is said to be shown', async () => {
    const api = overwritten(1000)
    expect(await upsert(api, { key: 'two' })).toEqual({ state: 'contested', url: '#1', findings: new Set() })
    expect(api.calls.length).toBeLessThan(30)
  })

  test('is written again after an older run, about the same key', async () => {
    let isFirst = true
    const api: Memory = memory([old({ head: BEFORE })], (call) => {
      if (call !== 'list 1' || api.calls.length === 1 || !isFirst) return
      isFirst = false
      const [comment] = api.comments
      if (comment !== undefined) api.comments[0] = { ...comment, body: old({ head: BEFORE, run: '9.5' }).body ?? '' }
    })
    await upsert(api)
    expect(bodies(api)).toEqual([['new']])
  })

  test('is taken for there where the list lags', async () => {
    const api = memory()
    expect(await upsert({ ...api, list: async () => [] })).toMatchObject({ state: 'created', url: '#1' })
    expect(api.comments).toHaveLength(1)
  })

  test('is found where comments before it were deleted meanwhile', async () => {
    const api = memory([...Array.from({ length: PAGE_SIZE }, () => ({ body: 'x' })), old()], (call) => {
      if (call === 'update 101') api.comments.splice(0, 50)
    })
    expect(await upsert(api)).toMatchObject({ state: 'updated', findings: new Set(['new']) })
    expect(api.calls).toEqual(['list 1', 'list 2', 'update 101', 'list 2', 'list 1'])
  })

  test('stands although it cannot be read back', async () => {
    const api = memory([old()], (call) => {
      if (call.startsWith('list') && api.calls.length > 1) throw new Error('other side closed')
    })
    expect(await upsert(api)).toEqual({
      state: 'updated',
      url: '#1',
      findings: new Set(['new']),
      said: 'The comment is written and could not be read back: other side closed.',
    })
  })

  test('shows no findings any more where another part needed the room', async () => {
    const cut = old({ run: '10.1' }).body ?? ''
    const api: Memory = memory([old()], (call) => {
      const [comment] = api.comments
      if (call === 'list 1' && api.calls.length > 1 && comment !== undefined)
        api.comments[0] = { ...comment, body: cut }
    })
    expect(await upsert(api)).toEqual({ state: 'updated', url: '#1', findings: new Set() })
  })

  test('is not written where somebody else has written between reading and repeating', async () => {
    const api = memory([old({ key: 'one' })])
    let isFirst = true
    const update: Memory['update'] = async (...all) => {
      if (!isFirst) return api.update(...all)
      isFirst = false
      api.comments[0] = {
        ...((await api.update(1, old({ key: 'one', body: 'theirs' }).body ?? '', '')) ??
          Object.assign({}, api.comments[0])),
      }
      return undefined
    }
    await upsert({ ...api, update }, { key: 'two' })
    expect(bodies(api)).toEqual([['theirs', 'new']])
  })
})

describe('a body that is too long', () => {
  const budgets = [100, 10].map((size) => ({ codePoints: size, bytes: size }))
  const speaker = say({
    render: ({ bytes }) => ({ text: `## Head\n\n${'x'.repeat(bytes)}\n`, findings: new Set([`${bytes}`]) }),
  })
  const tooLong = (limit: number) => (_call: string, body: string) => {
    if ((body.match(/x/g) ?? []).length > limit)
      throw refusal(422, 'Validation Failed: Body is too long (maximum is 65536 characters)')
  }
  const put = (api: Memory): Promise<CommentResult> =>
    upsertComment(api, { clock: fakeClock(), pace: 0 }, speaker, true, budgets)

  test('is made shorter, and says what it shows then', async () => {
    const api = memory([], tooLong(50))
    expect(await put(api)).toEqual({ state: 'created', url: '#1', findings: new Set(['10']) })
    expect(bodies(api)).toEqual([['x'.repeat(10)]])
    // The next run sees that it stands already.
    expect(await put(api)).toEqual({ state: 'unchanged', url: '#1', findings: new Set(['10']) })
    expect(api.calls.filter((call) => call === 'create')).toHaveLength(2)
  })

  test('is given up after the last budget', async () => {
    const api = memory([], tooLong(5))
    await expect(put(api)).rejects.toThrow('too long')
    expect(api.calls).toEqual(['list 1', 'create', 'create'])
  })

  test('is told apart from abuse, which no shorter text mends', async () => {
    const api = memory([], (call) => {
      if (call === 'create') throw refusal(422, 'Validation Failed: was submitted too quickly')
    })
    await expect(put(api)).rejects.toThrow('too quickly')
    expect(api.calls).toEqual(['list 1', 'create'])
  })
})
