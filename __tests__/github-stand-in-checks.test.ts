// Requests follow each other here because their order is what is tested.
// oxlint-disable eslint/no-await-in-loop

import { describe, expect, test } from 'vitest'
import { limit, linksOf, REPO_PATH, repository, start, unrecorded } from './helpers/stand-in.ts'

const CHECK_RUNS = `${REPO_PATH}/check-runs`
const OUTPUT = { title: 'Title', summary: 'Summary' }
const ANNOTATION = { path: 'big.yml', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'Wrong' }

const annotations = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ ...ANNOTATION, message: `${from + index}` }))

/** A stand-in whose token may write checks, with shorthands. */
async function started(options: Parameters<typeof start>[0] = {}) {
  const github = await start({ permissions: { checks: 'write' }, ...options })
  return {
    ...github,
    create: (body: object = {}) =>
      github.call('POST', CHECK_RUNS, { body: { name: 'gate', head_sha: repository.head, ...body } }),
    update: (id: number, body: object) => github.call('PATCH', `${CHECK_RUNS}/${id}`, { body }),
    list: (query = '', ref = repository.head) => github.get(`${REPO_PATH}/commits/${ref}/check-runs${query}`),
  }
}

describe('check runs', () => {
  test('are created, updated, completed and read', async () => {
    const github = await started()
    const { status, json: created } = await github.create({ status: 'in_progress', external_id: '7' })
    expect(status).toBe(201)
    expect(created).toMatchObject({
      name: 'gate',
      head_sha: repository.head,
      status: 'in_progress',
      conclusion: null,
      completed_at: null,
      external_id: '7',
      app: { slug: 'github-actions' },
      output: { title: null, summary: null, text: null, annotations_count: 0 },
      pull_requests: [{ number: 7, head: { sha: repository.head }, base: { ref: 'main' } }],
    })
    const output = { ...OUTPUT, text: 'Text' }
    const { json: updated } = await github.update(created.id, { output })
    expect(updated).toMatchObject({ status: 'in_progress', output })
    const { status: updating, json: done } = await github.update(created.id, { conclusion: 'failure' })
    expect(updating).toBe(200)
    expect(done).toMatchObject({ status: 'completed', conclusion: 'failure', output })
    expect(done.completed_at).toMatch(/^\d{4}-/)
    expect((await github.get(`${CHECK_RUNS}/${created.id}`)).json).toEqual(done)
    expect(github.checkRuns()).toMatchObject([{ name: 'gate', conclusion: 'failure', summary: 'Summary' }])
    expect((await github.update(created.id, { status: 'in_progress' })).json).toMatchObject({
      status: 'in_progress',
      conclusion: null,
      completed_at: null,
    })
    expect((await github.get(`${CHECK_RUNS}/1`)).status).toBe(404)
    expect((await github.update(1, {})).status).toBe(404)
  })

  test('start queued, and a conclusion alone completes them', async () => {
    const github = await started()
    expect((await github.create()).json.status).toBe('queued')
    expect((await github.create({ conclusion: 'success' })).json).toMatchObject({ status: 'completed' })
  })

  test('append the annotations of every request, 50 in each at most', async () => {
    unrecorded()
    const github = await started()
    const most = limit('annotations-per-request')
    const { json } = await github.create({ output: { ...OUTPUT, annotations: annotations(most) } })
    await github.update(json.id, { output: { ...OUTPUT, annotations: annotations(20, most) } })
    const refused = await github.update(json.id, { output: { ...OUTPUT, annotations: annotations(most + 1) } })
    expect(refused).toMatchObject({
      status: 422,
      json: { message: 'Invalid request.\n\nNo more than 50 items are allowed; 51 were supplied.' },
    })
    expect((await github.get(`${CHECK_RUNS}/${json.id}`)).json.output.annotations_count).toBe(70)
    const list = `${CHECK_RUNS}/${json.id}/annotations`
    const first = await github.get(list)
    expect(first.json.length).toBe(limit('per-page-default'))
    expect(first.json[0]).toMatchObject({ path: 'big.yml', start_line: 1, message: '0', title: null })
    expect(linksOf(first)).toMatchObject({ last: expect.stringMatching(/[?&]page=3$/) })
    const all = await github.get(`${list}?per_page=100`)
    expect(all.json.map(({ message }: { message: string }) => Number(message))).toEqual([...Array(70).keys()])
    expect((await github.get(`${CHECK_RUNS}/1/annotations`)).status).toBe(404)
  })

  test.each(['summary', 'text'])('a %s may have 65,535 characters, which are also its bytes', async (key) => {
    unrecorded()
    const github = await started()
    const most = limit('check-output-characters')
    const create = (text: string) => github.create({ output: { ...OUTPUT, [key]: text } })
    expect((await create('x'.repeat(most))).status).toBe(201)
    expect(await create('x'.repeat(most + 1))).toMatchObject({
      status: 422,
      json: { message: `Invalid request.\n\nOnly 65535 characters are allowed; 65536 were supplied.` },
    })
    const { status, json } = await create('ä'.repeat(limit('check-output-bytes') / 2 + 1))
    expect(status).toBe(422)
    expect(json.errors).toMatchObject([{ field: key, message: `${key} exceeds a maximum bytesize of 65535` }])
  })

  test.each([
    ['message', 'x'.repeat(limit('annotation-message-bytes')), 'x'],
    ['raw_details', 'ä'.repeat(limit('annotation-message-bytes') / 2), 'x'],
    ['title', '🦆'.repeat(limit('annotation-title-characters')), 'x'],
  ])('the %s of an annotation has a longest', async (key, longest, more) => {
    const github = await started()
    const create = (text: string) =>
      github.create({ output: { ...OUTPUT, annotations: [{ ...ANNOTATION, [key]: text }] } })
    expect((await create(longest)).status).toBe(201)
    expect(await create(longest + more)).toMatchObject({ status: 422, json: { errors: [{ field: 'annotations' }] } })
  })

  test.each([
    ['columns over several lines', { end_line: 2, start_column: 1 }],
    ['an end before the start', { start_line: 2 }],
    ['a line zero', { start_line: 0 }],
    ['no message', { message: ' ' }],
    ['no path', { path: '' }],
    ['an unknown level', { annotation_level: 'error' }],
    ['a line in quotes', { start_line: '1' }],
  ])('an annotation with %s is refused', async (_what, change) => {
    unrecorded()
    const github = await started()
    const output = { ...OUTPUT, annotations: [{ ...ANNOTATION, ...change }] }
    expect((await github.create({ output })).status).toBe(422)
    expect(github.checkRuns()).toEqual([])
  })

  test.each([
    ['a completed run without conclusion', { status: 'completed' }],
    ['a time of completion without conclusion', { completed_at: '2026-01-01T00:00:00Z' }],
    ['a conclusion that only GitHub gives', { conclusion: 'stale' }],
    ['output without summary', { output: { title: 'Title' } }],
    ['output without title', { output: { summary: 'Summary' } }],
    ['a blank name', { name: ' ' }],
    ['no commit', { head_sha: undefined }],
    ['an unknown commit', { head_sha: '0'.repeat(40) }],
    ['a branch', { head_sha: 'topic' }],
  ])('%s is refused', async (_what, change) => {
    unrecorded()
    const github = await started()
    expect((await github.create(change)).status).toBe(422)
    expect(github.checkRuns()).toEqual([])
  })

  test('of a commit are listed, the newest first, of each name the last', async () => {
    const github = await started()
    const { json: old } = await github.create()
    const { json: other } = await github.create({ name: 'other' })
    const { json: late } = await github.create({ conclusion: 'success' })
    await github.create({ head_sha: repository.base })
    const ids = async (query?: string, ref?: string) => {
      const { json } = await github.list(query, ref)
      expect(json.total_count).toBe(json.check_runs.length)
      return json.check_runs.map(({ id }: { id: number }) => id)
    }
    expect(await ids()).toEqual([late.id, other.id])
    expect(await ids('', 'topic')).toEqual([late.id, other.id])
    expect(await ids('?filter=all')).toEqual([late.id, other.id, old.id])
    expect(await ids('?check_name=gate')).toEqual([late.id])
    expect(await ids('?status=queued')).toEqual([other.id])
    const paged = await github.list('?filter=all&per_page=2')
    expect(paged.json).toMatchObject({ total_count: 3, check_runs: { length: 2 } })
    expect(Object.keys(linksOf(paged))).toEqual(['next', 'last'])
    expect((await github.list('', 'nothing')).status).toBe(422)
    expect((await github.list('', repository.base)).json.check_runs[0].pull_requests).toEqual([])
  })

  test('of one name and commit are 1,000 at most, the oldest go', async () => {
    const github = await started({ permissions: { checks: 'write' }, limits: { 'check-runs-per-name': 2 } })
    const { json: first } = await github.create()
    await github.create({ name: 'other' })
    await github.create()
    await github.create()
    expect((await github.get(`${CHECK_RUNS}/${first.id}`)).status).toBe(404)
    expect(github.checkRuns().map(({ name }) => name)).toEqual(['other', 'gate', 'gate'])
    expect(limit('check-runs-per-name')).toBe(1000)
  })

  test('need the permission, and a token of an app', async () => {
    const forbidden = { status: 403, json: { message: 'Resource not accessible by integration' } }
    const none = await started({ permissions: {} })
    expect(await none.create()).toMatchObject(forbidden)
    expect(await none.list()).toMatchObject(forbidden)
    // A workflow on a pull request from a fork reads at most, whatever it asks for.
    const fork = await started({
      permissions: { checks: 'read' },
      pull: { ...repository.pull, headRepository: 'ann/fork' },
    })
    expect(await fork.create()).toMatchObject(forbidden)
    expect(await fork.update(1, { conclusion: 'success' })).toMatchObject(forbidden)
    expect((await fork.list()).json).toEqual({ total_count: 0, check_runs: [] })
    const person = await started({ token: 'ghp_person', permissions: { checks: 'write' } })
    const refused = { status: 403, json: { message: 'You must authenticate via a GitHub App.' } }
    expect(await person.create()).toMatchObject(refused)
    expect(await person.update(1, {})).toMatchObject(refused)
  })

  test('on the head of a fork show no pull request', async () => {
    const github = await started({
      permissions: { checks: 'write' },
      pull: { ...repository.pull, headRepository: 'ann/fork' },
    })
    expect((await github.create()).json.pull_requests).toEqual([])
  })
})
