import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsOf, type Told } from '../../src/compare/findings.ts'
import { planAnnotations } from '../../src/render/annotations.ts'
import { markdown, oneLine } from '../../src/render/escape.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { anyReport } from './any-report.ts'

const LINKS = { files: 'https://example.com/files' }

/** What only this finding says. */
const wordsOf = (told: Told): string => ('problem' in told ? told.problem.message : told.finding.because)

describe('what a text claims to show', () => {
  test('stands in the Markdown, within any budget, and nothing else of the report does', () => {
    let cut = 0
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 400, max: 12_000 }), (report, size) => {
        const { text, findings } = renderMarkdown(report, LINKS, { codePoints: size, bytes: size })
        const all = findingsOf(report)
        const known = new Set(all.map(({ id }) => id))
        expect([...findings].filter((id) => !known.has(id))).toEqual([])
        for (const told of all) {
          const isThere = text.includes(markdown(wordsOf(told)))
          // The gate's reasons name a problem that has no place by its words.
          if (findings.has(told.id) || 'finding' in told)
            expect([told.id, isThere]).toEqual([told.id, findings.has(told.id)])
        }
        if (all.length > 0 && text.includes('<sub>')) expect(text).toContain(`: ${findings.size} here.`)
        if (findings.size > 0 && findings.size < all.length) cut += 1
      }),
      { numRuns: 500 },
    )
    expect(cut).toBeGreaterThan(20)
  })

  test('is everything in a terminal, listed in full or not', () => {
    fc.assert(
      fc.property(anyReport, fc.boolean(), (report, verbose) => {
        const { text, findings } = renderTerminal(report, { color: false, verbose, text: () => undefined })
        const all = findingsOf(report)
        expect([...findings].toSorted()).toEqual(all.map(({ id }) => id).toSorted())
        for (const told of all) expect(text).toContain(oneLine(wordsOf(told)))
      }),
      { numRuns: 300 },
    )
  })

  test('stands in the annotations, with its cluster', () => {
    let claims = 0
    fc.assert(
      fc.property(anyReport, (report) => {
        const { shown } = planAnnotations(report, { changedFiles: new Set() })
        const all = new Map(findingsOf(report).map((told) => [told.id, told]))
        for (const { findings, message } of shown) {
          for (const id of findings) {
            claims += 1
            const told = all.get(id)
            if (told === undefined) throw new Error(`${id} is no finding`)
            expect(message).toContain(wordsOf(told))
            if ('cluster' in told) expect(message).toContain(told.cluster.name)
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(claims).toBeGreaterThan(300)
  })
})
