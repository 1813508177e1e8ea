import { path } from '../platform/pages/path.ts'

export const reformPath = path('/reform')

/** What the numbers rest on. */
export const verificationPath = path('/reform/verification')
