import { path } from '../../platform/pages/path.ts'

export const programmePath = path('/reform/programme')
export const programmeCsvPath = path('/reform/programme/list.csv')
export const askPath = path('/reform/programme/asks/:ask')
export const programmeMoneyPath = path('/reform/programme/money')
export const programmeMoneyCsvPath = path('/reform/programme/money.csv')
export const reportsPath = path('/reform/programme/reports')
export const reportPath = path('/reform/programme/reports/:period')
export const reportCsvPath = path('/reform/programme/reports/:period/report.csv')
export const reportJsonPath = path('/reform/programme/reports/:period/report.json')
export const reportDocxPath = path('/reform/programme/reports/:period/report.docx')
