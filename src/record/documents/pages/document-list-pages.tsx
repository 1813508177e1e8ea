import { page } from '../../../platform/pages/page.ts'
import { may, subject } from '../../access/index.ts'
import { nameOfWhose } from '../../chronology/name.ts'
import { familyPath, personPath } from '../../paths.ts'
import { documentsOfFamily, documentsOfPerson } from '../documents.ts'
import { familyDocumentPath, familyDocumentsPath, personDocumentPath, personDocumentsPath } from '../paths.ts'
import { scanCommand } from '../scan.ts'
import { DocumentList } from './document-list.tsx'

export const personDocumentsPage = page({
  path: personDocumentsPath,
  inWords: 'Documents',
  may: may('read', subject.person()),
  read: async (viewer, { person = '' }) => ({
    id: person,
    name: await nameOfWhose(viewer, { person }),
    documents: await documentsOfPerson(viewer, person),
    scans: scanCommand() !== undefined,
  }),
  title: ({ name }) => `Documents: ${name}`,
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ id, ...list }) => <DocumentList {...list} addHref={personDocumentPath({ person: id })} />,
})

export const familyDocumentsPage = page({
  path: familyDocumentsPath,
  inWords: 'Documents of the family',
  may: may('read', subject.family()),
  read: async (viewer, { family = '' }) => ({
    id: family,
    name: await nameOfWhose(viewer, { family }),
    documents: await documentsOfFamily(viewer, family),
    scans: scanCommand() !== undefined,
  }),
  title: ({ name }) => `Documents: ${name}`,
  trail: ({ id, name }) => [{ text: name, href: familyPath({ family: id }) }],
  view: ({ id, ...list }) => <DocumentList {...list} addHref={familyDocumentPath({ family: id })} />,
})
