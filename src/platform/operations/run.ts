import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Database } from '../database/open.ts'
import { KithError } from '../errors.ts'
import { dayInEngland } from '../time/day.ts'
import { type Effort, keepEffort } from './effort.ts'
import type { Actor, Operation, Reading, Viewer } from './operation.ts'
import { answerOf, begin, finish } from './requests.ts'

export interface RunOptions {
  /** A retry carries the same id and gets the first answer again. */
  request?: string
  now?: Date
  /** What it took to ask for it, where a form tells. */
  effort?: Effort
}

/**
 * Carries out an operation in one transaction: permission, then input, then the work.
 * @throws KithError `invalid` with a problem per field, or whatever the permission and the operation refuse with.
 */
export async function run<Input extends z.ZodType, Output>(
  database: Database,
  operation: Operation<Input, Output>,
  actor: Actor,
  input: unknown,
  { request = randomUUID(), now = new Date(), effort }: RunOptions = {},
): Promise<Output> {
  const key = requestId(request)
  const asked = { operation: operation.name, actor, input }
  try {
    return await database.within(actor.authority, async (db) => {
      await begin(db, key, asked)
      const context = { ...viewer(db, actor, now, operation.name), request: key }
      const parsed = await admit(operation, context, input)
      const output = await operation.run(parsed, context)
      if (effort) await keepEffort(context, operation.name, effort)
      await finish(db, key, output)
      return output
    })
  } catch (error) {
    if (!isRepeat(error)) throw error
    return (await database.within(actor.authority, (db) => answerOf(db, key, asked))) as Output
  }
}

/** Carries out a read: permission (which logs it), then input, then the read. */
export async function read<Input extends z.ZodType, Output>(
  database: Database,
  reading: Reading<Input, Output>,
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<Output> {
  return database.within(actor.authority, async (db) => {
    const context = viewer(db, actor, now, reading.name)
    return reading.read(await admit(reading, context, input), context)
  })
}

/** Who looks, when and from where, inside the council's transaction. */
export function viewer(db: Viewer['db'], actor: Actor, now: Date, route: string): Viewer {
  return { db, actor, now, today: dayInEngland(now), route }
}

async function admit<Input extends z.ZodType>(
  thing: { may: Operation['may']; input: Input },
  context: Viewer,
  input: unknown,
): Promise<z.output<Input>> {
  await thing.may.check(context, (input ?? {}) as Record<string, unknown>)
  return parse(thing.input, input)
}

/** The input as its schema reads it. @throws KithError `invalid` with a problem per field. */
export function parse<Input extends z.ZodType>(schema: Input, input: unknown): z.output<Input> {
  const result = schema.safeParse(input ?? {})
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => ({
    path: issue.path.map(String),
    message: issue.message,
  }))
  throw new KithError('invalid', 'Some answers need another look.', { problems })
}

function requestId(request: string): string {
  if (z.uuid().safeParse(request).success) return request
  throw new KithError('invalid', 'The Idempotency-Key must be a UUID.')
}

function isRepeat(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error as Error & { constraint?: string }).constraint === 'operation_request_pkey'
  )
}
