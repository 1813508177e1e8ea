import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { careEpisode } from '../../care/index.ts'
import type { HelpOfChild } from '../../family-help/index.ts'
import { addDays } from '../../platform/time/day.ts'
import { timeInNeed } from '../../protection/index.ts'
import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import { asRecord, readSsda903 } from '../ssda903/index.ts'
import { askedOf } from './asked.ts'
import type { ChildRecord, HeldFact } from './child-record.ts'
import { cinChild } from './cin-rows.ts'
import { timesInNeed } from './cin-times.ts'
import { ssda903Child } from './ssda903-rows.ts'
import { writeReturn } from './write-return.ts'

const NOBODY: ChildRecord = {
  person: 'p',
  number: 'C1',
  numberEntry: undefined,
  who: {
    given_names: 'Ada',
    family_name: 'Marlow',
    sex: 'F',
    birth_date: '2015-05-05',
    expected_birth_date: null,
    death_date: null,
    ethnicity: 'WBRI',
    disabilities: ['NONE'],
  },
  numbers: {},
  facts: new Map(),
  help: [],
  referrals: [],
  overlays: [],
  homes: [],
}

const fact = (table: FactTable, values: FactValues, entry = 'e'): HeldFact => ({
  entry,
  values: { ...Object.fromEntries(Object.keys(table.columns).map((name) => [name, null])), ...values },
})
const help = (from: string, until: string | null, more: Partial<HelpOfChild> = {}): HelpOfChild => ({
  ...{ involvement: `help ${from}`, child: 'p', period: { from, until }, entry: 'begun', byFile: false },
  ...{ ending: undefined, talks: [], agreements: [], ...more },
})
const cells = (rows: readonly { list: string; cells: object }[], list: string) =>
  rows.filter((row) => row.list === list).map((row) => row.cells)

describe('help that was worked here, in the census', () => {
  const worked: ChildRecord = {
    ...NOBODY,
    help: [
      help('2025-05-01', '2025-10-02', {
        talks: [{ on: '2025-05-06', entry: 'talk' }],
        agreements: [{ on: '2025-05-20', entry: 'plan' }],
        ending: { on: '2025-10-01', entry: 'end', why: 'well' },
      }),
    ],
    referrals: [
      {
        ...{
          conversation: 'c',
          child: 'p',
          referralDate: '2025-04-28',
          source: '2A',
          noFurtherAction: false,
        },
        ...{ primaryNeed: 'N4', outcome: 'family-help', involvement: 'help 2025-05-01', entry: 'talked' },
      },
    ],
  }

  it('has the first conversation as referral, the talk and the plan as assessment, and its own end', () => {
    const { rows } = cinChild(worked, askedOf('cin', 2026))
    expect(cells(rows, 'CINdetails')).toEqual([
      {
        ...{ CINreferralDate: '2025-04-28', ReferralSource: '2A', PrimaryNeedCode: 'N4' },
        ...{ CINclosureDate: '2025-10-01', ReasonForClosure: 'RC7', ReferralNFA: '0' },
      },
    ])
    expect(cells(rows, 'Assessments')).toEqual([
      { AssessmentActualStartDate: '2025-05-06', AssessmentAuthorisationDate: '2025-05-20' },
    ])
    expect(cells(rows, 'CINplanDates')).toEqual([
      { CINPlanStartDate: '2025-05-20', CINPlanEndDate: '2025-10-01' },
    ])
    expect(rows.find(({ list }) => list === 'CINdetails')?.because?.ReferralSource).toMatchObject({
      entry: 'talked',
    })
  })

  it('is open on a day before it ended, and agreed nothing before it did', () => {
    const { rows } = cinChild(worked, askedOf('cin', 2026, '2025-05-10'))
    expect(cells(rows, 'CINdetails')).toMatchObject([{ CINreferralDate: '2025-04-28' }])
    expect(JSON.stringify(rows.map((row) => row.cells))).not.toMatch(/2025-(05-2|10)/)
  })

  it('goes on in the time that a file told, and closes it', () => {
    const told = {
      ...worked,
      facts: new Map([[timeInNeed, [fact(timeInNeed, { referred_on: '2025-04-20' })]]]),
    }
    const details = cells(cinChild(told, askedOf('cin', 2026)).rows, 'CINdetails')
    expect(details).toEqual([
      { CINreferralDate: '2025-04-20', CINclosureDate: '2025-10-01', ReasonForClosure: 'RC7' },
    ])
  })
})

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2022-06-01', days))
const period = fc
  .tuple(day, fc.option(fc.integer({ min: 1, max: 400 })))
  .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }))

describe('whatever the dates', () => {
  it('shows nothing that came after the day looked at', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 5 }), day, (periods, on) => {
        const asked = askedOf('ssda903', 2025, on < '2024-04-01' ? '2024-04-01' : on)
        const episodes = periods.map(({ from, until }) =>
          fact(careEpisode, { began_on: from, ended_on: until }),
        )
        const { rows } = ssda903Child({ ...NOBODY, facts: new Map([[careEpisode, episodes]]) }, asked)
        const days = cells(rows, 'Episodes').flatMap((row) =>
          ['DECOM', 'DEC'].map((name) => (row as Record<string, string>)[name] ?? ''),
        )
        for (const shown of days) expect(shown.split('/').reverse().join('-') <= asked.on).toBe(true)
      }),
    )
  })

  it('puts every help into one time in need, and into no other', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 4 }), fc.array(period, { maxLength: 4 }), (told, worked) => {
        const facts = told.map(({ from, until }) => fact(timeInNeed, { referred_on: from, closed_on: until }))
        const helps = worked.map(({ from, until }, at) => help(from, until, { involvement: String(at) }))
        const record = { ...NOBODY, facts: new Map([[timeInNeed, facts]]), help: helps }
        const placed = timesInNeed(record).flatMap((time) => time.help.map(({ involvement }) => involvement))
        expect(placed.toSorted()).toEqual(helps.map(({ involvement }) => involvement).toSorted())
      }),
    )
  })
})

describe('a return in files', () => {
  it('says the same as XML and as CSV, where there is an XML form', async () => {
    const episodes = [
      fact(careEpisode, {
        began_on: '2025-05-01',
        why_began: 'S',
        legal_status: 'V2',
        placed_postcode: 'ZZ1 1&<',
      }),
    ]
    const asked = askedOf('ssda903', 2026)
    const child = ssda903Child({ ...NOBODY, facts: new Map([[careEpisode, episodes]]) }, asked)
    const read = async (form: 'csv' | 'xml') => {
      const folder = mkdtempSync(join(tmpdir(), 'kith-written-'))
      const one = async function* () {
        yield child
      }
      const { hash } = await writeReturn(one(), { asked, folder, form })
      const found: unknown[] = []
      for (const table of readSsda903(folder, () => {}))
        for (const row of table.rows)
          if (['Header', 'Episodes'].includes(table.table))
            found.push([
              table.table,
              Object.entries(asRecord(table, row))
                .filter(([name, text]) => text !== '' && name !== 'UASC')
                .sort(),
            ])
      return { hash, found: JSON.stringify(found.sort()) }
    }
    expect(await read('xml')).toEqual(await read('csv'))
  })
})
