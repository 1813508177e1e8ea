import { path } from '../../platform/pages/path.ts'

/** The file itself. */
export const documentPath = path('/documents/:document')
export const withdrawDocumentPath = path('/documents/:document/withdraw')
export const personDocumentsPath = path('/people/:person/documents')
export const personDocumentPath = path('/people/:person/documents/new')
export const familyDocumentsPath = path('/families/:family/documents')
export const familyDocumentPath = path('/families/:family/documents/new')
