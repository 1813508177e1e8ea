import { path } from '../platform/pages/path.ts'

export const reformPath = path('/reform')

/** The review's own numbers. */
export const replayPath = path('/reform/replay')
export const replayTablePath = path('/reform/replay/table.csv')
export const replaySvgPath = path('/reform/replay/chart.svg')
export const headlinesPath = path('/reform/headlines')

/** The model by mechanism. */
export const runPath = path('/reform/run')
export const uncertaintyPath = path('/reform/uncertainty')
export const outlookPath = path('/reform/outlook')
export const outlookFilePath = path('/reform/outlook/files/:file')
export const runFilePath = path('/reform/run/files/:file')

/** What the numbers rest on. */
export const assumptionsPath = path('/reform/assumptions')
export const verificationPath = path('/reform/verification')
