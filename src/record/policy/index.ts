import type { Room } from '../../platform/operations/registry.ts'
import { policyPage } from './pages/policy-page.tsx'
import { settingPage } from './pages/setting-page.tsx'
import { policyFile } from './policy-file.ts'
import { readPolicyReading } from './read-policy.ts'
import { setPolicy } from './set-policy.ts'

export { DisciplineField } from './pages/discipline-field.tsx'
export { policyPath } from './paths.ts'
export { policies, policy } from './policy.ts'
export { setPolicy } from './set-policy.ts'

/** What a council may set for itself, over a floor that it may not. */
export const policyRoom = {
  operations: [setPolicy],
  readings: [readPolicyReading],
  pages: [policyPage, settingPage],
  downloads: [policyFile],
} satisfies Partial<Room>
