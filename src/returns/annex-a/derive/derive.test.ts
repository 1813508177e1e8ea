import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runImport } from '../../../doors/import/run-import.ts'
import { newId } from '../../../platform/id.ts'
import { testDatabase } from '../../../platform/testing/database.ts'
import { fetchFile, send, show } from '../../../record/testing/show.ts'
import { makeWorld, type World } from '../../../record/testing/world.ts'
import { madeFile } from '../../made/made-file.ts'
import { makeNext } from '../../made/maker.ts'
import { pictureFiles } from '../../pictures/pages/picture-files.ts'
import { picturesPage, topicPage } from '../../pictures/pages/pictures-pages.tsx'
import { TOPICS } from '../../pictures/topics/index.ts'
import { checkAnnexA } from '../check.ts'
import { annexAPage } from '../pages/annex-a-page.tsx'
import { deriveAnnexA } from './derive.ts'
import { annexAWorkbook } from './workbook.ts'

const CARE = {
  'header.csv': `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
901,F,28/02/2012,WBRI,,0,
902,M,01/05/2009,BAFR,,,
`,
  'episodes.csv': `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
901,01/05/2024,S,V2,N1,U4,PR1,01/06/2025,X1,CARPL,AA1 1AA,BB1 1BB,
901,01/06/2025,P,C2,N1,K2,PR4,,,,AA1 1AA,BB2 2BB,SC1
902,01/02/2025,S,E1,N5,A5,PR1,15/01/2026,E11,,AA1 1AA,BB3 3BB,
`,
  'reviews.csv': `CHILD,DOB,REVIEW,REVIEW_CODE
901,28/02/2012,10/12/2025,PN1
`,
  'missing.csv': `CHILD,DOB,MISSING,MIS_START,MIS_END
901,28/02/2012,M,01/11/2025,02/11/2025
`,
}

const CENSUS = `<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>201</LEA></Source></Header><Children><Child>
<ChildIdentifiers><LAchildID>950</LAchildID><PersonBirthDate>2015-04-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
<CINdetails><CINreferralDate>2025-11-03</CINreferralDate><ReferralSource>6</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode><DateOfInitialCPC>2025-12-01</DateOfInitialCPC><ReferralNFA>0</ReferralNFA>
<Assessments><AssessmentActualStartDate>2025-11-04</AssessmentActualStartDate><AssessmentAuthorisationDate>2025-11-28</AssessmentAuthorisationDate></Assessments>
<Section47><S47ActualStartDate>2025-11-10</S47ActualStartDate><InitialCPCtarget>2025-12-01</InitialCPCtarget><DateOfInitialCPC>2025-12-01</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired></Section47>
<ChildProtectionPlans><CPPstartDate>2025-12-01</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><NumberOfPreviousCPP>1</NumberOfPreviousCPP><Reviews><CPPreviewDate>2026-02-20</CPPreviewDate></Reviews></ChildProtectionPlans>
</CINdetails></Child></Children></Message>`

const ON = '2026-03-31'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  const folder = mkdtempSync(join(tmpdir(), 'kith-annex-a-'))
  for (const [name, text] of Object.entries(CARE)) writeFileSync(join(folder, name), text)
  const census = join(mkdtempSync(join(tmpdir(), 'kith-annex-a-')), 'cin.xml')
  writeFileSync(census, CENSUS)
  const { database } = world
  const actor = world.actors['records-officer']
  await runImport({ database, actor, kind: 'ssda903', path: folder })
  await runImport({ database, actor, kind: 'cin', path: census })
})

const derive = (on = ON) => world.look(world.actors.analyst, (viewer) => deriveAnnexA(viewer, on))
const listOf = async (list: number, child: string, on?: string) =>
  (await derive(on)).find((row) => row.list === String(list) && row.cells['Child Unique ID'] === child)

