import { identity } from './identity.ts'
import { mothers } from './mother.ts'
import { headerSinceLastYear } from './since-last-year.ts'
import { upn } from './upn.ts'

export const headerRules = [...identity, ...upn, ...mothers, ...headerSinceLastYear]
