import { path } from '../../platform/pages/path.ts'

export const notePath = path('/notes/:note')
export const correctNotePath = path('/notes/:note/correct')
export const personNotePath = path('/people/:person/notes/new')
export const familyNotePath = path('/families/:family/notes/new')
