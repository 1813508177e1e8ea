import { path } from '../../platform/pages/path.ts'

export const whoPath = path('/people/:person/who')
export const restrictionPath = path('/people/:person/restriction')
export const accessPath = path('/access')
export const emergencyPath = path('/access/emergencies/:grant')
export const accessLooksPath = path('/access/looks')
export const accessRulesPath = path('/who-can-do-what')

/** From a person to who has looked at their record. */
export const toLooks = ({ id }: { id: string }): string => whoPath({ person: id })
