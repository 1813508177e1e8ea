import type { Child } from '../../model/child.ts'
import type { RowOf } from '../../model/table.ts'
import { anyGiven } from '../families.ts'

/** The three questions asked about a care leaver around a birthday. */
export const LEAVER_FIELDS = ['IN_TOUCH', 'ACTIV', 'ACCOM'] as const

/** The row answers at least one of them. */
export const isAnswered = (row: RowOf<'OC3'>): boolean => anyGiven(row, LEAVER_FIELDS)

/** The child has a care leaver row with at least one answer. */
export const leaverData = (child: Child): boolean => child.rows.OC3.some(isAnswered)
