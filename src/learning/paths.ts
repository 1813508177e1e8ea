import { path } from '../platform/pages/path.ts'

export const ownTimePath = path('/time')
export const teamTimePath = path('/time/team')
