import type { Viewer } from '../../platform/operations/operation.ts'
import { nameOf } from '../../record/people/person.ts'
import type { Step } from '../families/next-steps.ts'
import { afterRemovalPath } from '../paths.ts'
import { readUnoffered } from './read-parents.ts'

/** What the family’s page asks to be done: help of their own for each parent to whom none was offered. */
export async function offersToMake(viewer: Viewer, family: string): Promise<Step[]> {
  const parents = await readUnoffered(viewer, family)
  return parents.map((parent) => ({
    group: 'begin',
    text: `Offer help of their own: ${nameOf(parent)}`,
    href: afterRemovalPath({ family }),
  }))
}
