import type { RowOf } from '../../model/table.ts'
import { anyGiven } from '../families.ts'

/** The four questions asked of every child looked after all year. */
export const CHECKS = ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'] as const

/** Every yes-or-no question of the health list. */
export const QUESTIONS = [
  'CONVICTED',
  'HEALTH_CHECK',
  ...CHECKS,
  'INTERVENTION_RECEIVED',
  'INTERVENTION_OFFERED',
] as const

export type Health = RowOf<'OC2'>

export const isAnswered = (row: Health): boolean => anyGiven(row, QUESTIONS)
export const lacksACheck = (row: Health): boolean => CHECKS.some((field) => !row.given(field))
export const hasSdq = (row: Health): boolean => row.given('SDQ_SCORE') || row.given('SDQ_REASON')
