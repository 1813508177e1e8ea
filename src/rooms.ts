import { careRoom } from './care/index.ts'
import { communityRoom } from './community/index.ts'
import { importRoom } from './doors/import/index.ts'
import { familyHelpRoom, homeRoom } from './family-help/index.ts'
import { frontDoorRoom } from './front-door/index.ts'
import { learningRoom } from './learning/index.ts'
import { neighbourhoodsRoom } from './neighbourhoods/index.ts'
import type { Room } from './platform/operations/registry.ts'
import { protectionRoom } from './protection/index.ts'
import { accessRulesRoom } from './record/access/rules-room.tsx'
import { recordRoom } from './record/index.ts'
import { reformRoom } from './reform/index.ts'
import { returnsRoom } from './returns/index.ts'
import { supportRoom } from './support/index.ts'
import { voiceRoom } from './voice/index.ts'
import { workforceRoom } from './workforce/index.ts'

/** Every room of the house, in the order of the floors. */
export const rooms: readonly Room[] = [
  recordRoom,
  communityRoom,
  frontDoorRoom,
  familyHelpRoom,
  homeRoom(() => rooms),
  protectionRoom,
  careRoom,
  supportRoom,
  voiceRoom,
  workforceRoom,
  importRoom,
  returnsRoom,
  reformRoom(() => rooms),
  learningRoom,
  neighbourhoodsRoom,
  accessRulesRoom(() => rooms),
]
