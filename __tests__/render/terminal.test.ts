import { expect, test } from 'vitest'
import { renderTerminal } from '../../src/render/terminal.ts'
import { at, cluster, reportOf, row } from './report.ts'

const PLACE = at('a.yml')

const shown = (...rows: Parameters<typeof cluster>[1][]): readonly string[] =>
  renderTerminal(reportOf([cluster('prod', ...rows)]), { color: false, verbose: true, text: () => 'text' }).text.split(
    '\n',
  )

test('a shortfall says in words what its sign says', () => {
  expect(shown(row('fail', 'Falls short.'))).toContain('  ✗ release-channel   Falls short.   fail, new')
  expect(shown(row('warn', 'Falls short.', [PLACE], 'unchanged'))).toContain(
    '  ! release-channel   Falls short.   warn',
  )
})

test('findings that share a place and the next step show them once', () => {
  const lines = shown(row('warn', 'Falls short.', [PLACE, PLACE, at('b.yml')]))
  expect(lines.filter((line) => line.includes('✗') || line.includes('!'))).toHaveLength(3)
  expect(lines.filter((line) => line.includes('.yml:1:1'))).toEqual(['      a.yml:1:1', '      b.yml:1:1'])
})

test('the long list has a heading for what is met and for what does not apply', () => {
  expect(shown(row('pass', 'Is there.'))).toContain('  Met, with the evidence:')
  expect(shown(row('not-applicable', 'Is none.'))).toContain('  Does not apply:')
})
