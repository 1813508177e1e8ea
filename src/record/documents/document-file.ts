import { download } from '../../platform/pages/page.ts'
import { may, subject } from '../access/index.ts'
import { openDocument } from './documents.ts'
import { documentPath } from './paths.ts'

/** A document, to be saved: never shown inside a page of ours, whatever is in it. */
export const documentFile = download({
  path: documentPath,
  inWords: 'A document',
  may: may('read', subject.document()),
  read: (viewer, { document = '' }) => openDocument(viewer, document),
  file: ({ name, type, content }) => ({ name, type, body: content }),
})
