import { path } from '../../platform/pages/path.ts'

export const searchPath = path('/search')
