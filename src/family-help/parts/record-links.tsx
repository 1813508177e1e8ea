import { Link } from '../../platform/kit/index.ts'
import { familyDocumentsPath } from '../../record/documents/index.ts'
import { addMemberPath, renameFamilyPath } from '../../record/families/paths.ts'
import { afterRemovalPath, comingHomePath, papersPath } from '../paths.ts'

/** What the record keeps of a family beside its pages, and the ways to change who belongs to it. */
export const RecordLinks = ({ family }: { family: string }) => (
  <ul class="govuk-list">
    <li>
      <Link href={addMemberPath({ family })}>Add somebody to the family</Link>
    </li>
    <li>
      <Link href={renameFamilyPath({ family })}>Change the family’s name</Link>
    </li>
    <li>
      <Link href={familyDocumentsPath({ family })}>Documents</Link>
    </li>
    <li>
      <Link href={papersPath({ family })}>Papers: reports and summaries</Link>
    </li>
    <li>
      <Link href={comingHomePath({ family })}>Coming home from care</Link>
    </li>
    <li>
      <Link href={afterRemovalPath({ family })}>After a child was taken</Link>
    </li>
  </ul>
)
