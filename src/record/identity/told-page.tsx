import {
  Button,
  InsetText,
  RadioGroup,
  SummaryList,
  TextField,
  YesNoField,
} from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { birthday } from '../../platform/time/day.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../access/index.ts'
import { choicesOf } from '../codes.ts'
import { personPath, toldPath } from '../paths.ts'
import { nameOf, readPeople } from '../people/person.ts'
import { readTold, type ToldIdentity } from './read-told.ts'
import { takeBackTold } from './take-back-told.ts'
import { FROM_AGE, GENDERS, ORIENTATIONS } from './words.ts'
import { writeTold } from './write-told.ts'

async function read(viewer: Viewer, person: string) {
  const [about] = await readPeople(viewer, [person])
  const birth = about?.restricted === false ? about.birthDate : null
  const oldEnough = birth !== null && birthday(birth, FROM_AGE) <= viewer.today
  return { person, name: nameOf(about!), oldEnough, told: await readTold(viewer, person) }
}

/** What a young person told of themselves and wants to be known: to those who help them, and to nobody else. */
export const toldPage = page({
  path: toldPath,
  inWords: 'Part of the record',
  may: may('hear-identity', subject.person()),
  read: (viewer, { person = '' }) => read(viewer, person),
  title: 'Told in confidence',
  trail: ({ person, name }) => [{ text: name, href: personPath({ person }) }],
  view: ({ name, oldEnough, told }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{name}</span>
          Told in confidence
        </h1>
        <p class="govuk-body">
          Nobody has to say anything about their gender or whom they love, and nobody is asked. If they told
          you and want it written down, it stands here: for those who help them now, not for their family, not
          for the rest of the team, and in no list, search or return. They can have it deleted any day.
        </p>
        {told && <Told told={told} />}
        {oldEnough ? (
          <>
            <h2 class="govuk-heading-m">{told ? 'Change it' : 'Write it down'}</h2>
            <PageForm frame={frame} version={told?.version ?? 0} start={told && startOf(told)}>
              <YesNoField
                name="wanted"
                label="Do they want it written down?"
                labelSize="s"
                hint="Read it to them first. What others say of them does not belong here."
              />
              <TextField name="genderWords" label="How they speak of their gender, in their words" optional />
              <TextField
                name="orientationWords"
                label="How they speak of whom they love, in their words"
                optional
              />
              <YesNoField
                name="mayCount"
                label="Do they want to be counted?"
                labelSize="s"
                hint="As a number among many, without a name. Small numbers are never shown."
              />
              <RadioGroup
                name="gender"
                label="If so: how do they want to be counted, by gender? (optional)"
                labelSize="s"
                items={choicesOf(GENDERS)}
              />
              <RadioGroup
                name="orientation"
                label="And by orientation? (optional)"
                labelSize="s"
                items={choicesOf(ORIENTATIONS)}
              />
              <Button preventDoubleClick>Save</Button>
            </PageForm>
          </>
        ) : (
          <InsetText>
            It is written down from {FROM_AGE} on. Before that, listen, and keep it between you.
          </InsetText>
        )}
        {told && (
          <PageForm frame={frame} name="takeBack">
            <Button variant="warning" preventDoubleClick>
              They want it deleted
            </Button>
          </PageForm>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: writeTold,
      done: ({ person }) => ({ to: toldPath({ person }), notice: 'It is written down.' }),
    }),
    takeBack: form({
      operation: takeBackTold,
      done: ({ person }) => ({ to: toldPath({ person }), notice: 'It is deleted.' }),
    }),
  },
})

const startOf = ({ genderWords, gender, orientationWords, orientation, mayCount }: ToldIdentity) => ({
  genderWords,
  orientationWords,
  gender: gender ?? '',
  orientation: orientation ?? '',
  mayCount: mayCount ? 'yes' : 'no',
})

function Told({ told }: { told: ToldIdentity }) {
  return (
    <SummaryList
      rows={[
        told.genderWords !== '' && { key: 'Gender', value: told.genderWords },
        told.orientationWords !== '' && { key: 'Whom they love', value: told.orientationWords },
        { key: 'Counted', value: told.mayCount ? 'Yes, without a name' : 'No' },
        { key: 'Written down', value: dayInWords(told.toldOn) },
      ]}
    />
  )
}
