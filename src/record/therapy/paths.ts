import { path } from '../../platform/pages/path.ts'

export const therapyPath = path('/people/:person/therapy')
export const sessionPath = path('/therapy/:session')
