import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { statements } from '../../platform/database/statements.ts'
import { registry } from '../../platform/operations/registry.ts'
import { rooms } from '../../rooms.ts'
import { familyHelpRoom } from '../index.ts'

// "timescales for assessment should be removed from Working Together and taken out of statutory data collections" (L1495).
const FORBIDDEN =
  /\b(due|deadline|timescale|time_?limit|overdue|late(st)?|breach|target|expir\w*|working_?days?|complete_?by|finish_?by|days_(left|allowed)|within)\b|_due|due_|dueOn|dueBy|deadline|timescale/i

const source = fileURLToPath(new URL('../../', import.meta.url))

it('no table about assessing holds a day by which anything ought to be done', () => {
  const files = globSync('*/migrations/*.sql', { cwd: source })
  const tables = files
    .flatMap((file) => statements(readFileSync(`${source}${file}`, 'utf8')))
    .filter((statement) => /^\s*(--.*\n)*\s*(create|alter) table \w*assessment/i.test(statement))
  expect(tables.length).toBeGreaterThanOrEqual(2)
  for (const table of tables) expect(table).not.toMatch(FORBIDDEN)
})

it('no operation or reading about assessing takes one', () => {
  const { operations, readings } = registry([
    ...rooms.filter((room) => room !== familyHelpRoom),
    familyHelpRoom,
  ])
  const about = [...operations.values(), ...readings.values()].filter(({ name }) => /assess/.test(name))
  expect(about.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['choose-assessment', 'add-to-assessment']),
  )
  for (const { summary, input } of about)
    expect(
      `${summary} ${JSON.stringify(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }))}`,
    ).not.toMatch(FORBIDDEN)
})

it('no page or code about assessing speaks of one', () => {
  const files = globSync(['family-help/assessment/*.{ts,tsx}', 'family-help/pages/*assess*.tsx'], {
    cwd: source,
  })
  const ours = files.filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.test.tsx'))
  expect(ours.length).toBeGreaterThan(3)
  for (const file of ours) {
    const code = readFileSync(`${source}${file}`, 'utf8')
    expect(code.match(FORBIDDEN)?.[0], file).toBeUndefined()
  }
})
