import { Button, Link, Table, Tag, WideTable } from '../../../platform/kit/index.ts'
import { sizeInWords } from '../../../platform/kit/size-in-words.ts'
import { dayInEngland } from '../../../platform/time/day.ts'
import { shortDay } from '../../../platform/time/words.ts'
import { PeopleLinks } from '../../pages/people-links.tsx'
import type { DocumentItem } from '../documents.ts'
import { documentPath, withdrawDocumentPath } from '../paths.ts'

export interface DocumentListProps {
  name: string
  documents: readonly DocumentItem[]
  addHref: string
  /** Documents are scanned for viruses here. */
  scans: boolean
}

/** The documents of a person or a family, and the way to add one. */
export function DocumentList({ name, documents, addHref, scans }: DocumentListProps) {
  return (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{name}</span>
        Documents
      </h1>
      {!scans && (
        <p class="govuk-body">
          Documents are not scanned for viruses here. Open only what you would open in an email.
        </p>
      )}
      <Button href={addHref} variant={documents.length > 0 ? 'secondary' : undefined}>
        Add a document
      </Button>
      {documents.length === 0 ? (
        <p class="govuk-body">There are no documents yet.</p>
      ) : (
        <WideTable label="Documents">
          <Table head={['Document', 'About', 'Added', 'By', 'What to do']} rows={documents.map(row)} />
        </WideTable>
      )}
    </>
  )
}

const row = (document: DocumentItem) => [
  <What document={document} />,
  <PeopleLinks people={document.people} />,
  shortDay(dayInEngland(document.addedAt)),
  document.author,
  document.withdrawn === null && (
    <Link href={withdrawDocumentPath({ document: document.id })} hiddenText={document.about}>
      Take out of use
    </Link>
  ),
]

function What({ document: { id, about, name, size, withdrawn } }: { document: DocumentItem }) {
  if (withdrawn !== null)
    return (
      <>
        {about} <Tag colour="grey">Out of use</Tag>
        <br />
        <span class="govuk-hint">{withdrawn}</span>
      </>
    )
  return (
    <>
      <Link href={documentPath({ document: id })}>{about}</Link>
      <br />
      <span class="govuk-hint">
        {name}, {sizeInWords(size)}
      </span>
    </>
  )
}
