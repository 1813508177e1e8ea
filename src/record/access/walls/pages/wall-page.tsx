import { Button, DateField, SelectField, SummaryList, TextArea } from '../../../../platform/kit/index.ts'
import type { Viewer } from '../../../../platform/operations/operation.ts'
import { dayParts } from '../../../../platform/pages/form-body.ts'
import { type Frame, form, page } from '../../../../platform/pages/page.ts'
import { PageForm } from '../../../../platform/pages/page-form.tsx'
import { addMonths } from '../../../../platform/time/day.ts'
import { dayInWords } from '../../../../platform/time/words.ts'
import { PeopleLinks } from '../../../pages/people-links.tsx'
import { nameOf } from '../../../people/person.ts'
import { decide } from '../../decide.ts'
import { may } from '../../may.ts'
import { standingToPeople } from '../../standing.ts'
import { wall } from '../../subjects.ts'
import { endOwnWorker, nameOwnWorker } from '../change-own-worker.ts'
import { keepWall } from '../keep-wall.ts'
import { liftWall } from '../lift-wall.ts'
import { keptSafePath, wallPath } from '../paths.ts'
import { readWall, type Wall } from '../walls.ts'
import { workersToName } from '../workers-to-name.ts'
import { allOf } from './wall-notes.tsx'

interface Data {
  wall: Wall
  workers: { value: string; text: string }[]
  mayLift: boolean
}

const again = ({ wall: id }: { wall: string }, notice: string) => ({ to: wallPath({ wall: id }), notice })

/** Who is kept safe from whom: looked at again, who works for the other, and the decision that ends it. */
export const wallPage = page({
  path: wallPath,
  inWords: 'How somebody is kept safe',
  may: may('keep-safe', wall()),
  read: (viewer, params) => read(viewer, params.wall ?? ''),
  title: ({ wall: { safe, from } }) => `${allOf(safe)}, kept safe from ${nameOf(from)}`,
  trail: ({ wall: { safe } }) => [{ text: nameOf(safe[0]!), href: keptSafePath({ person: safe[0]!.id }) }],
  view: (data, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Kept safe from {nameOf(data.wall.from)}</h1>
        <Facts {...data.wall} />
        <OwnWorker data={data} frame={frame} />
        <Again data={data} frame={frame} />
        {data.mayLift && <Lift data={data} frame={frame} />}
      </div>
    </div>
  ),
  forms: {
    main: form({ operation: keepWall, done: (made) => again(made, 'It was looked at and stays.') }),
    worker: form({
      operation: nameOwnWorker,
      done: (made) => again(made, 'They have a worker of their own.'),
    }),
    end: form({ operation: endOwnWorker, done: (made) => again(made, 'They no longer work with them.') }),
    lift: form({
      operation: liftWall,
      done: (made) => ({ to: keptSafePath(made), notice: 'They are no longer kept apart.' }),
    }),
  },
})

async function read(viewer: Viewer, id: string): Promise<Data> {
  const found = await readWall(viewer, id)
  const standing = await standingToPeople(
    viewer,
    found.safe.map((one) => one.id),
  )
  const mayLift = [...standing.values()].every((one) => decide(viewer.actor.roles, 'lift-wall', one).allowed)
  return { wall: found, workers: await workersToName(viewer), mayLift }
}

const Facts = ({ safe, from, reason, since, reviewOn }: Wall) => (
  <SummaryList
    rows={[
      { key: 'Kept safe', value: <PeopleLinks people={safe} /> },
      { key: 'From', value: <PeopleLinks people={[from]} /> },
      { key: 'Why', value: reason },
      { key: 'Since', value: dayInWords(since) },
      { key: 'To be looked at again', value: dayInWords(reviewOn) },
    ]}
  />
)

function OwnWorker({ data: { wall: found, workers }, frame }: { data: Data; frame: Frame }) {
  const now = found.workers.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      <h2 class="govuk-heading-m">Who works with {nameOf(found.from)} alone</h2>
      {now.length === 0 ? (
        <p class="govuk-body">Nobody yet. Until then, whoever helps the family speaks with them.</p>
      ) : (
        <PageForm frame={frame} name="end">
          <SelectField name="worker" label="They work with them now" items={now} />
          <Button variant="secondary">They stop</Button>
        </PageForm>
      )}
      <PageForm frame={frame} name="worker">
        <SelectField
          name="worker"
          label="Name a worker"
          hint="Somebody who does not work with those who are kept safe. They see this person alone."
          items={workers.filter(({ value }) => !now.some((one) => one.value === value))}
          emptyText="Choose who"
        />
        <Button variant="secondary">Name them</Button>
      </PageForm>
    </>
  )
}

const Again = ({ data: { wall: found }, frame }: { data: Data; frame: Frame }) => (
  <>
    <h2 class="govuk-heading-m">Look at it again</h2>
    <PageForm frame={frame} version={found.version} start={{ reviewOn: dayParts(addMonths(frame.today, 3)) }}>
      <TextArea name="why" label="Why do they still have to be kept safe?" rows={2} maxLength={1000} />
      <DateField name="reviewOn" label="When should it be looked at again?" hint="Within 12 months." />
      <Button>It stays</Button>
    </PageForm>
  </>
)

const Lift = ({ data: { wall: found }, frame }: { data: Data; frame: Frame }) => (
  <>
    <h2 class="govuk-heading-m">Decide that it ends</h2>
    <PageForm frame={frame} name="lift" version={found.version}>
      <TextArea
        name="why"
        label="Why do they no longer have to be kept safe?"
        hint="Say who was asked, and what those who were kept safe want."
        rows={3}
        maxLength={1000}
      />
      <Button variant="warning" preventDoubleClick>
        End it
      </Button>
    </PageForm>
  </>
)
