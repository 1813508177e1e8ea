import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../platform/database/open.ts'
import { exportCommand, importCommand } from './command.ts'

const KITH_DATA = mkdtempSync(join(tmpdir(), 'kith-command-'))
let server: Database
beforeAll(async () => {
  server = await openDatabase({ folder: KITH_DATA })
}, 60_000)
afterAll(() => server.close())

async function kith(...words: string[]) {
  const said = { out: '', status: -1 }
  const outside = {
    environment: { KITH_DATA, KITH_COUNCIL: 'TESTED' },
    print: (text: string) => {
      said.out += `${text}\n`
    },
    say: () => {},
    end: (status: number) => {
      said.status = status
    },
  }
  const program = new Command('kith').exitOverride()
  importCommand(program, outside)
  exportCommand(program, outside)
  await program.parseAsync(words, { from: 'user' })
  return said
}

function folder(header: string): string {
  const path = mkdtempSync(join(tmpdir(), 'kith-return-'))
  writeFileSync(join(path, 'header.csv'), `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n${header}`)
  writeFileSync(join(path, 'reviews.csv'), 'CHILD,DOB,REVIEW,REVIEW_CODE\n101,29/02/2012,01/05/2025,PN1\n')
  return path
}

describe('kith import and kith export, beside a server that runs', () => {
  it('take a return in, say so in plain words, and give it back', async () => {
    const first = await kith('import', 'ssda903', folder('101,F,29/02/2012,WBRI,A123456789012,0,\n'))
    expect(first.status).toBe(0)
    expect(first.out).toMatch(/Children: 1, of whom 1 new to the record and 0 known/)
    expect(first.out).toMatch(/Put aside: nothing/)
    const out = mkdtempSync(join(tmpdir(), 'kith-out-'))
    expect((await kith('export', 'ssda903', out, '--year', '2026')).out).toMatch(/Reviews: 1 rows/)
  }, 60_000)

  it('end with 1 where rows were put aside, with 2 where nothing could be read', async () => {
    const dirty = await kith('import', 'ssda903', folder('102,F,31/02/2012,WBRI,,0,\n'), '--json')
    expect(dirty.status).toBe(1)
    expect(JSON.parse(dirty.out)).toMatchObject({ children: 2, asides: 1, reconciles: true })
    expect(await kith('import', 'cin', '/nowhere.xml')).toMatchObject({
      status: 2,
      out: 'Nothing was taken in.\nnowhere.xml cannot be opened. Check its name, and that you may read it.\n',
    })
  }, 60_000)

  it('make an empty council with its people where there was none', async () => {
    const accounts = await server.within('TESTED', (db) =>
      db.selectFrom('account').select('subject').execute(),
    )
    expect(accounts.map(({ subject }) => subject)).toContain('asha')
    const families = await server.within('TESTED', (db) => db.selectFrom('family').select('name').execute())
    expect(families.map(({ name }) => name)).toEqual(['Family of child 101', 'Family of child 102'])
  })
})
