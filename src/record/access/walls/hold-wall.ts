import type { Context } from '../../../platform/operations/operation.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { hold } from '../../stale.ts'
import { readWall, type Wall } from './walls.ts'

/** Takes hold of a wall for a change. @throws KithError `not-found` where it has ended, `stale` where somebody changed it. */
export async function holdWall(context: Context, id: string, version: number): Promise<Wall> {
  const wall = await readWall(context, id)
  await hold(context, 'wall', id, version, () => ({ 'To be looked at again': dayInWords(wall.reviewOn) }))
  return wall
}
