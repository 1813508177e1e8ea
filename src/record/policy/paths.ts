import { path } from '../../platform/pages/path.ts'

export const policyPath = path('/policy')
export const policyFilePath = path('/policy/decisions.csv')
export const settingPath = path('/policy/:setting')
