import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { outcomeOf } from '../../src/expand/outcome.ts'
import { sandboxOf } from '../../src/expand/tool/sandbox.ts'
import { temporaryFolder } from '../../dev/git-fixture.ts'
import { machine } from './machine.ts'
import { toolOf } from './tool.ts'

const UNIT = {
  path: 'prod/kustomization.yaml',
  kustomizations: [],
  files: new Map([['prod/kustomization.yaml', Buffer.from('resources: []\n')]]),
  refused: undefined,
  unread: [],
}

/** A program that says which version it is, and does something else when it is asked to render. */
function kustomizeThat(does: string): string {
  const { path, remove } = temporaryFolder('deckhouse-readiness-program-')
  onTestFinished(remove)
  const file = join(path, 'kustomize')
  const script = `if (process.argv[2] === 'version') console.log('v5.0.0'); else { ${does} }`
  writeFileSync(file, `#!${process.execPath}\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

test('a tool that never ends is left after its time, and none is started when the time of all is over', async () => {
  const path = machine({ kustomize: kustomizeThat('setTimeout(() => {}, 60000)') })
  const sandbox = sandboxOf({ path, never: [] }, { each: 600, all: 700, output: 1000 })
  expect(await outcomeOf(UNIT, sandbox)).toEqual({
    state: 'left',
    why: 'it takes longer than 0.6 seconds',
    isFailure: false,
  })
  await outcomeOf(UNIT, sandbox)
  expect(await outcomeOf(UNIT, sandbox)).toEqual({
    state: 'left',
    why: 'all runs together take longer than 0.7 seconds',
    isFailure: false,
  })
})

test('no more tools are started than a run may start', async () => {
  const path = machine({ kustomize: kustomizeThat('setTimeout(() => {}, 60000)') })
  const sandbox = sandboxOf({ path, never: [] }, { each: 100, all: 20_000, output: 1000, runs: 1 })
  expect(await outcomeOf(UNIT, sandbox)).toMatchObject({ why: 'it takes longer than 0.1 seconds' })
  expect(await outcomeOf(UNIT, sandbox)).toEqual({
    state: 'left',
    why: 'one run renders no more than 1 times',
    isFailure: false,
  })
})

test('the stand-in answers nothing that the real one was not asked', async () => {
  const before = process.env['TEST_KUBECTL']
  onTestFinished(() => {
    if (before === undefined) delete process.env['TEST_KUBECTL']
    else process.env['TEST_KUBECTL'] = before
  })
  process.env['TEST_KUBECTL'] = ''
  const path = machine({ kubectl: toolOf('kubectl') })
  const outcome = await outcomeOf(UNIT, sandboxOf({ path, never: [] }, { each: 20_000, all: 20_000, output: 100_000 }))
  expect(outcome).toMatchObject({
    isFailure: true,
    why: expect.stringContaining(
      "the stand-in was never asked 'kustomize --load-restrictor LoadRestrictionsRootOnly wrapper' about these files",
    ),
  })
})

const LARGE = { each: 20_000, all: 20_000, output: 100_000 }

test('the words of a tool that fails are short, and show no secret of the files', async () => {
  const unit = {
    ...UNIT,
    files: new Map([['prod/token.yaml', Buffer.from('spec:\n  token: s3cr3t-of-the-cluster\n')]]),
  }
  const path = machine({
    kustomize: kustomizeThat(
      `console.error('Error: bad \\x60token\\x60: s3cr3t-of-the-cluster' + ' and so on'.repeat(100)); process.exit(1)`,
    ),
  })
  const outcome = await outcomeOf(unit, sandboxOf({ path, never: [] }, LARGE))
  if (outcome.state !== 'left') throw new Error('it should have failed')
  expect(outcome.why).toMatch(/^`kustomize` says: `bad 'token': •••( and so on)+ ?\S*…`$/)
  expect(outcome.why.length).toBeLessThan(340)
})
