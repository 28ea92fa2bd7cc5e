import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const TEXT = readFileSync('CONTRIBUTING.md', 'utf8')
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync('package.json', 'utf8'))

describe('CONTRIBUTING.md', () => {
  test('names scripts that exist', () => {
    const named = Array.from(TEXT.matchAll(/\bnpm run ([\w-]+)/g), ([, name = '']) => name)
    expect(named.length).toBeGreaterThan(4)
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })

  test('names files and folders that exist', () => {
    const named = Array.from(
      TEXT.matchAll(/(?:`|run )((?:src|__tests__|dev|schema|docs)\/[^`\s<]*)/g),
      ([, path = '']) => path,
    )
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })

  test('shows the flow of the stages that the architecture holds', () => {
    const architecture = readFileSync('__tests__/architecture.test.ts', 'utf8')
    const [, list = ''] = /const FLOW = \[([^\]]+)\]/.exec(architecture) ?? []
    const flow = list
      .replaceAll(/['\s]/g, '')
      .split(',')
      .filter((stage) => stage !== '' && stage !== 'adopt')
    expect(TEXT).toContain(flow.join(' → '))
  })

  test('is one page', () => {
    expect(TEXT.split('\n').length).toBeLessThan(80)
  })
})
