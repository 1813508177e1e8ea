import { z } from 'zod'
import { penceOf } from '../../platform/money.ts'

const MOST = 10_000_000

/** Pounds as somebody types them, as whole pence; at most £100,000. `least` is in pence. */
export const poundsField = (message: string, least = 1) =>
  z.union([z.string(), z.number().transform(String)], { error: message }).transform((typed, context) => {
    const pence = penceOf(typed)
    if (pence !== undefined && pence >= least && pence <= MOST) return pence
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
