import { execFile } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { FINDING_IDS } from '../../src/adopt/finding.ts'
import { CHECK } from '../../src/adopt/starter-workflow.ts'
import { cluster, POLICY } from '../e2e/manifests.ts'
import { repository } from './run.ts'

const PAGE = readFileSync('docs/adopt.md', 'utf8')

/** The fenced block behind a marker. */
function block(marker: string): string {
  const found = new RegExp(`<!-- ${marker} -->\\s+\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``).exec(PAGE)?.[1]
  if (found === undefined) throw new Error(`The page has no block "${marker}".`)
  return found
}

/** Runs a line of the page as a shell would. */
function run(line: string, cwd: string): Promise<{ readonly exitCode: number; readonly stdout: string }> {
  return new Promise((done) => {
    execFile('sh', ['-c', line], { cwd }, (error, stdout) => {
      done({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout })
    })
  })
}

test('the commands of the page, one after the other, do what it says', async () => {
  const commands = Array.from(PAGE.matchAll(/```sh\n(.*)\n```/g), ([, command]) => command ?? '')
  expect(commands.map((command) => command.split(' ').at(-1))).toEqual(['init', 'check', 'doctor'])

  const folder = repository({ ...cluster('clusters/eu'), ...cluster('clusters/us') })
  symlinkSync(resolve('.'), join(folder, '..', 'deckhouse-production-readiness'))
  const [init = '', check = '', doctor = ''] = commands

  const written = await run(init, folder)
  expect(written.exitCode).toBe(0)
  expect(written.stdout.split('\nNext:')[0]).toBe(block('output: init'))
  const config = readFileSync(join(folder, POLICY), 'utf8').split('\n')
  expect(`${config.filter((line) => line !== '' && !line.startsWith('#')).join('\n')}\n`).toBe(block('config'))

  expect((await run(check, folder)).stdout).toMatch(/^eu .*[\s\S]*\nus /)

  // Of what init writes, nothing is left to find but the commit where the clone does not tell it.
  const { exitCode, stdout } = await run(doctor, folder)
  expect(stdout.match(/: the check .*/g) ?? []).toHaveLength(written.stdout.includes('COMMIT') ? 1 : 0)
  expect(exitCode).toBe(written.stdout.includes('COMMIT') ? 1 : 0)
})

test('the page has a line for every finding', () => {
  const table = /<!-- findings -->([\s\S]*?)<!-- end -->/.exec(PAGE)?.[1] ?? ''
  expect(new Set(Array.from(table.matchAll(/^\| `([\w-]+)` \|/gm), ([, id]) => id))).toEqual(new Set(FINDING_IDS))
})

test('the page names the check that the workflow makes', () => {
  expect(PAGE).toContain(`and \`${CHECK}\` as the check`)
})
