import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    // Processes, not threads: a crash of one is a failure of its file, and not the end of the run.
    pool: 'forks',
    isolate: false,
    // Files wait for the database and for the browser much of the time: one for each of two cores at least.
    maxWorkers: Math.max(2, availableParallelism()),
    globalSetup: ['src/platform/testing/server.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
