import { describe, expect, it } from 'vitest'
import type { Owner } from './owners.ts'
import { readSaidLines } from './said-lines.ts'

const owner = (key: string, name: string): Owner => ({
  key,
  name,
  kind: 'person',
  id: key,
  parent: false,
  child: false,
})
const OWNERS = [
  owner('k', 'Kelly Marlow'),
  owner('a', 'Ada Marlow'),
  owner('b', 'Ada Okoro'),
  owner('j', 'Jo-Anne O’Neill'),
]
const read = (text: string) => readSaidLines(text, OWNERS)

describe('a plan as somebody would say it', () => {
  it('says who, what and what for', () => {
    expect(read('Kelly: lay the clothes out at night, so that mornings are calm.')).toEqual({
      actions: [{ owner: 'k', what: 'Lay the clothes out at night', purpose: 'Mornings are calm' }],
      unclear: [],
    })
  })

  it('takes “will”, a bullet, any case and no reason', () => {
    expect(
      read(' • kelly marlow will ring school\n\n- Jo-Anne O’Neill – visits on Tuesdays').actions,
    ).toEqual([
      { owner: 'k', what: 'Ring school', purpose: '' },
      { owner: 'j', what: 'Visits on Tuesdays', purpose: '' },
    ])
  })

  it('does not guess: a first name that two have, somebody unknown, nothing to do', () => {
    const { actions, unclear } = read('Ada: walk to school\nGran: Sunday lunch\nKelly\nKellyanne: sing')
    expect(actions).toEqual([])
    expect(unclear).toEqual(['Ada: walk to school', 'Gran: Sunday lunch', 'Kelly', 'Kellyanne: sing'])
  })

  it('knows two of one first name by their whole names', () => {
    expect(read('Ada Okoro: draw the map').actions).toMatchObject([{ owner: 'b' }])
  })
})
