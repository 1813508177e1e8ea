import { path } from '../../platform/pages/path.ts'

export const dfePath = path('/returns/daily')
export const dfeChildPath = path('/returns/daily/children/:child')
