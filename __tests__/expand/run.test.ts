import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run } from '../../src/expand/tool/run.ts'
import { unshareTool } from '../../src/expand/tool/tools.ts'
import { inWorkspace, type Workspace } from '../../src/expand/tool/workspace.ts'
import { temporaryFolder } from '../../dev/git-fixture.ts'
import { machine } from './machine.ts'

/** A program made of a script for Node, and a file next to it for what the script wants to tell. */
function program(script: string): { readonly file: string; readonly notes: string } {
  const { path, remove } = temporaryFolder('deckhouse-readiness-program-')
  onTestFinished(remove)
  const [file, notes] = [join(path, 'program'), join(path, 'notes.json')]
  writeFileSync(file, `#!${process.execPath}\nconst notes = ${JSON.stringify(notes)}\n${script}\n`)
  chmodSync(file, 0o755)
  return { file, notes }
}

const LIMITS = { time: 20_000, output: 100_000 }
const work = <T>(todo: (workspace: Workspace) => Promise<T>): Promise<T> =>
  inWorkspace(new Map([['a/b.yaml', Buffer.from('x')]]), todo)

test('a program sees its files and its words, and nothing of this process', async () => {
  process.env['TEST_SECRET_OF_THE_RUN'] = 'token'
  onTestFinished(() => {
    delete process.env['TEST_SECRET_OF_THE_RUN']
  })
  const { file, notes } = program(
    `require('fs').writeFileSync(notes, JSON.stringify({ env: process.env, words: process.argv.slice(2), file: require('fs').readFileSync('tree/a/b.yaml', 'utf8') }))`,
  )
  const ran = await work((workspace) => run(file, ['one', '$(two)'], workspace, LIMITS, undefined))
  expect(ran).toEqual({ state: 'done', output: '' })
  const told: { env: Record<string, string>; words: string[]; file: string } = JSON.parse(readFileSync(notes, 'utf8'))
  expect([told.words, told.file]).toEqual([['one', '$(two)'], 'x'])
  expect(told.env).toMatchObject({ KUBECONFIG: '/dev/null', HTTPS_PROXY: 'http://127.0.0.1:9' })
  expect(Object.keys(told.env)).not.toContain('TEST_SECRET_OF_THE_RUN')
  expect(told.env['PATH']).not.toContain('bin')
})

test('a program that takes too long is killed with all that it started, and its folder is gone', async () => {
  const { file, notes } = program(
    `require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => require("fs").writeFileSync(process.argv[1], ""), 1500)', notes], { stdio: 'inherit' }); setTimeout(() => {}, 60000)`,
  )
  let top = ''
  const ran = await work((workspace) => {
    top = workspace.top
    return run(file, [], workspace, { ...LIMITS, time: 500 }, undefined)
  })
  expect(ran).toEqual({ state: 'failed', why: 'it takes longer than 0.5 seconds', isInterrupted: true })
  expect(existsSync(top)).toBe(false)
  await new Promise((done) => setTimeout(done, 1800))
  expect(existsSync(notes)).toBe(false)
})

test('a program that writes too much is killed', async () => {
  const { file } = program(`setInterval(() => process.stdout.write('x'.repeat(10000)), 1)`)
  const ran = await work((workspace) => run(file, [], workspace, LIMITS, undefined))
  expect(ran).toEqual({ state: 'failed', why: 'it writes more than 100000 bytes', isInterrupted: true })
})

test('a program that fails says why', async () => {
  const { file } = program(`console.error('Error: no such thing'); process.exit(3)`)
  const ran = await work((workspace) => run(file, [], workspace, LIMITS, undefined))
  expect(ran).toEqual({ state: 'failed', why: 'Error: no such thing\n', isInterrupted: false })
})

const UNSHARE = await unshareTool({ path: '/usr/bin:/bin', never: [] })

test.skipIf(UNSHARE === undefined)(
  'a program reaches no port of this machine where the kernel gives it a network of its own',
  async () => {
    let calls = 0
    const server = createServer((socket) => {
      calls += 1
      socket.end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => void server.close())
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const { file, notes } = program(
      `const say = (what) => require('fs').writeFileSync(notes, what); const s = require('net').connect(${port}, '127.0.0.1'); s.on('connect', () => { say('reached'); s.end() }); s.on('error', ({ code }) => say(code))`,
    )
    await work((workspace) => run(file, [], workspace, LIMITS, UNSHARE))
    expect([readFileSync(notes, 'utf8'), calls]).toEqual(['ENETUNREACH', 0])
    await work((workspace) => run(file, [], workspace, LIMITS, undefined))
    expect([readFileSync(notes, 'utf8'), calls]).toEqual(['reached', 1])
  },
)

test('no program is taken from the repository that is judged', async () => {
  const path = machine({})
  expect(await unshareTool({ path, never: ['/'] })).toBeUndefined()
})
