import type { RawBuilder } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Figure, Span } from './measure.ts'

export type Query = (authority: string, span: Span) => RawBuilder<{ name: string; count: number }>

/** One number. */
export const one =
  (query: Query) =>
  async ({ db, actor }: Viewer, span: Span): Promise<Figure> => {
    const { rows } = await query(actor.authority, span).execute(db)
    return { count: rows[0]?.count ?? 0 }
  }

/** A number and its parts, which add up to it. */
export const inParts =
  (query: Query, words: Readonly<Record<string, string>> = {}) =>
  async ({ db, actor }: Viewer, span: Span): Promise<Figure> => {
    const { rows } = await query(actor.authority, span).execute(db)
    const parts = rows.map(({ name, count }) => ({ name: words[name] ?? name, count }))
    return { count: parts.reduce((sum, part) => sum + part.count, 0), parts }
  }
