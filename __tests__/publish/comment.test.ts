import { describe, expect, test } from 'vitest'
import {
  type Comment,
  type CommentApi,
  marker,
  PAGE_SIZE,
  type Signature,
  upsertComment,
} from '../../src/publish/comment.ts'

const NOW: Signature = { head: 'b'.repeat(40), run: '10.1', target: 'default' }
const BUDGETS = [
  { codePoints: 100, bytes: 100 },
  { codePoints: 10, bytes: 10 },
]

/** A failure with a status, as Octokit throws it. */
class Refusal extends Error {
  readonly status: number
  constructor(status: number, message = 'refused') {
    super(message)
    this.status = status
  }
}

interface Memory extends CommentApi {
  readonly comments: Comment[]
  readonly calls: string[]
}

/** Comments in memory. `refuse` may throw before a write. */
function memory(
  seeds: readonly Partial<Comment>[] = [],
  refuse: (call: string, body: string) => void = () => {},
): Memory {
  const comments = seeds.map((seed, index) => ({
    id: index + 1,
    url: `#${index + 1}`,
    login: 'github-actions[bot]',
    isBot: true,
    body: '',
    ...seed,
  }))
  const calls: string[] = []
  const write = (call: string, body: string): void => {
    calls.push(call)
    refuse(call, body)
  }
  return {
    comments,
    calls,
    list: async (page) => {
      calls.push(`list ${page}`)
      return comments.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    },
    create: async (body) => {
      write('create', body)
      const comment = {
        id: comments.length + 1,
        url: `#${comments.length + 1}`,
        login: 'github-actions[bot]',
        isBot: true,
        body,
      }
      comments.push(comment)
      return comment
    },
    update: async (id, body) => {
      write(`update ${id}`, body)
      const comment = { ...(comments[id - 1] ?? { id, url: `#${id}`, login: '', isBot: true }), body }
      comments[id - 1] = comment
      return comment
    },
    isOurs: async ({ isBot }) => isBot,
  }
}

const signedBy = (signature: Partial<Signature>, text = 'old'): { body: string } => ({
  body: `${marker({ ...NOW, run: '9.1', ...signature })}${text}`,
})
const upsert = (api: CommentApi, create = true, text = 'new'): ReturnType<typeof upsertComment> =>
  upsertComment(api, NOW, create, () => text, BUDGETS)

describe('without a comment of ours', () => {
  test('one is created', async () => {
    const api = memory([{ body: 'hello', isBot: false }])
    expect(await upsert(api)).toEqual({ state: 'created', url: '#2' })
    expect(api.comments[1]?.body).toBe(`${marker(NOW)}new`)
  })

  test('none is created where none is wanted', async () => {
    const api = memory()
    expect(await upsert(api, false)).toEqual({ state: 'none' })
    expect(api.calls).toEqual(['list 1'])
  })
})

describe('a comment of ours', () => {
  test.each([true, false])('is updated, wanted or not (%s)', async (create) => {
    const api = memory([signedBy({})])
    expect(await upsert(api, create)).toEqual({ state: 'updated', url: '#1' })
    expect(api.comments.map(({ body }) => body)).toEqual([`${marker(NOW)}new`])
  })

  test('is the oldest of several', async () => {
    const api = memory([{ body: 'x' }, signedBy({}), signedBy({})])
    await upsert(api)
    expect(api.calls).toEqual(['list 1', 'update 2'])
  })

  test('is left alone where it says the same, whatever line breaks GitHub gives back', async () => {
    const api = memory([{ body: `${marker({ ...NOW, run: '1.1' })}one\n\ntwo\n`.replaceAll('\n', '\r\n') }])
    expect(await upsert(api, true, 'one\n\ntwo\n')).toEqual({ state: 'unchanged', url: '#1' })
    expect(api.calls).toEqual(['list 1'])
  })

  test('is looked for on every page, up to the one that has it', async () => {
    const others = Array.from({ length: PAGE_SIZE }, () => ({ body: 'x' }))
    const api = memory([...others, ...others, signedBy({}), ...others])
    await upsert(api)
    expect(api.calls).toEqual(['list 1', 'list 2', 'list 3', 'update 201'])
    const full = memory(others)
    await upsert(full, false)
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
    expect(await upsert(memory([signedBy({ run })]))).toMatchObject({ state })
  })
})

describe('a comment that is not ours', () => {
  test.each([
    ['a user’s', { ...signedBy({ run: '99.1' }), isBot: false }],
    ['one for another target', signedBy({ target: 'other' })],
    ['one whose marker is no JSON', { body: '<!-- deckhouse-readiness {no} -->\n' }],
    ['one whose marker lacks its run', { body: '<!-- deckhouse-readiness {"head":"a","target":"default"} -->\n' }],
    ['one with the marker further down', { body: `Look:\n${signedBy({}).body}` }],
  ])('is left alone: %s', async (_what, comment) => {
    const api = memory([comment])
    expect(await upsert(api)).toMatchObject({ state: 'created' })
    expect(api.calls).toEqual(['list 1', 'create'])
  })

  test.each([403, 404])('shows by %i, and the next one is tried', async (status) => {
    const api = memory([signedBy({}), signedBy({})], (call) => {
      if (call === 'update 1') throw new Refusal(status)
    })
    expect(await upsert(api)).toEqual({ state: 'updated', url: '#2' })
    const none = memory([signedBy({})], (call) => {
      if (call.startsWith('update')) throw new Refusal(status)
    })
    expect(await upsert(none)).toEqual({ state: 'created', url: '#2' })
  })
})

describe('a body that is too long', () => {
  const tooLong = (limit: number) => (_call: string, body: string) => {
    if (body.length - marker(NOW).length > limit)
      throw new Refusal(422, 'Validation Failed: Body is too long (maximum is 65536 characters)')
  }
  const body = ({ bytes }: { readonly bytes: number }): string => 'x'.repeat(bytes)

  test('is made shorter', async () => {
    const api = memory([], tooLong(50))
    expect(await upsertComment(api, NOW, true, body, BUDGETS)).toMatchObject({ state: 'created' })
    expect(api.comments[0]?.body).toBe(`${marker(NOW)}${'x'.repeat(10)}`)
  })

  test('is given up after the last budget', async () => {
    const api = memory([], tooLong(5))
    await expect(upsertComment(api, NOW, true, body, BUDGETS)).rejects.toThrow('too long')
    expect(api.calls).toEqual(['list 1', 'create', 'create'])
  })

  test('is told apart from abuse, which no shorter text mends', async () => {
    const api = memory([], () => {
      throw new Refusal(422, 'Validation Failed: was submitted too quickly')
    })
    await expect(upsert(api)).rejects.toThrow('too quickly')
    expect(api.calls).toEqual(['list 1', 'create'])
  })

  test('knows the marker that stands before it', async () => {
    const heads: string[] = []
    await upsertComment(memory(), NOW, true, (_budget, head) => (heads.push(head), 'x'), BUDGETS)
    expect(heads).toEqual([marker(NOW)])
  })
})
