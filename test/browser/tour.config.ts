import checks from '../../vitest.config.ts'

/** `npm run tour`: pictures of every page, taken as the checks open them. */
export default {
  ...checks,
  test: { ...checks.test, include: ['test/browser/tour.ts'], testTimeout: 600_000 },
}
