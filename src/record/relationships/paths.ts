import { path } from '../../platform/pages/path.ts'

export const addRelationshipPath = path('/people/:person/relationships/add')
export const relationshipPath = path('/people/:person/relationships/:relationship')
