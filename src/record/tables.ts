import type { Generated, GeneratedAlways } from 'kysely'
import type { OfCouncil } from '../platform/database/tables.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    ledger_entry: LedgerEntryTable
    ledger_link: LedgerLinkTable
    ledger_head: LedgerHeadTable
    person: PersonTable
    person_alias: PersonAliasTable
    search_name: SearchNameTable
    search_word: SearchWordTable
    search_key: SearchKeyTable
    identifier: IdentifierTable
    person_address: PersonAddressTable
    warning_note: WarningNoteTable
    merge: MergeTable
    not_duplicate: NotDuplicateTable
    neighbourhood: NeighbourhoodTable
    neighbourhood_population: NeighbourhoodPopulationTable
    team: TeamTable
    worker: WorkerTable
    family: FamilyTable
    family_member: FamilyMemberTable
    relationship: RelationshipTable
    involvement: InvolvementTable
    involvement_child: InvolvementChildTable
    allocation: AllocationTable
    overlay: OverlayTable
    note: NoteTable
    note_person: NotePersonTable
    document: DocumentTable
    document_person: DocumentPersonTable
    restriction: RestrictionTable
    access_grant: AccessGrantTable
    access_log: AccessLogTable
    access_log_person: AccessLogPersonTable
    wall: WallTable
    wall_person: WallPersonTable
    own_worker: OwnWorkerTable
    sealed_entry: SealedEntryTable
    consent: ConsentTable
    childhood_opening: ChildhoodOpeningTable
  }
}

/** A row with an id and the ledger entry that made it. */
interface Entered extends OfCouncil {
  id: string
  entry_id: string
}

/** Each change adds one: a stale write is refused. */
interface Versioned {
  version: Generated<number>
}

/** PostgreSQL's daterange, `[2026-01-01,)`; see platform/time/period.ts. */
type DateRange = string

export interface LedgerEntryTable extends OfCouncil {
  id: string
  kind: string
  title: string
  body: Generated<string>
  happened_on: string
  written_at: Date
  account_id: string | null
  author: string
  basis: string | null
  family_id: string | null
  corrects: string | null
  /** Whom it is about, in the order of their ids. */
  about: string[]
  facts: unknown
}

export interface LedgerLinkTable extends OfCouncil {
  person_id: string
  position: number
  entry_id: string
  hash: Buffer
}

export interface LedgerHeadTable extends OfCouncil {
  person_id: string
  position: number
  hash: Buffer
}

export type Sex = 'F' | 'M' | 'U'

export interface PersonTable extends OfCouncil, Versioned {
  id: string
  given_names: Generated<string>
  family_name: Generated<string>
  known_as: string | null
  birth_date: string | null
  expected_birth_date: string | null
  death_date: string | null
  sex: Generated<Sex>
  gender: string | null
  pronouns: string | null
  ethnicity: string | null
  first_language: string | null
  other_languages: Generated<string[]>
  interpreter: boolean | null
  communication: string | null
  disabilities: Generated<string[]>
  phone: string | null
  email: string | null
  merged_into: string | null
}

export interface PersonAliasTable extends Entered {
  person_id: string
  kind: 'former' | 'alias' | 'birth' | 'religious'
  given_names: string
  family_name: string
}

export interface SearchNameTable extends OfCouncil {
  person_id: string
  name: string
  birth_date: string | null
}

/** A word under which a thing is found; see search/write-words.ts. */
export interface SearchWordTable extends OfCouncil {
  what: 'name' | 'address' | 'family'
  word: string
  thing: string
}

/** A word of the council under one of its keys; see search/keys.ts. */
export interface SearchKeyTable extends OfCouncil {
  what: string
  key: string
  word: string
}

export interface IdentifierTable extends Entered {
  person_id: string
  kind: string
  value: string
  state: Generated<string>
  ended_entry_id: string | null
}

export interface PersonAddressTable extends Entered {
  person_id: string
  kind: 'home' | 'correspondence' | 'temporary'
  lines: string
  postcode: string | null
  during: DateRange
  confidential: Generated<boolean>
}

export interface WarningNoteTable extends Entered, Versioned {
  person_id: string
  body: string
  review_on: string
  during: DateRange
}

export interface MergeTable extends Entered {
  kept_id: string
  merged_id: string
  reason: string
  decided_at: Date
  undone_at: Date | null
}

export interface NotDuplicateTable extends OfCouncil {
  one_id: string
  other_id: string
  reason: string
  entry_id: string
}

