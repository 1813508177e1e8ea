import { z } from 'zod'
import { askedDay } from '../asked-day.ts'
import { keysOf } from '../codes.ts'
import { KIND_GROUPS, type KindGroup } from './kinds.ts'

/** What of a chronology is asked for. */
export const askedFields = {
  kinds: z.array(z.enum(keysOf(KIND_GROUPS))).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  author: z.string().max(200).optional(),
  text: z.string().trim().max(200).optional(),
  /** One entry alone. */
  entry: z.uuid().optional(),
  oldestFirst: z.boolean().optional(),
  /** Where the page before ended. */
  after: z.string().max(100).optional(),
}

export type Asked = z.output<z.ZodObject<typeof askedFields>>

/** What a page's address asks for. What cannot be read is left out; the page says so of a day that is none. */
export function askedOf(query: Record<string, string>): Asked {
  const kinds = (query['kind[]'] ?? query.kind ?? '').split(',').filter(isGroup)
  return {
    kinds: kinds.length > 0 ? kinds : undefined,
    from: askedDay(query.from ?? ''),
    to: askedDay(query.to ?? ''),
    author: query.author || undefined,
    text: query.text?.trim().slice(0, 200) || undefined,
    entry: z.uuid().safeParse(query.entry).data,
    oldestFirst: query.order === 'oldest' || undefined,
    after: query.after || undefined,
  }
}

const isGroup = (kind: string): kind is KindGroup => Object.hasOwn(KIND_GROUPS, kind)

/** The part of an address that asks for this. */
export function queryOf(asked: Asked): Record<string, string | undefined> {
  const { kinds, oldestFirst, ...rest } = asked
  return { ...rest, kind: kinds?.join(','), order: oldestFirst ? 'oldest' : undefined }
}
