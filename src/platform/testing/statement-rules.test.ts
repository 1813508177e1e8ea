import { describe, expect, it } from 'vitest'
import { unboundTables } from './statement-rules.ts'

const tables = new Set(['person', 'family', 'note'])

describe('the check of statements', () => {
  it('accepts a statement that binds its council on every table', () => {
    expect(
      unboundTables(
        'select * from "person" as "p" inner join "family" on "family"."authority" = $1 where "p"."authority" = $2',
        tables,
      ),
    ).toEqual([])
    expect(unboundTables('insert into "note" ("authority", "id") values ($1, $2)', tables)).toEqual([])
    expect(unboundTables('update person set x = 1 where authority = $1', tables)).toEqual([])
    expect(unboundTables('select 1 from pg_class', tables)).toEqual([])
    expect(unboundTables("select 1 where said like 'from person%'", tables)).toEqual([])
  })

  it('names each table that is left open', () => {
    expect(unboundTables('select * from person p join family f on f.authority = $1', tables)).toEqual([
      'person',
    ])
    expect(unboundTables('insert into note (id) values ($1)', tables)).toEqual(['note'])
    expect(unboundTables('select * from person where authority = other.authority', tables)).toEqual([
      'person',
    ])
  })
})
