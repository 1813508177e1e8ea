import { path } from '../../../platform/pages/path.ts'

export const keptSafePath = path('/people/:person/kept-safe')
export const wallPath = path('/kept-safe/:wall')
