import { isFamily, SOURCES, type Source } from '../../front-door/sources.ts'
import type { Actor } from '../../platform/operations/operation.ts'
import type { Chance } from '../chance.ts'
import { dayOf } from '../history/days.ts'
import type { Talk } from '../history/history.ts'
import type { Diary } from './diary.ts'
import type { FamilyIds } from './family-rows.ts'
import type { Sheet } from './sheet.ts'

interface Around {
  sheet: Sheet
  diary: Diary
  makeId(moment: number): string
  actor: Actor
  luck: Chance
  /** A number of the family's own, from which references are made. */
  number: number
}

const LETTERS = 'ACDEFGHJKLMNPQRTUVWXYZ234679'

/** What was said, short and in plain words, by what came of it. */
const SAID: Readonly<Record<Talk['outcome'], readonly string[]>> = {
  advice: [
    'I wanted to ask something about the children and did not know whom to ask.',
    'It has sorted itself out since I rang.',
  ],
  'own-network': ['My sister will come and stay; I only wanted somebody to know.'],
  community: ['We could do with somebody to talk to in the week.', 'Mornings are hard and I am tired.'],
  'family-help': [
    'Things have got on top of us at home and we need a hand.',
    'The children are worried and so am I.',
  ],
  safety: [
    'I am worried about the children and do not think it can wait.',
    'Something happened at home last night.',
  ],
}
const REASON: Readonly<Record<Talk['outcome'], string>> = {
  advice: 'They got the answer that they needed.',
  'own-network': 'Their own people will help.',
  community: 'We talked it through; a group nearby suits them better.',
  'family-help': 'They need help for a while from one person who stays with them.',
  safety: 'The children may not be safe; checks began at once.',
}

/** A conversation that is over, with what came of it. The words are short: old talks are not kept for their length. */
export function addTalkRows(around: Around, ids: FamilyIds, talk: Talk, involvement: string | null): void {
  const { sheet, diary, makeId, actor, luck } = around
  const children = talk.children.map((child) => ids.children[child]).filter((id) => id != null)
  if (children.length === 0) return
  const on = dayOf(talk.on)
  const id = makeId(Date.parse(on))
  const source = talk.source as Source
  const note = (kind: string, title: string) =>
    diary.note({
      on,
      kind,
      title,
      people: children,
      actor,
      facts: { conversation: id, source, outcome: talk.outcome },
    })
  const linked = note('conversation-linked', 'Somebody talked with us about the children')
  const at = `${on}T10:30:00Z`
  sheet.add('conversation', {
    id,
    reference: referenceOf(around.number, talk.on),
    ...said(luck, talk, source),
    received_at: at,
    received_on: on,
    closed_at: at,
  })
  for (const person_id of children)
    sheet.add('conversation_person', {
      conversation_id: id,
      person_id,
      part: 'child',
      linked_at: at,
      entry_id: linked,
    })
  const decided = note('outcome-recorded', 'What came of the conversation')
  const need = ['family-help', 'safety'].includes(talk.outcome) ? 'family-life' : null
  sheet.add('conversation_outcome', {
    conversation_id: id,
    outcome: talk.outcome,
    reason: REASON[talk.outcome],
    source,
    primary_need: need,
    involvement_id: talk.outcome === 'family-help' ? involvement : null,
    decided_on: on,
    decided_at: at,
    author: actor.name,
    entry_id: decided,
  })
}

function said(luck: Chance, { outcome }: Talk, source: Source) {
  const professional = !isFamily(source)
  return {
    door: outcome === 'safety' ? 'safety' : 'help',
    channel: professional ? 'phone' : luck.of(['phone', 'web', 'walk-in']),
    source,
    words: luck.of(SAID[outcome]),
    teller_organisation: professional ? SOURCES[source].words : '',
    reach: 'phone',
  }
}

/** In the shape of other references; made from numbers, for nobody's use. */
function referenceOf(family: number, on: number): string {
  let left = family * 20_000 + (on % 20_000)
  let text = ''
  while (left > 0) {
    text = LETTERS[left % LETTERS.length] + text
    left = Math.floor(left / LETTERS.length)
  }
  return `Z${text.slice(0, 2)}-${text.slice(2)}`
}
