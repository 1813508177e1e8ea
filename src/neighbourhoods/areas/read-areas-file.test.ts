import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cartogram } from '../drawings/cartogram.ts'
import { readAreasFile } from './read-areas-file.ts'

const POSTCODES = '../shared/data/geography/england-postcodes.csv.gz'

describe('a file of areas', () => {
  it('is read by the names that publishers give its columns, and may leave out all but the code', () => {
    const file =
      '\ufeffLSOA21CD,LSOA21NM,Population,IMD decile\nE01000001,"Aldgate, north","1,465",9\nE01000002,,,\n'
    expect(readAreasFile(file)).toEqual([
      {
        code: 'E01000001',
        name: 'Aldgate, north',
        people: 1465,
        children: null,
        decile: 9,
        east: null,
        north: null,
      },
      {
        code: 'E01000002',
        name: 'E01000002',
        people: null,
        children: null,
        decile: null,
        east: null,
        north: null,
      },
    ])
  })

  it('makes an area of each postcode sector from a list of postcodes', () => {
    const file =
      'postcode,easting_m,northing_m,people\nLS8 4AB,100,200,30\nLS84AC,200,400,50\nLS8 5AA,10,10,\nnowhere,1,1,9\n'
    expect(readAreasFile(file)).toEqual([
      { code: 'LS8 4', name: 'LS8 4', people: 80, children: null, decile: null, east: 150, north: 300 },
      { code: 'LS8 5', name: 'LS8 5', people: null, children: null, decile: null, east: 10, north: 10 },
    ])
  })

  it('says what to mend', () => {
    const wrong = (file: string) => {
      try {
        readAreasFile(file)
      } catch (error) {
        return (error as { details: { problems: { message: string }[] } }).details.problems[0]!.message
      }
    }
    expect(wrong('place,people\nA,1\n')).toContain('a column “code” or “postcode”')
    expect(wrong('code,people\nA,many\n')).toContain('“many” beside A is no number')
    expect(wrong('code,people\nA,1\nA,2\n')).toContain('A is in the file twice')
    expect(wrong('code,people,children\nA,1,2\n')).toContain('more children than people')
    expect(wrong('code,decile\nA,11\n')).toContain('not from 1 to 10')
    expect(wrong('code,people\n')).toContain('There is no area')
  })

  it('holds nobody up with a file that no council has', () => {
    const areas = Array.from({ length: 5000 }, (_, at) => ({
      ...{ code: `${at}`, name: '', people: 1500, children: null, decile: null },
      ...{ east: 1, north: 1 },
    }))
    const before = process.cpuUsage()
    expect(cartogram(areas).circles).toHaveLength(5000)
    expect(process.cpuUsage(before).user).toBeLessThan(8_000_000)
  })

  it.skipIf(!existsSync(POSTCODES))('reads all the postcodes of a real city, and draws its sectors', () => {
    const [head = '', ...lines] = gunzipSync(readFileSync(POSTCODES)).toString('latin1').split('\n')
    const leeds = lines.filter((line) => line.includes('E08000035'))
    const areas = readAreasFile([head, ...leeds].join('\n'))
    expect(leeds.length).toBeGreaterThan(10_000)
    expect(areas.length).toBeGreaterThan(100)
    const { circles } = cartogram(areas)
    const apart = circles.every((a, i) =>
      circles.slice(i + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) > 0.75 * (a.r + b.r)),
    )
    expect(apart).toBe(true)
    expect(circles.every(({ x, r }) => x - r >= 0 && x + r <= 720)).toBe(true)
  })
})
