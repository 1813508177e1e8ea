import { path } from '../../platform/pages/path.ts'

export const duplicatesPath = path('/duplicates')
export const duplicatePath = path('/duplicates/:one/:other')
export const undoMergePath = path('/people/:person/unmerge')
