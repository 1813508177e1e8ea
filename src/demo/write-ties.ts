import { newId } from '../platform/id.ts'
import type { Context } from '../platform/operations/operation.ts'
import { toRange } from '../platform/time/period.ts'
import { writeEntries } from '../record/ledger/write.ts'
import { columnsOf, type NewRelationship } from '../record/relationships/begin-relationship.ts'
import { STATED_KINDS } from '../record/relationships/kinds.ts'
import type { FamilyDraft } from './draft.ts'
import type { WrittenPeople } from './written-family.ts'

export type Tie = NewRelationship & {
  kind: 'parent' | 'grandparent' | 'sibling' | 'partner' | 'former-partner'
}

/** Who is what to whom, in one go for the family. */
export async function writeTies(context: Context, draft: FamilyDraft, people: WrittenPeople): Promise<void> {
  const ties = tiesOf({ apart: draft.apart, unsafe: draft.theme.skill === 'domestic abuse' }, people)
  const during = toRange({ from: draft.from, until: null })
  const entries = await writeEntries(
    context,
    ties.map((tie) => ({
      kind: 'relationship-recorded',
      title: `Relationship recorded: ${STATED_KINDS[tie.kind].toLowerCase()}`,
      people: [tie.person, tie.other],
      facts: { ...tie },
    })),
  )
  const rows = ties.map((tie, at) => ({
    id: newId(),
    person_id: tie.person,
    other_id: tie.other,
    kind: tie.kind,
    ...columnsOf(tie),
    during,
    entry_id: entries[at]!,
  }))
  if (rows.length) await context.db.insertInto('relationship').values(rows).execute()
}

/** How the parents live, and whether the father is not safe for the others. */
export interface Living {
  apart: boolean
  unsafe: boolean
}

export function tiesOf(
  { apart, unsafe }: Living,
  { children, mother, father, grandmother }: Omit<WrittenPeople, 'members'>,
): Tie[] {
  const toMother = (child: string): Tie[] =>
    mother
      ? [
          {
            person: child,
            other: mother,
            kind: 'parent',
            parentalResponsibility: true,
            livesWith: true,
            safety: 'safe',
            countsAsFamily: true,
            childsWords: 'Mum',
          },
        ]
      : []
  const toFather = (child: string): Tie[] =>
    father
      ? [
          {
            person: child,
            other: father,
            kind: 'parent',
            parentalResponsibility: true,
            livesWith: !apart,
            safety: unsafe ? 'not-safe' : 'safe',
            countsAsFamily: !unsafe,
            childsWords: 'Dad',
            contactRules: unsafe ? 'Saturdays at the family hub, with somebody there' : null,
          },
        ]
      : []
  const toGrandmother = (child: string): Tie[] =>
    grandmother
      ? [
          {
            person: child,
            other: grandmother,
            kind: 'grandparent',
            safety: 'safe',
            countsAsFamily: true,
            childsWords: 'Nan',
          },
        ]
      : []
  const between: Tie[] =
    mother && father
      ? [
          {
            person: mother,
            other: father,
            kind: apart ? 'former-partner' : 'partner',
            livesWith: !apart,
            nature: 'chosen',
          },
        ]
      : []
  return [
    ...children.flatMap((child) => [...toMother(child), ...toFather(child), ...toGrandmother(child)]),
    ...siblings(children),
    ...between,
  ]
}

function siblings(children: readonly string[]): Tie[] {
  return children.flatMap((one, at) =>
    children.slice(at + 1).map(
      (other): Tie => ({
        person: one,
        other,
        kind: 'sibling',
        livesWith: true,
        safety: 'safe',
        countsAsFamily: true,
      }),
    ),
  )
}
