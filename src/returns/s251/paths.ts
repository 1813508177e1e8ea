import { path } from '../../platform/pages/path.ts'

export const outturnPath = path('/returns/section-251')
export const outturnLinePath = path('/returns/section-251/:year/lines/:line')
export const outturnFilePath = path('/returns/section-251/:year/file')
export const outturnDownloadPath = path('/returns/section-251/:year/download')
