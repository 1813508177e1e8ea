import { path } from '../platform/pages/path.ts'

export const returnsPath = path('/returns')
export const returnKindPath = path('/returns/statutory/:kind')
export const returnViewPath = path('/returns/views/:view')
export const returnViewChildrenPath = path('/returns/views/:view/children')
export const returnViewFilePath = path('/returns/views/:view/files/:file')
export const returnChildPath = path('/returns/views/:view/child')
export const returnVersionPath = path('/returns/versions/:version')
export const returnVersionFilePath = path('/returns/versions/:version/files/:file')
export const returnComparePath = path('/returns/compare')
