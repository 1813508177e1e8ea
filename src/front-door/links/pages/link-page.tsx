import { KithError } from '../../../platform/errors.ts'
import { Button, DateField, InsetText, RadioGroup, TextArea } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { readConversation } from '../../conversations/conversation.ts'
import { linkPath, linksPath } from '../../paths.ts'
import { checkWarmLink, REACHED } from '../check-warm-link.ts'
import { readLink, type WarmLink } from '../read-links.ts'

/** Was the family reached by the support that they were linked with? */
export const linkPage = page<WarmLink>({
  path: linkPath,
  title: 'Were they reached?',
  may: may('converse'),
  trail: () => [{ text: 'Warm links to look at', href: linksPath() }],
  async read(viewer, { link = '' }) {
    const found = await readLink(viewer, link)
    if (!found) throw new KithError('not-found', 'There is no such link. Choose one from the list.')
    await readConversation(viewer, found.conversation)
    return found
  },
  view: (link, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Were they reached?</h1>
        <p class="govuk-body">
          {[link.offered, link.contact].filter(Boolean).join(', ')}. To look at on {dayInWords(link.lookOn)}.
          Conversation {link.reference}.
        </p>
        {link.reached ? (
          <InsetText>
            {REACHED[link.reached]}. {link.found}
          </InsetText>
        ) : (
          <PageForm frame={frame} version={link.version}>
            <RadioGroup name="reached" label="Were they reached?" labelSize="s" items={choicesOf(REACHED)} />
            <TextArea name="found" label="What did you hear? (optional)" rows={4} />
            <DateField name="again" label="Look again on (if it is to be tried once more)" labelSize="s" />
            <Button preventDoubleClick>Save</Button>
          </PageForm>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({ operation: checkWarmLink, done: () => ({ to: linksPath(), notice: 'It is recorded.' }) }),
  },
})
