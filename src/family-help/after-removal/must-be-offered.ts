import { KithError } from '../../platform/errors.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { nameOf } from '../../record/people/person.ts'
import { readUnoffered } from './read-parents.ts'

/** No case closes before every parent from whom a child was taken was offered help of their own. @throws KithError `conflict`. */
export async function mustBeOffered(context: Context, family: string): Promise<void> {
  const parents = await readUnoffered(context, family)
  if (parents.length === 0) return
  throw new KithError(
    'conflict',
    `A child was taken from home, and help of their own was not offered yet to: ${parents.map(nameOf).join(', ')}. Offer it first, on the page “After a child was taken”; a no is an answer too.`,
  )
}
