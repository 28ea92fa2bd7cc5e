import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explainRule } from '../../src/render/rules.ts'
import { RULES } from '../../src/rules/index.ts'

test('what is explained names files by their path in the repository, and has no links to click', async () => {
  const said = await Promise.all(RULES.map(({ id }) => explainRule(id)))
  const named = said.flatMap((page) =>
    [...page.matchAll(/\((docs\/[\w-]+\.md)(?:#[\w-]+)?\)/g)].map(([, path]) => path),
  )
  expect(named.length).toBeGreaterThanOrEqual(RULES.length)
  expect(named.filter((path) => !existsSync(path ?? ''))).toEqual([])
  for (const page of said) expect(page).not.toMatch(/\]\(/)
  expect(await explainRule('ingress-inlet')).toContain('```yaml')
})
