import { Details, Link } from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { pagePart } from '../../platform/pages/page.ts'
import type { Path } from '../../platform/pages/path.ts'
import { careHistoryPath, personPath, protectionHistoryPath } from '../../record/paths.ts'
import type { Kind } from '../derive/asked.ts'
import { personReturnsPath } from '../paths.ts'
import { FindingInWords } from './finding-parts.tsx'
import { findingsOf, isExplained, type NotedFinding } from './findings-of.ts'

/** The lists that say who somebody is; all others belong to the history of care, or of need and protection. */
const IDENTITY = ['Header', 'ChildIdentifiers', 'ChildCharacteristics', 'Disabilities']

const isIdentity = ({ rows }: NotedFinding): boolean => rows.every(({ list }) => IDENTITY.includes(list))

interface Prompts {
  person: string
  open: NotedFinding[]
}

/** What the returns would ask of what this page shows, in plain words, and the way to answer; explained ones are left out. */
function promptsOn(path: Path, belongs: (finding: NotedFinding) => boolean) {
  return pagePart<Prompts>({
    on: [path],
    read: async (viewer: Viewer, { person = '' }) => {
      const found = await findingsOf(viewer, person)
      return { person, open: found.filter((one) => !isExplained(one) && belongs(one)) }
    },
    view: ({ person, open }) =>
      open.length === 0 ? null : (
        <Details
          summary={`The returns ask about ${open.length === 1 ? 'one thing' : `${open.length} things`} here`}
        >
          <ul class="govuk-list govuk-list--spaced">
            {open.map((finding) => (
              <li>
                <FindingInWords finding={finding} />
              </li>
            ))}
          </ul>
          <Link href={personReturnsPath({ person })}>Answer, or say why it is right</Link>
        </Details>
      ),
  })
}

const historyOf = (kind: Kind) => (finding: NotedFinding) => finding.kind === kind && !isIdentity(finding)

/** Beside what is shown: who somebody is, their care, their need and protection. */
export const prompts = [
  promptsOn(personPath, isIdentity),
  promptsOn(careHistoryPath, historyOf('ssda903')),
  promptsOn(protectionHistoryPath, historyOf('cin')),
]
