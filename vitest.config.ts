import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // End-to-end tests start the built bundle and git several times each.
    testTimeout: 60_000,
    // CommonJS looks as it does to Node.
    deps: { interopDefault: false },
  },
})
