import { path } from '../../platform/pages/path.ts'

export const accountsPath = path('/accounts')
export const openAccountPath = path('/accounts/open')
export const accountPath = path('/accounts/:account')
