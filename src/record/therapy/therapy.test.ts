import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Operation } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { readChronology } from '../chronology/chronology.ts'
import { personChronologyFile } from '../chronology/downloads.ts'
import { withdrawConsent } from '../consents/withdraw-consent.ts'
import { correctNote } from '../notes/correct-note.ts'
import { readNote } from '../notes/note.ts'
import { fetchFile, show } from '../testing/show.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { sessionPage } from './pages/session-page.tsx'
import { therapyPage } from './pages/therapy-page.tsx'
import { recordTherapy } from './record-therapy.ts'
import { shareTherapy } from './share-therapy.ts'

let world: World
let note: string
const act = <Input extends z.ZodType, Output>(
  who: ActorName,
  operation: Operation<Input, Output>,
  input: object,
) => run(world.database, operation, world.actors[who], input, { now: NOON })

const SAID = 'I dreamt of the sea.'

beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  const session = { person: world.mother, happenedOn: '2026-11-19', attended: 'came', content: SAID }
  note = (await act('colleague', recordTherapy, { ...session, safety: 'She is afraid at night.' })).note!
})

/** Everything that somebody can read of it: chronology, file, the note itself, the page of therapy. */
async function told(who: ActorName): Promise<string> {
  const actor = world.actors[who]
  const params = { person: world.mother }
  const chronology = await world.look(actor, (viewer) => readChronology(viewer, params))
  const found = await world.look(actor, (viewer) => readChronology(viewer, params, { text: 'dreamt' }))
  const file = (await fetchFile(world, personChronologyFile, actor, { params })).body
  const own = await world.look(actor, (viewer) => readNote(viewer, note)).catch(String)
  const page = await show(world, therapyPage, actor, { params })
  return JSON.stringify([chronology, found, String(file), own, page])
}

describe('what was said in therapy', () => {
  it('tells the team that they met, and what concerns safety at once', async () => {
    for (const who of ['key-worker', 'social-worker', 'team-manager'] as const) {
      expect(await told(who)).toContain('Therapy: they came')
      expect(await told(who)).toContain('She is afraid at night.')
    }
  })

  it('reaches nobody else, in chronology, search, file or note, and its writer only on their own page', async () => {
    for (const who of ['key-worker', 'social-worker', 'team-manager', 'colleague'] as const)
      expect(await told(who)).not.toContain('dreamt')
    const params = { session: note }
    expect(await show(world, sessionPage, world.actors.colleague, { params })).toContain(SAID)
    await expect(show(world, sessionPage, world.actors['key-worker'], { params })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('is not opened by anybody but its writer, nor rewritten', async () => {
    await expect(act('key-worker', shareTherapy, { note, words: 'Yes' })).rejects.toMatchObject({
      code: 'not-found',
    })
    const change = { note, why: 'x', body: 'x', kind: 'other', happenedOn: '2026-11-19' }
    await expect(act('key-worker', correctNote, change)).rejects.toBeDefined()
  })

  it('is read by those who help once the person opens it, and no more once they close it', async () => {
    await act('colleague', shareTherapy, { note, words: 'You may read it, so I need not say it again.' })
    expect(await told('key-worker')).toContain('dreamt')
    const { id } = await world.look(world.actors.colleague, ({ db }) =>
      db.selectFrom('consent').select('id').executeTakeFirstOrThrow(),
    )
    await act('colleague', withdrawConsent, { consent: id })
    expect(await told('key-worker')).not.toContain('dreamt')
    await expect(act('colleague', withdrawConsent, { consent: id })).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})
