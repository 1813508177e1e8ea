import { expect, it } from 'vitest'
import { readStays, staysInLines } from './stays-lines.ts'

it('who stays is read from a line: who, what, until when', () => {
  const { stays, unclear } = readStays(
    'Maureen: Sunday lunch, always\n– Mrs Khan at school: breakfast club, and a word at the gate, until the end of term.\n',
  )
  expect(unclear).toEqual([])
  expect(stays).toEqual([
    { who: 'Maureen', what: 'Sunday lunch', until: 'always' },
    {
      who: 'Mrs Khan at school',
      what: 'breakfast club, and a word at the gate',
      until: 'until the end of term',
    },
  ])
  expect(readStays(staysInLines(stays)).stays).toEqual(stays)
})

it('nobody is left unsaid: a line without who or until when comes back', () => {
  expect(readStays('School keeps an eye on things\nSchool: looks out').unclear).toEqual([
    'School keeps an eye on things',
    'School: looks out',
  ])
})
