import { Button, CheckboxGroup, InsetText, TextArea, TextField } from '../../platform/kit/index.ts'
import { type Frame, form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { locateFamily } from '../../record/access/subjects.ts'
import { choicesOf } from '../../record/codes.ts'
import { type Family, readFamily } from '../../record/families/family.ts'
import { familyPath } from '../../record/paths.ts'
import { withholdNames } from '../../record/people/withheld-names.ts'
import { ENDINGS } from '../link-ups/endings.ts'
import { type LinkUp, linkUpsOf } from '../link-ups/read-link-ups.ts'
import { type Wish, wishesOfFamily } from '../link-ups/read-wishes.ts'
import { wishForLinkUp } from '../link-ups/wish-for-link-up.ts'
import { withdrawWish } from '../link-ups/withdraw-wish.ts'
import { familyLinkUpPath } from '../paths.ts'
import { SHARES } from '../volunteers/shares.ts'

interface Data {
  family: Family
  /** The one that stands. */
  wish: Wish | undefined
  linkUps: LinkUp[]
}

/** For a family and whoever helps them: would they like a neighbour beside them, and what may be told? */
export const familyLinkUpPage = page<Data>({
  path: familyLinkUpPath,
  title: 'A neighbour beside us',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    const wishes = await wishesOfFamily(viewer, family)
    const wish = wishes.find(({ withdrawnOn }) => withdrawnOn === null)
    const linkUps = wish ? await linkUpsOf(viewer, { wish: wish.id }) : []
    const everybody = (await locateFamily(viewer.db, family))?.people ?? []
    const { withhold } = await withholdNames(viewer, everybody)
    return {
      family: await readFamily(viewer, family),
      wish: wish && { ...wish, goals: wish.goals.map(withhold), told: withhold(wish.told) },
      linkUps: linkUps.map((one) => ({ ...one, goodbye: withhold(one.goodbye) })),
    }
  },
  trail: ({ family }) => [{ text: `${family.name} family`, href: familyPath({ family: family.id }) }],
  view: ({ family, wish, linkUps }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{family.name} family</span>
        <h1 class="govuk-heading-l">A neighbour beside us</h1>
        {wish ? <Stands wish={wish} linkUps={linkUps} frame={frame} /> : <Wishing frame={frame} />}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: wishForLinkUp,
      done: ({ family }) => ({
        to: familyLinkUpPath({ family }),
        notice: 'The coordinator looks for somebody, and asks you before they meet.',
      }),
    }),
    withdraw: form({
      operation: withdrawWish,
      done: ({ family }) => ({
        to: familyLinkUpPath({ family }),
        notice: 'It is taken back. Nothing is told any more.',
      }),
    }),
  },
})

function Wishing({ frame }: { frame: Frame }) {
  return (
    <>
      <p class="govuk-body">
        Some neighbours have been through hard times themselves and share their time with another family: a
        cup of tea, a walk to school, a hand at home. It is the family’s choice, also what it is for.
      </p>
      <PageForm frame={frame}>
        <TextArea
          name="goals"
          label="What would the family like to come of it?"
          labelSize="s"
          hint="In their own words, a line for each"
          rows={3}
        />
        <CheckboxGroup name="wants" label="What would they like?" labelSize="s" items={choicesOf(SHARES)} />
        <TextField name="languages" label="Languages they like to talk in, besides English" optional />
        <TextArea
          name="told"
          label="What may the coordinator and the neighbour know?"
          labelSize="s"
          hint="Only this is shown to them: no names or troubles but those the family wants to tell"
          rows={4}
        />
        <TextField
          name="saidYes"
          label="Who said yes, and how?"
          hint="For example, Mia, when we talked on Monday"
        />
        <Button preventDoubleClick>Ask the coordinator</Button>
      </PageForm>
    </>
  )
}

function Stands({ wish, linkUps, frame }: { wish: Wish; linkUps: readonly LinkUp[]; frame: Frame }) {
  return (
    <>
      {linkUps.length === 0 && (
        <InsetText>
          The coordinator has known since {dayInWords(wish.wishedOn)} and looks for somebody.
        </InsetText>
      )}
      <ul class="govuk-list">
        {linkUps.map(({ volunteerName, from, lastDay, endedHow, goodbye }) => (
          <li>
            {volunteerName}, since {dayInWords(from)}
            {lastDay &&
              `, until ${dayInWords(lastDay)}: ${endedHow && ENDINGS[endedHow].toLowerCase()}. ${goodbye}`}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">What the family would like to come of it</h2>
      <ul class="govuk-list govuk-list--bullet">
        {wish.goals.map((goal) => (
          <li>{goal}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">What the coordinator and the neighbour may know</h2>
      <p class="govuk-body">{wish.told}</p>
      <h2 class="govuk-heading-m">Take it back</h2>
      <p class="govuk-body">
        The family can take it back at any moment. Nobody asks why; a link-up ends with the day.
      </p>
      <PageForm frame={frame} name="withdraw">
        <Button variant="secondary" preventDoubleClick>
          Take it back
        </Button>
      </PageForm>
    </>
  )
}
