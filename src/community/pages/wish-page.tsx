import { Button, CheckboxField, InsetText, RadioGroup, TextArea } from '../../platform/kit/index.ts'
import { type Frame, form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { beginLinkUp } from '../link-ups/begin-link-up.ts'
import { endLinkUp } from '../link-ups/end-link-up.ts'
import { ENDINGS } from '../link-ups/endings.ts'
import { type Match, matchVolunteers } from '../link-ups/match-volunteers.ts'
import { type LinkUp, linkUpsOf } from '../link-ups/read-link-ups.ts'
import { lookAtWish, type Wish } from '../link-ups/read-wishes.ts'
import { linkUpsPath, wishPath } from '../paths.ts'
import { readVolunteers, sharesInWords } from '../volunteers/read-volunteers.ts'

interface Data {
  wish: Wish
  linkUps: LinkUp[]
  matches: Match[]
}

/** What a family lets be told, who could be beside them and why, and the link-up while it goes on. */
export const wishPage = page<Data>({
  path: wishPath,
  inWords: 'What the family let be told, to find a neighbour',
  title: 'A family’s wish',
  may: may('coordinate'),
  trail: () => [{ text: 'Link-ups', href: linkUpsPath() }],
  async read(viewer, { wish: id = '' }) {
    const wish = await lookAtWish(viewer, id)
    const matches = wish.linked || wish.withdrawnOn ? [] : matchVolunteers(wish, await readVolunteers(viewer))
    return { wish, matches, linkUps: await linkUpsOf(viewer, { wish: id }) }
  },
  view: ({ wish, linkUps, matches }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">A family’s wish</h1>
        {wish.withdrawnOn ? (
          <InsetText>
            The family took this back on {dayInWords(wish.withdrawnOn)}. What they let be told is closed.
          </InsetText>
        ) : (
          <Told wish={wish} />
        )}
        {wish.linked && <Going linkUp={linkUps[0]!} frame={frame} />}
        {!wish.linked && !wish.withdrawnOn && <Finding matches={matches} frame={frame} />}
        <Earlier linkUps={linkUps.filter(({ lastDay }) => lastDay !== null)} />
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: beginLinkUp,
      done: ({ wish }) => ({ to: wishPath({ wish }), notice: 'They are linked up.' }),
    }),
    end: form({
      operation: endLinkUp,
      done: ({ wish }) => ({
        to: wishPath({ wish }),
        notice: 'The link-up has ended. The wish still stands.',
      }),
    }),
  },
})

function Told({ wish }: { wish: Wish }) {
  return (
    <>
      <p class="govuk-body">{wish.told}</p>
      <h2 class="govuk-heading-s">What they would like to come of it</h2>
      <ul class="govuk-list govuk-list--bullet">
        {wish.goals.map((goal) => (
          <li>{goal}</li>
        ))}
      </ul>
      <p class="govuk-body">
        They would like: {sharesInWords(wish.wants)}.{' '}
        {wish.languages.length > 0 && `They like to talk in ${wish.languages.join(', ')}.`}
      </p>
    </>
  )
}

function Finding({ matches, frame }: { matches: readonly Match[]; frame: Frame }) {
  const able = matches.filter(({ cannot }) => !cannot)
  const notYet = matches.filter(({ cannot }) => cannot)
  return (
    <>
      <h2 class="govuk-heading-m">Who could be beside them?</h2>
      {able.length === 0 ? (
        <p class="govuk-body">Nobody who may visit shares their time yet.</p>
      ) : (
        <PageForm frame={frame}>
          <RadioGroup
            name="volunteer"
            label="Choose somebody to meet them"
            labelSize="s"
            hint="The reasons help you to think. The family and the neighbour decide when they have met."
            items={able.map(({ volunteer, suits, think }) => ({
              value: volunteer.id,
              text: volunteer.name,
              hint: { text: [...suits, ...think].join('. ') || 'Nothing in common is written down' },
            }))}
          />
          <CheckboxField name="met" label="They have met, and both said yes" />
          <Button preventDoubleClick>Link them up</Button>
        </PageForm>
      )}
      {notYet.length > 0 && (
        <>
          <h3 class="govuk-heading-s">Not yet</h3>
          <ul class="govuk-list">
            {notYet.map(({ volunteer, cannot }) => (
              <li>
                {volunteer.name}: {cannot}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Going({ linkUp, frame }: { linkUp: LinkUp; frame: Frame }) {
  return (
    <>
      <h2 class="govuk-heading-m">
        With {linkUp.volunteerName} since {dayInWords(linkUp.from)}
      </h2>
      {linkUp.why.length > 0 && <p class="govuk-body">{linkUp.why.join('. ')}.</p>}
      <h3 class="govuk-heading-s">When it ends</h3>
      <p class="govuk-body">A good ending is talked about before it comes. Nobody is at fault.</p>
      <PageForm frame={frame} name="end" version={linkUp.version}>
        <RadioGroup name="how" label="How does it end?" labelSize="s" items={choicesOf(ENDINGS)} />
        <TextArea name="changed" label="What changed, in their words" rows={3} optional />
        <TextArea
          name="goodbye"
          label="How do they say goodbye, and what stays?"
          labelSize="s"
          hint="A last visit, a card, a place at the coffee morning"
          rows={3}
        />
        <Button variant="secondary" preventDoubleClick>
          End the link-up today
        </Button>
      </PageForm>
    </>
  )
}

function Earlier({ linkUps }: { linkUps: readonly LinkUp[] }) {
  if (linkUps.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Before</h2>
      <ul class="govuk-list">
        {linkUps.map(({ volunteerName, from, lastDay, endedHow }) => (
          <li>
            {volunteerName}, from {dayInWords(from)} until {dayInWords(lastDay!)}:{' '}
            {endedHow && ENDINGS[endedHow].toLowerCase()}
          </li>
        ))}
      </ul>
    </>
  )
}
