import { expect, test } from 'vitest'
import { scripts } from './scripts.ts'
import { stylesheet } from './stylesheet.ts'

test('the stylesheet has nothing that only GOV.UK may use, and asks for no other file', () => {
  const { body } = stylesheet()
  expect(body).not.toMatch(/GDS Transport|@font-face|crest|url\(|sourceMappingURL|@import/)
  expect(body.match(/font-family:system-ui/g)!.length).toBeGreaterThan(50)
})

test('the stylesheet is worked out once, and its name follows its content', () => {
  expect(stylesheet()).toBe(stylesheet())
  expect(stylesheet().fileName).toMatch(/^kith-[0-9a-f]{10}\.css$/)
})

test('the scripts are files that import one another and nothing else', () => {
  const { first, main, govuk } = scripts()
  expect(main.body).toContain(`from './${govuk.fileName}'`)
  expect(first.body).not.toContain('import')
  expect([first, main, govuk].map((each) => each.type)).toEqual(
    Array(3).fill('text/javascript; charset=utf-8'),
  )
})
