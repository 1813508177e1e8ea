import { path } from '../../platform/pages/path.ts'

export const addPersonPath = path('/people/add')
export const changePersonPath = path('/people/:person/change')
export const addAliasPath = path('/people/:person/names/add')
export const removeAliasPath = path('/people/:person/names/:alias/remove')
export const addIdentifierPath = path('/people/:person/numbers/add')
export const identifierPath = path('/people/:person/numbers/:identifier')
export const addAddressPath = path('/people/:person/addresses/add')
export const correctAddressPath = path('/people/:person/addresses/:address')
export const recordBirthPath = path('/people/:person/birth')
export const recordDeathPath = path('/people/:person/death')
