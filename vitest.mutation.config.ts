import { defineConfig } from 'vitest/config'

// What the mutation test runs: the suites of the pure stages. Examples are judged as they are written; their other
// forms repeat the same branches a hundred times.
export default defineConfig({
  test: {
    include: [
      '__tests__/{rules,model,evaluate,compare}/**/*.test.ts',
      '__tests__/pipeline*.test.ts',
      '__tests__/settings/changes.test.ts',
    ],
    exclude: ['__tests__/rules/honesty.test.ts'],
    env: { MUTATION_TEST: 'true' },
    testTimeout: 60_000,
    deps: { interopDefault: false },
  },
})
