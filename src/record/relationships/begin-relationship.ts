import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { toRange } from '../../platform/time/period.ts'
import { writeEntry } from '../ledger/write.ts'
import { isMutual, type Nature, STATED_KINDS, type StatedKind, storedKind } from './kinds.ts'

/** What a relationship says, besides who and what. */
export interface RelationshipFacts {
  nature: Nature
  parentalResponsibility: boolean
  livesWith: boolean
  safety: 'safe' | 'not-safe' | 'not-known'
  /** Whether the child counts them as family; null while nobody has asked. */
  countsAsFamily: boolean | null
  /** What the child calls them, or says of them. */
  childsWords: string | null
  contactRules: string | null
}

/** `other` is the `kind` of `person`: her mother, his grandchild. */
export interface NewRelationship extends Partial<RelationshipFacts> {
  person: string
  other: string
  kind: StatedKind
  from?: string
}

/** Records how two people stand to each other, as part of an operation. Returns the relationship's id. */
export async function beginRelationship(context: Context, stated: NewRelationship): Promise<string> {
  const { kind, turned } = storedKind(stated.kind)
  const [person, other] = turned ? [stated.other, stated.person] : [stated.person, stated.other]
  const from = stated.from ?? context.today
  await refuseTwice(context, person, other, kind, from)
  const entry = await writeEntry(context, {
    kind: 'relationship-recorded',
    title: `Relationship recorded: ${STATED_KINDS[stated.kind].toLowerCase()}`,
    people: [person, other],
    happenedOn: from,
    facts: { ...stated },
  })
  const id = newId()
  await context.db
    .insertInto('relationship')
    .values({
      id,
      person_id: person,
      other_id: other,
      kind,
      ...columnsOf(stated),
      during: toRange({ from, until: null }),
      entry_id: entry,
    })
    .execute()
  return id
}

/** The columns of what a relationship says; the absent is not known. */
export function columnsOf(facts: Partial<RelationshipFacts>) {
  return {
    nature: facts.nature ?? 'biological',
    parental_responsibility: facts.parentalResponsibility ?? false,
    lives_with: facts.livesWith ?? false,
    safety: facts.safety ?? 'not-known',
    counts_as_family: facts.countsAsFamily ?? null,
    childs_words: facts.childsWords ?? null,
    contact_rules: facts.contactRules ?? null,
  } as const
}

/** @throws KithError `conflict` where it is on the record already, either way about. */
async function refuseTwice({ db }: Context, person: string, other: string, kind: string, from: string) {
  const ends = isMutual(kind) ? [person, other] : []
  const there = await db
    .selectFrom('relationship')
    .select('id')
    .where('kind', '=', kind)
    .where((where) =>
      where.or([
        where.and([where('person_id', '=', person), where('other_id', '=', other)]),
        ...(ends.length ? [where.and([where('person_id', '=', other), where('other_id', '=', person)])] : []),
      ]),
    )
    .where(sql<boolean>`(upper(during) is null or upper(during) > ${from}::date)`)
    .executeTakeFirst()
  if (there)
    throw new KithError('conflict', 'This relationship is on the record already. Open it there to change it.')
}
