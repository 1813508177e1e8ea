import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { writeDocx } from './write-docx.ts'

const textOf = (text: string) =>
  strFromU8(unzipSync(writeDocx('Title', [{ kind: 'paragraph', text }]))['word/document.xml']!)

it('writes a text as it is, without the signs that XML cannot hold', () => {
  expect(textOf('Ben & Jo <3 café 😀')).toContain('>Ben &amp; Jo &lt;3 café 😀</w:t>')
  expect(textOf('bell \u0007, half \ud83d, none \uffff')).toContain('>bell , half , none </w:t>')
})
