import { KithError } from '../../platform/errors.ts'
import { page } from '../../platform/pages/page.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { Prose } from '../../record/pages/prose.tsx'
import { readClosing } from '../closing/read-closing.ts'
import { readHead } from '../families/head.ts'
import { backTo, familyName, NotForEverybody } from '../parts/family-frame.tsx'
import { letterPath, printLetterPath } from '../paths.ts'

/** The letter alone, as it is printed. */
export const printLetterPage = page({
  path: printLetterPath,
  title: 'Letter',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const closing = await readClosing(viewer, family)
    if (!closing)
      throw new KithError('not-found', 'There is no letter yet. Begin on the page “End the help”.')
    return { head, letter: head.withhold(closing.letter), on: closing.closedOn ?? viewer.today }
  },
  trail: ({ head }) => backTo('The letter to the family', letterPath({ family: head.id })),
  view: ({ head, letter, on }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <NotForEverybody head={head} />
        <h1 class="govuk-heading-m">To the {familyName(head)}</h1>
        <p class="govuk-body">{dayInWords(on)}</p>
        <Prose text={letter} />
      </div>
    </div>
  ),
})