export interface NeighbourhoodTable extends OfCouncil {
  id: string
  name: string
  population: number
  children: number
}

/** Counts of children, nobody's record. */
export interface NeighbourhoodPopulationTable extends OfCouncil {
  neighbourhood_id: string
  age: number
  sex: 'F' | 'M'
  ethnic_group: string
  children: number
}

export interface TeamTable extends OfCouncil {
  id: string
  name: string
  kind: 'family-help' | 'front-door' | 'council'
  neighbourhood_id: string | null
}

export interface WorkerTable extends OfCouncil {
  id: string
  name: string
  discipline: string
  registered_social_worker: Generated<boolean>
  registration: string | null
  team_id: string | null
  languages: Generated<string[]>
  full_time_share: Generated<number>
  skills: Generated<string[]>
  active: Generated<boolean>
}

export interface FamilyTable extends OfCouncil, Versioned {
  id: string
  name: string
  team_id: string | null
}

export interface FamilyMemberTable extends Entered {
  family_id: string
  person_id: string
  during: DateRange
}

export interface RelationshipTable extends Entered, Versioned {
  person_id: string
  other_id: string
  kind: string
  nature: 'biological' | 'step' | 'legal' | 'adoptive' | 'foster' | 'chosen'
  parental_responsibility: Generated<boolean>
  lives_with: Generated<boolean>
  safety: Generated<'safe' | 'not-safe' | 'not-known'>
  counts_as_family: boolean | null
  childs_words: string | null
  contact_rules: string | null
  during: DateRange
}

export interface InvolvementTable extends Entered, Versioned {
  family_id: string
  during: DateRange
  why: Generated<string>
  intensity: Generated<'light' | 'ordinary' | 'intensive'>
}

export interface InvolvementChildTable extends OfCouncil {
  id: string
  involvement_id: string
  person_id: string
  during: DateRange
}

export type Part = 'key-worker' | 'co-worker' | 'overseer' | 'expert'

export interface AllocationTable extends Entered {
  involvement_id: string
  worker_id: string
  part: Part
  during: DateRange
  reason: Generated<string>
}

export interface OverlayTable extends Entered, Versioned {
  involvement_id: string | null
  person_id: string
  kind: string
  during: DateRange
  facts: Generated<unknown>
}

export interface NoteTable extends Entered {
  kind: string
  family_id: string | null
  body: string
  happened_on: string
  superseded_by: string | null
  words: GeneratedAlways<string>
}

export interface NotePersonTable extends OfCouncil {
  note_id: string
  person_id: string
}

export interface DocumentTable extends Entered {
  name: string
  type: string
  size: number
  sha256: Buffer
  content: Buffer
  about: Generated<string>
  family_id: string | null
  withdrawn_entry_id: string | null
}

export interface DocumentPersonTable extends OfCouncil {
  document_id: string
  person_id: string
}

export interface RestrictionTable extends Entered {
  person_id: string
  reason: string
  accounts: string[]
  during: DateRange
}

export interface AccessGrantTable extends OfCouncil {
  id: string
  account_id: string
  person_id: string
  kind: 'purpose' | 'break-glass'
  purpose: string
  reason: Generated<string>
  given_at: Date
  ends_at: Date
  looked_into_at: Date | null
  looked_into_by: string | null
}

export interface AccessLogTable extends OfCouncil {
  id: string
  looked_at: Date
  account_id: string | null
  looker: string
  route: string
  rule: string
  purpose: string
  refused: Generated<boolean>
}

export interface AccessLogPersonTable extends OfCouncil {
  log_id: string
  person_id: string
}

/** These people are kept safe from that one. */
export interface WallTable extends Entered, Versioned {
  from_id: string
  reason: string
  review_on: string
  during: DateRange
}

export interface WallPersonTable extends OfCouncil {
  wall_id: string
  person_id: string
}

export interface OwnWorkerTable extends Entered {
  person_id: string
  worker_id: string
  during: DateRange
}

/** What of a therapist's notes stays between them and the person. */
export interface SealedEntryTable extends OfCouncil {
  entry_id: string
  person_id: string
  account_id: string | null
}

export interface ConsentTable extends Entered {
  person_id: string
  about: 'therapy' | 'childhood'
  sealed_entry_id: string | null
  words: string
  given_at: Date
  withdrawn_at: Date | null
}

export interface ChildhoodOpeningTable extends Entered {
  person_id: string
  account_id: string
  reason: string
  ends_at: Date
}
