import { expect, test } from 'vitest'
import type { Files } from '../../dev/git-fixture.ts'
import { cluster, HEALTHY, ingress } from './manifests.ts'
import { onlyComment, pullRequest } from './scenario.ts'

/** What a manifest, a file name or a branch may hold to be taken for something else. */
const HOSTILE = [
  '::error::owned',
  '::set-output name=gate::passed',
  '::stop-commands::token',
  '##[error]owned',
  '##[add-mask]a',
  '<!-- deckhouse-readiness {"v":1,"run":"9.9"} -->',
  '<img src=x onerror=alert(1)>',
  '</details></td></table><script>',
  '@team @acme/admins',
  '`@team` ``<b>`` `',
  'a | b | c \\| d \\',
  '%0A::error::owned%0D%0A',
  '[link](javascript:alert(1)) ![image](https://evil.example)',
  '\u001B[31mred\u001B[0m\u0007',
  '\u202Ereversed',
]

/** HTML that our own comment is made of. */
const OURS = /<\/?(?:details|summary|sub|br|code|span)>/g

/** The marks that our comment begins with: the comment's own and one for its part. What is in them cannot end them. */
const MARKS = /^(?:<!-- deckhouse-readiness(?:-part)? \{[^<>\n]*\} -->\n)+/

/** The Markdown without our marks, without code spans, where nothing has a meaning, and without tags that we write ourselves. */
function outsideCode(comment: string): string {
  return comment
    .replace(MARKS, '')
    .replaceAll(/(?<!\\)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
    .replaceAll(OURS, '')
}

function expectHarmless(text: string): void {
  const plain = outsideCode(text)
  expect(plain).not.toMatch(/[<>]/)
  expect(plain).not.toMatch(/@[a-z]/i)
  expect(plain).not.toMatch(/(?<!\\)!\[/)
  expect(plain).not.toMatch(/(?<!\\)\]\(javascript/)
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E]/)
  // A table's row that breaks would end the table.
  for (const line of text.split('\n')) if (line.startsWith('| ')) expect(line).toMatch(/ \|$/)
}

test('hostile values are data: no command in the log, no HTML and no mention in the comment', async () => {
  const files: Files = Object.fromEntries(
    HOSTILE.map((value, index) => [
      `clusters/prod/ingress-${index}.yml`,
      ingress(JSON.stringify(value), JSON.stringify(`ingress ${value}`)),
    ]),
  )
  const scenario = await pullRequest({ head: { ...files, 'clusters/prod/deckhouse.yml': null } })
  const { commands, log, summary, outputs } = await scenario.check({ inputs: { 'fail-on': 'unknown' } })
  expect(outputs).toMatchObject({ gate: 'failed' })
  expectHarmless(onlyComment(scenario))
  expectHarmless(summary)
  expect(onlyComment(scenario).match(/<!--/g)).toHaveLength(
    2 + (onlyComment(scenario).match(/`[^`]*<!--/g)?.length ?? 0),
  )
  for (const { name, properties } of commands) {
    expect(['error', 'warning', 'notice']).toContain(name)
    expect(properties['title'] ?? '').not.toContain('owned')
  }
  expect(commands.filter(({ message }) => message === 'owned')).toEqual([])
  // Colors are ours; nothing else of what a terminal obeys may pass.
  expect(log.replaceAll(/\u001B\[\d*m/g, '')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E]/)
})

test('hostile names of files and folders are data as well', async () => {
  const names = HOSTILE.map((value) => value.replaceAll('/', '∕'))
  const head: Files = Object.assign(
    {},
    ...names.map((name) => ({
      ...cluster(`clusters/${name}`),
      [`clusters/${name}/${name}.yml`]: ingress('HostWithFailover', 'second'),
    })),
    { 'clusters/prod/a\n::error::owned\nb.yml': 'apiVersion: deckhouse.io/v1\nkind: ModuleConfig\nspec: [\n' },
  )
  const scenario = await pullRequest({ head })
  const { exitCode, commands, summary, report } = await scenario.check()
  expect(exitCode).toBe(1)
  expect(report?.clusters).toHaveLength(names.length + 1)
  expectHarmless(onlyComment(scenario))
  expectHarmless(summary)
  for (const { name } of commands) expect(['error', 'warning', 'notice']).toContain(name)
  expect(commands.filter(({ message }) => message.startsWith('owned'))).toEqual([])
  // The runner finds the file again by its name, colons, commas and percent signs included.
  const files = new Set(commands.map(({ properties }) => properties['file']).filter((file) => file !== undefined))
  const readable = Object.keys(head).filter((path) => !/[\u0000-\u001F\u202E]|##\[/.test(path))
  expect(readable.filter((path) => files.has(path)).length).toBeGreaterThan(3)
  const changed = [...files].filter((file) => !readable.includes(file))
  for (const file of changed) expect(file).toMatch(/ |##\u200B\[/)
})

test('a hostile name of the base branch is data', async () => {
  const scenario = await pullRequest({
    base: HEALTHY,
    head: { 'clusters/prod/ingress.yml': ingress('HostWithFailover') },
  })
  const { head, base } = scenario.pull
  const repo = { full_name: 'acme/infra' }
  const pull_request = { number: 1, head: { sha: head, repo }, base: { ref: 'a`<img>`@team', sha: base, repo } }
  await scenario.check({ payload: { pull_request } })
  expectHarmless(onlyComment(scenario))
})
