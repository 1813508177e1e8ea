import { KithError } from '../../platform/errors.ts'
import { Button, InsetText, Link, MoreFields, TextArea, WarningText } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { mustBeWhole } from '../../record/people/withheld-names.ts'
import { closeFamilyHelp } from '../closing/close-family-help.ts'
import { readClosing } from '../closing/read-closing.ts'
import { writeClosingLetter } from '../closing/write-closing-letter.ts'
import { readHead, throughout } from '../families/head.ts'
import { backTo, familyName, NotForEverybody } from '../parts/family-frame.tsx'
import { closePath, letterPath, printLetterPath } from '../paths.ts'

/** The letter with which the help ends: composed, changed, and then the ending itself. */
export const letterPage = page({
  path: letterPath,
  title: 'The letter to the family',
  may: may('lead', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const closing = await readClosing(viewer, family)
    if (!closing) throw new KithError('not-found', 'Nothing is prepared. Begin on the page “End the help”.')
    mustBeWhole(throughout(head.withhold, closing))
    return { head, closing }
  },
  trail: ({ head }) => backTo('End the help', closePath({ family: head.id })),
  view: ({ head, closing }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <NotForEverybody head={head} />
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">The letter to the family</h1>
        <p class="govuk-body">
          <Link href={printLetterPath({ family: head.id })}>Read and print the letter</Link>
        </p>
        {closing.closedOn ? (
          <p class="govuk-body">
            The help ends today. The letter stays as it is, and the record waits in case the family comes
            back.
          </p>
        ) : (
          <>
            <InsetText class="kith-own-words">{closing.letter}</InsetText>
            <MoreFields summary="Change the words of the letter" names={['letter']}>
              <PageForm frame={frame} version={closing.version} start={{ letter: closing.letter }}>
                <TextArea name="letter" label="Letter" rows={22} />
                <Button variant="secondary">Save the letter</Button>
              </PageForm>
            </MoreFields>
            <h2 class="govuk-heading-m">End the help</h2>
            <WarningText>Today will be the last day. Save the letter first if you changed it.</WarningText>
            <PageForm frame={frame} name="close" version={closing.version}>
              <Button preventDoubleClick>End the help with this letter</Button>
            </PageForm>
          </>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: writeClosingLetter,
      done: ({ family }) => ({ to: letterPath({ family }), notice: 'The letter is saved.' }),
    }),
    close: form({
      operation: closeFamilyHelp,
      done: ({ family }) => ({
        to: printLetterPath({ family }),
        notice: 'The help ends today. Print the letter now: the family’s page is open to you until midnight.',
      }),
    }),
  },
})
