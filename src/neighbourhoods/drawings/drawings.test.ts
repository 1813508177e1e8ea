import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Operation } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { recordAddress } from '../../record/people/record-address.ts'
import { type ActorName, makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { bringInAreas, takeAreasFromRecord } from '../areas/bring-in-areas.ts'
import { readNeighbourhoods } from '../read-neighbourhoods.ts'
import { agreeDrawing } from './agree-drawing.ts'
import { beginDrawing } from './begin-drawing.ts'
import { recordConsultation } from './consultations.ts'
import { drawingFile, drawingMap } from './downloads.tsx'
import { readDrawing } from './drawings.ts'
import { addFootprint, removeFootprint, shapeFootprint } from './shape-footprint.ts'
import { advice, sizeOf } from './size.ts'

let world: World
let drawing: string
const act = <Input extends z.ZodType, Output>(
  operation: Operation<Input, Output>,
  input: object,
  who: ActorName = 'director',
) => run(world.database, operation, world.actors[who], input, { now: NOON })
const read = (id = drawing) => world.look(world.actors['key-worker'], (viewer) => readDrawing(viewer, id))

const FILE = `code,name,people,children,east,north
A1,Alder,20000,5000,1000,1000
B1,Birch,15000,4000,2000,1000
C1,Cedar,9000,1000,1000,2000
D1,Dogwood,,,2000,2000
`

beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  await act(bringInAreas, { file: FILE, source: 'Invented' })
})
beforeEach(async () => {
  const begun = await act(beginDrawing, { name: 'North and south' }, 'team-manager')
  drawing = begun.drawing
})

describe('a drawing of neighbourhoods', () => {
  it('puts each area into one neighbourhood; ticked in another it moves over', async () => {
    const { footprint } = await draw('North', ['A1', 'B1'])
    await draw('South', ['B1', 'C1'])
    const now = await read()
    expect(now.footprints.map(({ name, areas }) => [name, areas.map(({ code }) => code)])).toEqual([
      ['North', ['A1']],
      ['South', ['B1', 'C1']],
    ])
    expect(now.free.map(({ code }) => code)).toEqual(['D1'])
    await act(shapeFootprint, { footprint, version: 0, name: 'Far north', areas: [] })
    await expect(act(shapeFootprint, { footprint, version: 0, name: 'Near north' })).rejects.toMatchObject({
      code: 'stale',
    })
    await act(removeFootprint, { footprint })
    expect((await read()).footprints.map(({ name }) => name)).toEqual(['South'])
  })

  it('says how large each is beside the guide, and stops nobody', () => {
    const guide = { least: 30_000, most: 50_000 }
    const of = (people: number | null) => [{ ...BLANK, people }]
    expect(advice(sizeOf(of(35_000)), guide)).toBeUndefined()
    expect(advice(sizeOf(of(3_000)), guide)).toContain('Smaller than the guide')
    expect(advice(sizeOf(of(80_000)), guide)).toContain('it is advice')
    expect(advice(sizeOf(of(null)), guide)).toContain('not known')
    expect(advice(sizeOf([]), guide)).toBe('No area is in it yet.')
  })

  it('is agreed after people were asked, and then stays; another begins from it', async () => {
    await draw('All', ['A1', 'B1', 'C1', 'D1'])
    const agree = (version: number, who: ActorName = 'director') =>
      act(
        agreeDrawing,
        { drawing, version, from: '2027-04-01', agreedBy: 'The council', why: 'As people say it' },
        who,
      )
    await expect(agree(0, 'team-manager')).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(agree(0)).rejects.toMatchObject({ code: 'stale' })
    await expect(agree(1)).rejects.toThrow('Write down first who was asked')
    const said = {
      askedOn: '2026-11-02',
      whom: 'Parents',
      asked: 'One place?',
      said: 'Yes',
      changed: 'Nothing: they agreed',
    }
    await act(recordConsultation, { drawing, ...said })
    const before = await world.look(world.actors.director, readNeighbourhoods)
    await agree(1)
    await expect(draw('More', [])).rejects.toThrow('stays as it is')
    const next = await act(beginDrawing, { name: 'Next', basedOn: drawing })
    const copied = await read(next.drawing)
    expect(copied.footprints.map(({ name, areas }) => [name, areas.length])).toEqual([['All', 4]])
    expect(await world.look(world.actors.director, readNeighbourhoods)).toEqual(before)
  })

  it('is drawn with the number of each neighbourhood in its circles, and given as CSV', async () => {
    await draw('North', ['A1', 'B1'])
    const there = await read()
    const svg = String(drawingMap.file(there).body)
    expect(svg.match(/<circle /g)).toHaveLength(4)
    expect(svg).toContain('Alder, 20,000 people')
    expect(svg).not.toMatch(/style=|NaN|undefined/)
    expect(String(drawingFile.file(there).body)).toContain('North,A1,Alder,20000,5000')
  })

  it('is not everybody’s to draw', async () => {
    await expect(draw('Mine', [], 'key-worker')).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(draw('Nowhere', ['Z9'])).rejects.toThrow('There is no area “Z9”')
  })
})

describe('areas of the record', () => {
  it('are the postcode sectors in which people live, and no confidential home is among them', async () => {
    await expect(act(takeAreasFromRecord, {})).rejects.toThrow('The record holds no address')
    const live = (person: string, postcode: string, confidential: boolean) =>
      act(
        recordAddress,
        {
          people: [person],
          kind: 'home',
          lines: '2 Sample Street',
          postcode,
          from: '2026-09-05',
          confidential,
        },
        'key-worker',
      )
    await live(world.children[0], 'zz1 2ab', false)
    await live(world.children[1], 'ZZ9 9ZZ', true)
    expect(await act(takeAreasFromRecord, {})).toEqual({ areas: 1 })
    expect((await read()).free.map(({ code }) => code)).toEqual(['A1', 'B1', 'C1', 'D1', 'ZZ1 2'])
  })
})

const BLANK = { code: 'X', name: 'X', children: null, decile: null, east: null, north: null }

const draw = (name: string, areas: string[], who: ActorName = 'team-manager') =>
  act(addFootprint, { drawing, name, areas }, who)
