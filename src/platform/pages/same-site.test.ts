import { expect, test } from 'vitest'
import { sameSitePath } from './same-site.ts'

test.each(['/families', '/search?q=Ada+Marlow', '/people/1/notes/new'])('%s is of this site', (path) => {
  expect(sameSitePath(path)).toBe(path)
})

test.each([
  undefined,
  '',
  'families',
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '/\t/elsewhere.example/',
  '/.//elsewhere.example/',
  '/a/..//elsewhere.example/?b',
  '/%2e//elsewhere.example/',
  'javascript:alert(1)',
])('%s leads nowhere but to the first page', (asked) => {
  expect(sameSitePath(asked)).toBe('/')
})
