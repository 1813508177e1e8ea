import { path } from '../../platform/pages/path.ts'

export const addMemberPath = path('/families/:family/people/add')
export const leaveFamilyPath = path('/families/:family/people/:person/leave')
export const renameFamilyPath = path('/families/:family/rename')
/** From a person's page: the first of a family. */
export const startFamilyPath = path('/people/:person/family/start')
