import type { Block } from '../../platform/docx/blocks.ts'
import { writeDocx } from '../../platform/docx/write-docx.ts'
import { download } from '../../platform/pages/page.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { readHead, throughout } from '../families/head.ts'
import { familyName } from '../parts/family-frame.tsx'
import { paperFilePath } from '../paths.ts'
import { type Paper, readPaper } from './read-papers.ts'

/** A paper as it was given, for a word processor. */
export const paperFile = download({
  path: paperFilePath,
  inWords: 'A paper about the family, as a file',
  may: may('read', subject.family()),
  async read(viewer, { family = '', paper = '' }) {
    const head = await readHead(viewer, family)
    return { head, paper: throughout(head.withhold, await readPaper(viewer, family, paper)) }
  },
  file: ({ head, paper }) => ({
    name: `${paper.title.toLowerCase().replaceAll(' ', '-')}-${paper.on}.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    body: writeDocx(`${paper.title}: ${familyName(head)}`, blocksOf(paper)),
  }),
})

const blocksOf = ({ to, on, author, parts }: Paper): Block[] => [
  { kind: 'paragraph', text: `${dayInWords(on)}. To: ${to}. By ${author}.` },
  ...parts.flatMap(({ heading, text }): Block[] => [
    { kind: 'heading', text: heading },
    { kind: 'paragraph', text },
  ]),
]