describe('Annex A from the record', () => {
  it('says of a child in care how it stands on the day, with why', async () => {
    const row = await listOf(8, '901')
    expect(row?.cells).toMatchObject({
      'Date Started to be Looked After': '2024-05-01',
      'Start date of current legal status': '2025-06-01',
      "Child's Legal Status": 'C2: FCO',
      'Placement Type': 'p) K2: Children’s Homes',
      'Placement Provider': 'e) PR4: Private provision',
      'Start Date of Most Recent Placement': '2025-06-01',
      'Number of Placements in the Last 12 months': '2',
      'Date of Latest Statutory Review': '2025-12-10',
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months": '1',
      'Age of Child (Years)': '14',
    })
    expect(row?.from).toMatchObject({ says: 'In care from 2024-05-01', entry: expect.any(String) })
  })

  it('knows nothing of what came after the day', async () => {
    const row = await listOf(8, '901', '2025-05-01')
    expect(row?.cells).toMatchObject({
      "Child's Legal Status": 'V2: Single period under S20',
      'Placement Type': 'd) U4: Foster placement - long term',
    })
    expect(await listOf(8, '902', '2025-05-01')).toMatchObject({
      cells: expect.not.objectContaining({ 'Date Ceased to be Looked After': expect.anything() }),
    })
    expect(await listOf(3, '950', '2025-10-31')).toBeUndefined()
  })

  it('follows a referral to the plan', async () => {
    expect((await listOf(3, '950'))?.cells).toMatchObject({
      'Date of referral': '2025-11-03',
      'Referral Source': 'q) 6: Police',
      'Referral NFA?': 'b) No',
    })
    expect((await listOf(4, '950'))?.cells).toMatchObject({
      'Continuous Assessment Date of Authorisation': '2025-11-28',
    })
    expect((await listOf(5, '950'))?.cells).toMatchObject({
      'Date of Initial Child Protection Conference': '2025-12-01',
      'Did the Initial Child Protection Conference Result in a Child Protection Plan': 'a) Yes',
    })
    expect((await listOf(6, '950'))?.cells).toMatchObject({
      'Case Status': 'b) Child Protection plan',
      'Primary Need Code': 'N1 - Abuse or neglect',
    })
    expect((await listOf(7, '950'))?.cells).toMatchObject({
      'Initial Category of Abuse': 'a) Neglect',
      'Latest Category of Abuse': 'd) Emotional abuse',
      'Number of Previous Child Protection Plans': '1',
      'Date of latest review conference': '2026-02-20',
    })
  })

  it('tells of who left care within six months, and no longer', async () => {
    expect((await listOf(8, '902'))?.cells).toMatchObject({
      'Reason Ceased to be Looked After': 'a) E11: Adopted - application unopposed',
    })
    expect(await listOf(8, '902', '2026-08-31')).toBeUndefined()
  })

  it('is the same bytes each time, and reads back without a code or a day that is not understood', async () => {
    const bytes = annexAWorkbook(await derive())
    expect(Buffer.from(bytes).equals(annexAWorkbook(await derive()))).toBe(true)
    const path = join(mkdtempSync(join(tmpdir(), 'kith-annex-a-')), 'a.xlsx')
    writeFileSync(path, bytes)
    const { findings, lists } = checkAnnexA({ input: path })
    expect([...findings].filter(({ rule }) => rule.code !== 'AA1')).toEqual([])
    expect(lists[8]?.[0]?.values).toMatchObject({ "Child's Legal Status": 'b', 'Placement Type': 'h' })
  })

  it('is shown and taken away by those who make returns', async () => {
    const query = { on: ON }
    expect(await show(world, annexAPage, world.actors.analyst, { query })).toContain('Make them')
    await send(world, annexAPage, world.actors.analyst, {}, { kind: 'annex-a', on: ON })
    expect(await show(world, annexAPage, world.actors.analyst, { query })).toContain('About to begin')
    expect(await makeNext(world.database, newId())).toBe(true)
    expect(await show(world, annexAPage, world.actors.analyst, { query })).toContain('8. Children in care')
    const { id } = await world.database.within('TEST', (db) =>
      db.selectFrom('return_made').select('id').executeTakeFirstOrThrow(),
    )
    const take = async (file: string) =>
      (await fetchFile(world, madeFile, world.actors.analyst, { params: { made: id, file } })).body
    const workbook = Buffer.from(annexAWorkbook(await derive()))
    expect(workbook.equals(Buffer.from(await take('annex-a-2026-03-31.xlsx')))).toBe(true)
    expect(String(await take('annex-a-2026-03-31-reasons.csv'))).toContain('In care from 2024-05-01')
    await expect(take('annex-a-2026-03-30.xlsx')).rejects.toMatchObject({ code: 'not-found' })
    expect(await looksAt('Annex A: annex-a-2026-03-31.xlsx')).toBeGreaterThan(1)
    await expect(show(world, annexAPage, world.actors.director, { query })).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })
})

/** How many children can see that something was taken. */
async function looksAt(purpose: string): Promise<number> {
  const rows = await world.database.within('TEST', (db) =>
    db
      .selectFrom('access_log_person')
      .innerJoin('access_log', 'access_log.id', 'access_log_person.log_id')
      .select('person_id')
      .where('purpose', '=', purpose)
      .execute(),
  )
  return rows.length
}

describe('pictures of the record', () => {
  it('show every topic to those who learn from numbers, without small ones where they may not see the children', async () => {
    for (const { key, title } of TOPICS)
      expect(
        await show(world, topicPage, world.actors.analyst, { params: { topic: key }, query: { on: ON } }),
      ).toContain(title)
    const analyst = await show(world, picturesPage, world.actors.analyst, { query: { on: ON } })
    expect(analyst).toContain('Pictures to learn from')
    const director = await show(world, topicPage, world.actors.director, {
      params: { topic: 'in-care' },
      query: { on: ON },
    })
    expect(director).toContain('not shown')
    expect(director).toContain('Numbers from 1 to 5 are not shown')
    await expect(show(world, picturesPage, world.actors['key-worker'])).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  it('are taken away as numbers and as drawings', async () => {
    const asked = { params: { topic: 'in-care', picture: 'home' }, query: { on: ON } }
    const [csv, svg] = pictureFiles
    expect((await fetchFile(world, csv!, world.actors.analyst, asked)).body).toContain('Children’s Homes,1')
    expect((await fetchFile(world, svg!, world.actors.analyst, asked)).body).toMatch(/^<svg /)
    await expect(
      fetchFile(world, csv!, world.actors.analyst, { ...asked, params: { topic: 'in-care', picture: 'x' } }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})
