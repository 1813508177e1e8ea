import { path } from '../platform/pages/path.ts'

export const ownTimePath = path('/time')
export const teamTimePath = path('/time/team')

export const outcomesPath = path('/learning/outcomes')
export const outcomesFilePath = path('/learning/outcomes.csv')
export const bringOutcomesPath = path('/learning/outcomes/bring')
export const disparityPath = path('/learning/helped-before')
