import { Details, Link, Table, WideTable } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { may, subject } from '../../record/access/index.ts'
import { PeopleLinks } from '../../record/pages/people-links.tsx'
import { type AnyPerson, nameOf } from '../../record/people/person.ts'
import { NATURES } from '../../record/relationships/kinds.ts'
import { type Network, type NetworkTie, networkOf } from '../../record/relationships/network.ts'
import { addRelationshipPath, relationshipPath } from '../../record/relationships/paths.ts'
import { readHead, throughout } from '../families/head.ts'
import { layOut } from '../network/lay-out.ts'
import { offerConference } from '../network/offer-conference.ts'
import { networkPrompts, suggestsConference } from '../network/prompts.ts'
import { readConferenceOffers } from '../network/read-conference-offers.ts'
import { FamilyFrame, familyName } from '../parts/family-frame.tsx'
import { NetworkPicture } from '../parts/network-picture.tsx'
import { Conference, NetworkQuestions } from '../parts/network-prompts.tsx'
import { firstName } from '../parts/people-view.tsx'
import { networkPath } from '../paths.ts'

/** Who counts, as a picture and as a table, with the child's own words. */
export const networkPage = page({
  path: networkPath,
  title: 'Family network',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const network = await networkOf(viewer, family)
    const offers = await readConferenceOffers(viewer, family)
    const suggested = suggestsConference(head.help !== undefined, offers)
    return {
      head,
      suggested,
      ...throughout(head.withhold, { network, prompts: networkPrompts(network), offers }),
    }
  },
  view: ({ head, network, prompts, offers, suggested }, frame) => (
    <FamilyFrame head={head} tab="network" title="Family network">
      {network.people.length === 0 ? (
        <p class="govuk-body">Nobody is in this family on the record yet.</p>
      ) : (
        <Picture name={familyName(head)} network={network} />
      )}
      <h2 class="govuk-heading-m">Who is who</h2>
      <AddLinks network={network} />
      {network.ties.length === 0 ? (
        <p class="govuk-body">No relationship is recorded yet. Say who is who to a child; it is told once.</p>
      ) : (
        <Ties network={network} />
      )}
      <NetworkQuestions prompts={prompts} />
      <Conference suggested={suggested} offers={offers} frame={frame} />
    </FamilyFrame>
  ),
  forms: {
    main: form({
      operation: offerConference,
      done: ({ family }) => ({ to: networkPath({ family }), notice: 'It is saved.' }),
    }),
  },
})

function Picture({ name, network }: { name: string; network: Network }) {
  return (
    <>
      <WideTable label="The network as a picture">
        <NetworkPicture
          picture={layOut(network)}
          label={`The network of the ${name}: ${network.people.length} people. The table below says the same in words.`}
        />
      </WideTable>
      <Details summary="How to read the picture">
        <ul class="govuk-list govuk-list--bullet">
          <li>Each row is a generation, the oldest on top. People in one box of sand live together.</li>
          <li>A solid line: by birth, adoption or law. A broken line: step, foster or chosen.</li>
          <li>A thick edge and a star: a child counts them as family.</li>
          <li>
            A circle with “Safe”, or a triangle with “Not safe”: whether it is safe for a child to be with
            them.
          </li>
          <li>A coloured box: in the family on the record. A white box: tied to somebody who is.</li>
        </ul>
      </Details>
    </>
  )
}

const SAFETY = { safe: '○ Safe', 'not-safe': '▲ Not safe', 'not-known': 'Not known' } as const
const HEAD = [
  'Who',
  'Is',
  'How',
  'Lives with',
  'Parental responsibility',
  'Safe',
  'Counts as family',
  'In the child’s words',
  'Change',
]

function Ties({ network }: { network: Network }) {
  const known = new Map(network.people.map(({ person }) => [person.id, person]))
  return (
    <WideTable label="Who is who in the network">
      <Table head={HEAD} rows={network.ties.map((tie) => cells(tie, known))} firstCellIsHeader />
    </WideTable>
  )
}

function cells(tie: NetworkTie, known: ReadonlyMap<string, AnyPerson>) {
  const [person, other] = [known.get(tie.person), known.get(tie.other)]
  if (!person || !other) return false
  return [
    <PeopleLinks people={[other]} />,
    `${nameOf(person)}’s ${tie.word}`,
    NATURES[tie.nature],
    tie.livesWith ? 'Yes' : 'No',
    tie.parentalResponsibility ? 'Yes' : 'No',
    SAFETY[tie.safety],
    tie.countsAsFamily === null ? 'Nobody has asked' : tie.countsAsFamily ? '★ Yes' : 'No',
    tie.childsWords ?? '',
    changeLink(tie, person, other),
  ]
}

function changeLink(tie: NetworkTie, person: AnyPerson, other: AnyPerson) {
  if (person.restricted || other.restricted) return ''
  const href = relationshipPath({ person: person.id, relationship: tie.id })
  return (
    <Link href={href} hiddenText={`how ${other.name} is related to ${person.name}`}>
      Change
    </Link>
  )
}

/** A way to add somebody for each child. */
function AddLinks({ network }: { network: Network }) {
  const children = network.people.flatMap(({ person, member }) =>
    member && !person.restricted && person.child ? [person] : [],
  )
  return (
    <ul class="govuk-list">
      {children.map((child) => (
        <li>
          <Link href={addRelationshipPath({ person: child.id })}>
            Add somebody who matters to {firstName(child)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
