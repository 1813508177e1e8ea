import { HomeList, homePanel } from '../../platform/pages/home-panel.tsx'
import { momentInWords } from '../../platform/time/words.ts'
import { nameOf } from '../people/person.ts'
import { emergenciesToLookInto } from './emergencies.ts'
import { accessLooksPath, accessPath, accessRulesPath, emergencyPath, whoPath } from './paths.ts'

const FEW = 5

const WATCH = [
  { href: accessLooksPath(), text: 'Who has looked at what, by day and by person' },
  { href: accessRulesPath(), text: 'Who can do what' },
]

/** Records that were opened in an emergency and that nobody has looked into. */
export const emergenciesPanel = homePanel({
  capability: 'watch-emergencies',
  order: 40,
  read: async (viewer) => ({
    emergencies: await emergenciesToLookInto(viewer),
    governance: viewer.actor.roles.includes('information-governance'),
  }),
  view: ({ emergencies, governance }) =>
    emergencies.length === 0 ? null : (
      <HomeList
        title="Emergencies to look into"
        count={emergencies.length}
        items={emergencies.slice(0, FEW).map(({ grant, who, person, at }) => ({
          href: governance ? emergencyPath({ grant }) : whoPath({ person: person.id }),
          text: `${who} opened ${person.restricted ? 'a restricted record' : `the record of ${nameOf(person)}`}`,
          after: momentInWords(at),
        }))}
        more={{ href: accessPath(), text: 'Access to records' }}
      />
    ),
})

/** For information governance, on a day without an emergency as well. */
export const looksPanel = homePanel({
  capability: 'watch-emergencies',
  order: 41,
  read: async ({ actor }) => actor.roles.includes('information-governance'),
  view: (governance) => (governance ? <HomeList title="Access to records" items={WATCH} /> : null),
})
