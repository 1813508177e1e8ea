import { path } from '../../platform/pages/path.ts'

export const annexAPath = path('/returns/annex-a')
