import { Button, DateField, SelectField, Table, TextField, WideTable } from '../../platform/kit/index.ts'
import { type Frame, form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { timePath } from '../paths.ts'
import { balancesOf, hoursInWords } from '../time/balances.ts'
import { giveTime } from '../time/give-time.ts'
import { type Credit, readCredits } from '../time/read-time.ts'
import { takeBackTime } from '../time/take-back-time.ts'
import { readVolunteers, type Volunteer } from '../volunteers/read-volunteers.ts'
import { CommunityNav } from './community-nav.tsx'

const POT = 'The common pot'

/** The time bank: an hour given is an hour received, and all of it together is nothing. */
export const timePage = page({
  path: timePath,
  title: 'Time bank',
  may: may('coordinate'),
  read: async (viewer) => ({ credits: await readCredits(viewer), people: await readVolunteers(viewer) }),
  view: ({ credits, people }, frame) => (
    <>
      <h1 class="govuk-heading-l">Time bank</h1>
      <CommunityNav here={timePath()} roles={frame.actor.roles} />
      <p class="govuk-body">
        An hour is an hour, whatever is done with it. What one gives another receives, so that all of it
        together is nothing. Nobody has to give before they receive.
      </p>
      <Balances credits={credits} people={people} />
      <h2 class="govuk-heading-m">Write down time</h2>
      <PageForm frame={frame} start={{ on: frame.today }}>
        <SelectField name="giver" label="Who gave?" emptyText={POT} items={items(people)} />
        <SelectField name="receiver" label="Who received?" emptyText={POT} items={items(people)} />
        <TextField name="hours" label="Hours" hint="Quarters too: 1.25" width={5} inputmode="decimal" />
        <DateField name="on" label="On" labelSize="s" hint="For example, 27 3 2026" />
        <TextField
          name="what"
          label="What was it?"
          hint="Without names: a lift, a haircut, two hours of Polish"
        />
        <Button preventDoubleClick>Write it down</Button>
      </PageForm>
      <Lines credits={credits} />
      <TakeBack credits={credits} frame={frame} />
    </>
  ),
  forms: {
    main: form({ operation: giveTime, done: () => ({ to: timePath(), notice: 'It is written down.' }) }),
    back: form({
      operation: takeBackTime,
      done: () => ({ to: timePath(), notice: 'It is taken back. Both lines stay to be read.' }),
    }),
  },
})

const items = (people: readonly Volunteer[]) =>
  people.filter(({ leftOn }) => leftOn === null).map(({ id, name }) => ({ value: id, text: name }))

function Balances({ credits, people }: { credits: readonly Credit[]; people: readonly Volunteer[] }) {
  const names = new Map<string | null, string>(people.map(({ id, name }) => [id, name]))
  const rows = balancesOf(credits)
    .map((balance) => ({ ...balance, name: names.get(balance.holder) ?? POT }))
    .sort((a, b) => a.name.localeCompare(b.name))
  if (rows.length === 0) return <p class="govuk-body">No time is written down yet.</p>
  const numeric = (text: string) => ({ text, format: 'numeric' })
  return (
    <WideTable label="Given and received">
      <Table
        caption="Given and received"
        captionClass="govuk-table__caption--m"
        head={['Who', numeric('Given'), numeric('Received')]}
        rows={rows.map(({ name, given, received }) => [
          name,
          numeric(hoursInWords(given)),
          numeric(hoursInWords(received)),
        ])}
      />
    </WideTable>
  )
}

function Lines({ credits }: { credits: readonly Credit[] }) {
  if (credits.length === 0) return null
  return (
    <WideTable label="Every line">
      <Table
        caption="Every line"
        captionClass="govuk-table__caption--m"
        head={['On', 'What', 'From', 'To', 'Time', 'How it stands']}
        rows={credits.map((credit) => [
          shortDay(credit.on),
          credit.what,
          credit.giverName ?? POT,
          credit.receiverName ?? POT,
          hoursInWords(credit.minutes),
          stateOf(credit),
        ])}
      />
    </WideTable>
  )
}

const stateOf = ({ reverses, takenBack }: Credit): string => {
  if (reverses) return 'Takes a line back'
  return takenBack ? 'Taken back' : 'Stands'
}

function TakeBack({ credits, frame }: { credits: readonly Credit[]; frame: Frame }) {
  const standing = credits.filter(({ reverses, takenBack }) => !reverses && !takenBack)
  if (standing.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Take a line back</h2>
      <PageForm frame={frame} name="back">
        <SelectField
          name="credit"
          label="Which line was written by mistake?"
          hint="Another line gives the time back; both stay to be read"
          emptyText="Choose a line"
          items={standing.map(({ id, on, what, minutes }) => ({
            value: id,
            text: `${shortDay(on)}: ${what}, ${hoursInWords(minutes)}`,
          }))}
        />
        <Button variant="secondary" preventDoubleClick>
          Take it back
        </Button>
      </PageForm>
    </>
  )
}
