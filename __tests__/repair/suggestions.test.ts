import { describe, expect, test } from 'vitest'
import type { Suggestion } from '../../src/compare/report.ts'
import { deckhouse } from '../e2e/manifests.ts'
import { dedent } from '../helpers/documents.ts'
import { reportOn, rowsOf, type Texts } from './repairing.ts'

const PATH = 'clusters/prod/one.yml'
const one = (text: string, path = PATH): Texts => ({ [path]: text })

async function suggested(head: Texts, base: Texts): Promise<readonly Omit<Suggestion, 'findings'>[]> {
  const { repairs } = await reportOn(head, base)
  return (repairs?.suggestions ?? []).map(({ findings, ...rest }) => {
    expect(findings).not.toEqual([])
    return rest
  })
}

const STABLE = { path: PATH, firstLine: 8, lastLine: 8, text: '    releaseChannel: Stable' }

describe('a repair is suggested', () => {
  test('where the change breaks the line', async () => {
    const report = await reportOn(one(deckhouse('Beta')), one(deckhouse('Stable')))
    expect(report.repairs?.suggestions.map(({ findings, ...rest }) => [rest, rowsOf(report, findings)])).toEqual([
      [STABLE, ['prod: release-channel']],
    ])
    expect(report.repairs?.patch).toContain('+    releaseChannel: Stable')
  })

  test('where the change only touches the line', async () => {
    expect(await suggested(one(deckhouse('Beta # for now')), one(deckhouse('Beta')))).toEqual([
      { ...STABLE, text: '    releaseChannel: Stable # for now' },
    ])
  })

  test('where the file is new', async () => {
    expect(await suggested(one(deckhouse('Beta')), {})).toEqual([STABLE])
  })

  test('once for two findings of one line, whose edits become one', async () => {
    const update = (mode: string, day: string): string =>
      `${deckhouse('Stable')}    update: { mode: ${mode}, windows: [{ from: "3:00", to: "5:00", days: [${day}] }] }\n`
    expect(await suggested(one(update('Auto', 'sat, sun')), one(update('Auto', 'Sat')))).toEqual([
      {
        path: PATH,
        firstLine: 9,
        lastLine: 9,
        text: '    update: { mode: Auto, windows: [{ from: "3:00", to: "5:00", days: [Sat, Sun] }] }',
      },
    ])
    const labels = (first: string, second: string): string =>
      dedent(`
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata: { name: one }
        spec:
          nodeType: Static
          nodeTemplate: { labels: { node-role.deckhouse.io/loki: ${first}, node-role.deckhouse.io/dex: ${second} } }
      `)
    const { repairs } = await reportOn(one(labels('a', 'b')), one(labels('""', '""')))
    expect(repairs?.suggestions).toEqual([
      {
        path: PATH,
        firstLine: 6,
        lastLine: 6,
        text: '  nodeTemplate: { labels: { node-role.deckhouse.io/loki: "", node-role.deckhouse.io/dex: "" } }',
        findings: ['prod/node-roles/0', 'prod/node-roles/1'],
      },
    ])
  })

  test('over several lines where one repair needs them all', async () => {
    const days = (...names: string[]): string =>
      `${deckhouse('Stable')}    update:\n      windows:\n        - from: "3:00"\n          to: "5:00"\n          days:\n${names.map((name) => `            - ${name}\n`).join('')}`
    expect(await suggested(one(days('sat', 'sun')), one(days('Sat', 'Sun')))).toEqual([
      { path: PATH, firstLine: 14, lastLine: 15, text: '            - Sat\n            - Sun' },
    ])
    // Nobody can see the line between in the diff.
    expect(await suggested(one(days('sat', 'Fri', 'sun')), one(days('Sat', 'Fri', 'Sun')))).toEqual([])
  })
})

describe('no repair is suggested, and the patch has it,', () => {
  test.each<[string, Texts, Texts]>([
    ['where the change leaves the line alone', one(`${deckhouse('Beta')}# A word.\n`), one(deckhouse('Beta'))],
    [
      'where the file is an old one under a new name',
      one(deckhouse('Beta')),
      one(deckhouse('Beta'), 'clusters/prod/old.yml'),
    ],
    [
      'where line breaks are those of Windows',
      one(deckhouse('Beta').replaceAll('\n', '\r\n')),
      one(deckhouse('Stable').replaceAll('\n', '\r\n')),
    ],
  ])('%s', async (_what, head, base) => {
    const { repairs } = await reportOn(head, base)
    expect(repairs?.suggestions).toEqual([])
    expect(repairs?.patch).toContain('+    releaseChannel: Stable')
  })

  test('where nothing is compared', async () => {
    expect((await reportOn(one(deckhouse('Beta')))).repairs?.suggestions).toEqual([])
  })
})

test('a renamed file gets suggestions in the lines that change with its name', async () => {
  const [old, now] = [`# Words.\n${deckhouse('Stable')}`, `# Words.\n${deckhouse('Beta')}`]
  expect(await suggested(one(now), one(old, 'clusters/prod/old.yml'))).toEqual([
    { ...STABLE, firstLine: 9, lastLine: 9 },
  ])
})

test('a review has thirty suggestions at most, and the patch has them all', async () => {
  const label = (index: number, value: string): string =>
    dedent(`
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata: { name: g${index} }
      spec:
        nodeType: Static
        nodeTemplate: { labels: { node-role.deckhouse.io/loki: ${value} } }
    `)
  const files = (value: string): Texts =>
    Object.fromEntries(Array.from({ length: 35 }, (_, index) => [`clusters/prod/${index}.yml`, label(index, value)]))
  const { repairs } = await reportOn(files('"true"'), files('""'))
  expect(repairs?.findings).toHaveLength(35)
  expect(repairs?.suggestions).toHaveLength(30)
})
