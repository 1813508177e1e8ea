import { path } from '../../platform/pages/path.ts'

export const personChronologyPath = path('/people/:person/chronology')
export const familyChronologyPath = path('/families/:family/chronology')
export const personChronologyFilePath = path('/people/:person/chronology.csv')
export const familyChronologyFilePath = path('/families/:family/chronology.csv')
