import { alone } from './alone.ts'
import { disability } from './disability.ts'
import { drinking } from './drinking.ts'
import { housing } from './housing.ts'
import { lowMood } from './low-mood.ts'
import { money } from './money.ts'
import { outLate } from './out-late.ts'
import { safeHome } from './safe-home.ts'
import { school } from './school.ts'
import type { Theme } from './theme.ts'
import { youngCarer } from './young-carer.ts'

export type { Theme } from './theme.ts'

export const THEMES: Record<string, Theme> = {
  'low-mood': lowMood,
  'safe-home': safeHome,
  drinking,
  disability,
  'young-carer': youngCarer,
  'out-late': outLate,
  money,
  housing,
  school,
  alone,
}
