import { path } from '../../platform/pages/path.ts'

export const importPath = path('/import')
export const runPath = path('/import/:run')
export const asidesPath = path('/import/:run/aside')
export const asidesFilePath = path('/import/:run/aside.csv')
export const asidePath = path('/import/:run/aside/:aside')
export const withoutTeamPath = path('/families-without-a-team')
