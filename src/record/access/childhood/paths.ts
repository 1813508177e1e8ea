import { path } from '../../../platform/pages/path.ts'

export const ownChildhoodPath = path('/people/:person/own-childhood')
