import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // End-to-end tests start the built bundle and git several times each.
    testTimeout: 60_000,
    // A page in a browser takes its time on a machine that is busy.
    expect: { poll: { timeout: 15_000 } },
    // CommonJS looks as it does to Node.
    deps: { interopDefault: false },
  },
})
