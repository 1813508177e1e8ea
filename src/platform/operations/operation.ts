import type { z } from 'zod'
import type { Db } from '../database/open.ts'
import { callOperation } from '../pages/places.ts'

/** Who acts: a signed-in person, the public, or the program itself. */
export interface Actor {
  authority: string
  /** The account's id; undefined for the public. */
  account?: string
  name: string
  roles: readonly string[]
  /** The worker that the account belongs to. */
  worker?: string
  team?: string
  /** Of the public: where a request comes from, as a hash that is another in a minute. Never stored. */
  source?: string
}

/** What every read gets: the council's data in one transaction, who looks, and the moment. */
export interface Viewer {
  db: Db
  actor: Actor
  now: Date
  /** The day in England, YYYY-MM-DD. */
  today: string
  /** The page or operation, for the access log. */
  route: string
  /** Whose hands it ends in, where what is read is made for somebody else: nothing that is kept from them is in it. */
  madeFor?: string
}

/** What an operation gets: a viewer that may write. */
export interface Context extends Viewer {
  /** The same for a retry: an operation with this id is carried out once. */
  request: string
}

export interface Decision {
  allowed: boolean
  /** The rule that decided, in words. */
  because: string
}

/**
 * Who may do a thing. Made by the record (which knows roles and relationships); the platform only asks.
 * `check` is asked before the input is validated, so that a refusal tells nothing about what exists.
 */
export interface Permission {
  /** The line of the permission table, such as `read` or `allocate`. */
  capability: string
  /** The kind of thing it is about and where its id stands in the input. */
  subject?: { kind: string; key: string }
  /** @throws KithError `not-allowed`, `not-found` or `purpose-needed`. */
  check(viewer: Viewer, input: Record<string, unknown>): Promise<Decision>
}

/**
 * One thing that a person can do. Page, API, command line and import all call it; it runs in one transaction and
 * leaves its ledger entry there.
 */
export interface Operation<Input extends z.ZodType = z.ZodType, Output = unknown> {
  /** Verb and noun: `record-visit`. */
  name: string
  /** What somebody did, for those who ask who has looked. */
  inWords?: string
  /** A sentence for the API's document and the permission page. */
  summary: string
  input: Input
  may: Permission
  run(input: z.output<Input>, context: Context): Promise<Output>
}

/** A read that the API offers and pages share. */
export interface Reading<Input extends z.ZodType = z.ZodType, Output = unknown> {
  name: string
  summary: string
  input: Input
  may: Permission
  read(input: z.output<Input>, viewer: Viewer): Promise<Output>
}

/** States an operation, with its input and output known to whoever calls it. */
export function operation<Input extends z.ZodType, Output>(
  definition: Operation<Input, Output>,
): Operation<Input, Output> {
  callOperation(definition.name, definition.inWords)
  return definition
}

/** States a reading, with its input and output known to whoever calls it. */
export function reading<Input extends z.ZodType, Output>(
  definition: Reading<Input, Output>,
): Reading<Input, Output> {
  return definition
}
