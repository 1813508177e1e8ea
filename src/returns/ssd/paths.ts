import { path } from '../../platform/pages/path.ts'

export const datasetPath = path('/returns/dataset')
export const datasetChildPath = path('/returns/dataset/children/:child')
