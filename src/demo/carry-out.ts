import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Db } from '../platform/database/open.ts'
import type { Actor, Context, Operation } from '../platform/operations/operation.ts'
import { parse } from '../platform/operations/run.ts'
import type { Day } from '../platform/time/day.ts'

/** A moment in the council's past: the actor wrote this on that day, in the late morning. */
export function contextOn(db: Db, actor: Actor, day: Day): Context {
  return { db, actor, now: new Date(`${day}T10:30:00Z`), today: day, route: 'demo', request: randomUUID() }
}

/** Carries an operation out inside a transaction that is open: the same work as through a door, without asking who may. */
export function carryOut<Input extends z.ZodType, Output>(
  operation: Operation<Input, Output>,
  context: Context,
  input: z.input<Input>,
): Promise<Output> {
  return operation.run(parse(operation.input, input), context)
}
