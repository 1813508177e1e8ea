import { path } from '../platform/pages/path.ts'

export const returnsPath = path('/returns')
