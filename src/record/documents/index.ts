export { type DocumentItem, documentsOfFamily, documentsOfPerson } from './documents.ts'
export { documentPath, familyDocumentsPath, personDocumentsPath } from './paths.ts'
export { type DocumentStore, inDatabase } from './store.ts'
