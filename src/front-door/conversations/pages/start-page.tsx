import {
  Button,
  MoreFields,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  YesNoField,
} from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { readHubs } from '../../asking/what-happens-next.ts'
import { conversationPath, frontDoorPath, startPath } from '../../paths.ts'
import { sourceItems } from '../../sources.ts'
import { CHANNEL_WORDS, DOOR_WORDS, REACH_WORDS } from '../../words.ts'
import { CHANNELS, startConversation } from '../start-conversation.ts'

/** A conversation that begins with you: somebody calls, comes in, or you meet them. */
export const startPage = page({
  path: startPath,
  title: 'Start a conversation',
  may: may('converse'),
  trail: () => [{ text: 'Front door', href: frontDoorPath() }],
  read: readHubs,
  view: (hubs, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <PageForm frame={frame} start={{ channel: 'phone', door: 'help' }}>
          <h1 class="govuk-heading-l">Start a conversation</h1>
          <p class="govuk-body">
            Write in their words. Nobody’s record is touched, and nothing is checked with others, until you
            say so.
          </p>
          <RadioGroup
            name="channel"
            label="How did they get in touch?"
            labelSize="s"
            inline
            items={CHANNELS.map((value) => ({ value, text: CHANNEL_WORDS[value] }))}
          />
          <RadioGroup name="door" label="What is it?" labelSize="s" inline items={choicesOf(DOOR_WORDS)} />
          <SelectField name="source" label="Who got in touch?" emptyText="Choose who" items={sourceItems()} />
          <TextField name="name" label="What should we call them?" optional width={20} />
          <TextArea name="words" label="What is going on, in their words" rows={5} />
          <TextArea
            name="wish"
            label="What would help, in their words (optional)"
            hint="A sentence or two. Help begins with it, and nobody asks again."
            rows={2}
          />
          <RadioGroup
            name="reach"
            label="How do they like to be reached?"
            labelSize="s"
            items={choicesOf(REACH_WORDS)}
          />
          <TextField name="reachDetail" label="The number or address" optional width={30} />
          <MoreFields
            summary="There is a safe time, another language or a place near them"
            names={['reachWhen', 'leaveMessage', 'language', 'interpreter', 'hub']}
          >
            <TextField name="reachWhen" label="A good and safe time" optional />
            <YesNoField name="leaveMessage" label="May we leave a message? (optional)" labelSize="s" />
            <TextField name="language" label="Language they like to talk in" optional width={20} />
            <YesNoField name="interpreter" label="Would they like an interpreter? (optional)" labelSize="s" />
            <SelectField
              name="hub"
              label="Nearest place (optional)"
              emptyText="Not known"
              items={hubs.map(({ id, name }) => ({ value: id, text: name }))}
            />
          </MoreFields>
          <MoreFields summary="They work with the family" names={['organisation', 'role']}>
            <TextField name="organisation" label="Organisation" optional width={30} />
            <TextField name="role" label="Role" optional width={20} />
          </MoreFields>
          <Button preventDoubleClick>Save and go on</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: startConversation,
      done: ({ id }) => ({ to: conversationPath({ conversation: id }) }),
    }),
  },
})
