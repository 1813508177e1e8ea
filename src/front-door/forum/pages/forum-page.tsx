import { Button, Link, MoreFields, TextArea } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { OUTCOMES } from '../../outcomes/outcomes.ts'
import { eligibilityPath, forumFilePath, forumPath, forumStoryPath } from '../../paths.ts'
import { bringElsewhere } from '../bring-elsewhere.ts'
import { readOwn } from '../read-forum.ts'
import { STORIES } from '../stories.ts'

/** Invented stories, and what one said to each: the way into how differently people judge. */
export const forumPage = page({
  path: forumPath,
  title: 'How differently do we judge?',
  may: may('compare-judgements'),
  read: async (viewer) => ({ own: await readOwn(viewer) }),
  view: ({ own }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">How differently do we judge?</h1>
        <p class="govuk-body">
          Six invented families. Say what you would offer and why; then see what others would, in your team,
          here and elsewhere. Nobody is shown whose answer is whose, and nothing is right: where judgements
          differ, there is something to talk about. <Link href={eligibilityPath()}>The text to judge by</Link>
        </p>
        <ul class="govuk-list govuk-list--spaced">
          {STORIES.map(({ id, title }) => (
            <li>
              <Link href={forumStoryPath({ story: id })}>{title}</Link>
              {own.has(id) ? `: you would offer ${OUTCOMES[own.get(id)!.offer].words.toLowerCase()}` : ''}
            </li>
          ))}
        </ul>
        <h2 class="govuk-heading-m">With other councils</h2>
        <p class="govuk-body">
          <Link href={forumFilePath()}>Our counts as a file</Link> to give to another council: no name, no
          team, no small number.
        </p>
        <PageForm frame={frame}>
          <MoreFields summary="Lay another council’s counts beside ours" names={['file']}>
            <TextArea name="file" label="What stands in their file" rows={6} spellcheck={false} />
            <Button variant="secondary">Lay them beside ours</Button>
          </MoreFields>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: bringElsewhere,
      done: ({ council }) => ({ to: forumPath(), notice: `The counts of ${council} stand beside ours.` }),
    }),
  },
})
