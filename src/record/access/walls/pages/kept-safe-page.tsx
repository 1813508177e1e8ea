import {
  Button,
  CheckboxGroup,
  DateField,
  InsetText,
  Link,
  SelectField,
  TextArea,
} from '../../../../platform/kit/index.ts'
import type { Viewer } from '../../../../platform/operations/operation.ts'
import { dayParts, toInput } from '../../../../platform/pages/form-body.ts'
import { type Frame, form, page } from '../../../../platform/pages/page.ts'
import { PageForm } from '../../../../platform/pages/page-form.tsx'
import { addMonths } from '../../../../platform/time/day.ts'
import { personPath } from '../../../paths.ts'
import { besidePerson } from '../../../people/beside.ts'
import { nameOf, type Person, readPeople } from '../../../people/person.ts'
import { tickItems } from '../../../people/tick-items.ts'
import { householdsOf } from '../../../relationships/households.ts'
import { addRelationshipPath } from '../../../relationships/paths.ts'
import { tiesOf } from '../../../relationships/relationship.ts'
import { may } from '../../may.ts'
import { person } from '../../subjects.ts'
import { declareWall } from '../declare-wall.ts'
import { keptSafePath } from '../paths.ts'
import { type Wall, wallsAround } from '../walls.ts'
import { workersToName } from '../workers-to-name.ts'
import { WallNotes } from './wall-notes.tsx'

interface Data {
  id: string
  name: string
  walls: Wall[]
  /** Those of the family, to be kept safe as well. */
  beside: Person[]
  /** Those who live with them today. */
  household: string[]
  /** From whom they may have to be kept safe. */
  others: { value: string; text: string }[]
  workers: { value: string; text: string }[]
}

/** From whom somebody is kept safe, and how to begin it. */
export const keptSafePage = page({
  path: keptSafePath,
  inWords: 'Kept safe',
  may: may('keep-safe', person()),
  read: (viewer, params) => read(viewer, params.person ?? ''),
  title: ({ name }) => `Kept safe from somebody: ${name}`,
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  view: (data, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{data.name}</span>
          Kept safe from somebody
        </h1>
        <WallNotes walls={data.walls} />
        <Begin data={data} frame={frame} />
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: declareWall,
      input: ({ also, worker, ...values }, params) => ({
        ...toInput(values),
        worker: worker || undefined,
        safe: [...new Set([params.person, also].flat())].filter((id) => typeof id === 'string' && id !== ''),
      }),
      done: (_, params) => ({
        to: keptSafePath({ person: params.person ?? '' }),
        notice: 'They are kept safe from now on, and so is all that was written before.',
      }),
    }),
  },
})

async function read(viewer: Viewer, id: string): Promise<Data> {
  const [about] = await readPeople(viewer, [id])
  const { people: beside } = await besidePerson(viewer, id)
  const ties = await tiesOf(viewer, [id])
  const homes = await householdsOf(viewer, [id, ...beside.map((one) => one.id)])
  const near = [...beside, ...ties.flatMap(({ to }) => (to.restricted ? [] : to))]
  const others = [...new Map(near.map((one) => [one.id, one])).values()].sort(
    (a, b) => Number(a.child) - Number(b.child),
  )
  return {
    id,
    name: nameOf(about!),
    walls: await wallsAround(viewer, [id]),
    beside,
    household: homes.find(({ people }) => people.includes(id))?.people ?? [],
    others: tickItems(others),
    workers: await workersToName(viewer),
  }
}

function Begin({ data, frame }: { data: Data; frame: Frame }) {
  const { id, name, beside, household, others, workers } = data
  if (others.length === 0)
    return (
      <p class="govuk-body">
        Whoever they have to be kept safe from is not on the record with them yet.{' '}
        <Link href={addRelationshipPath({ person: id })}>Add who it is</Link>, then come back.
      </p>
    )
  const start = { also: household.filter((one) => one !== id), reviewOn: dayParts(addMonths(frame.today, 3)) }
  return (
    <>
      <InsetText>
        From the moment you save this, and for all that was written before: where they are, how they are
        reached, what they said, who helps them, and the records of everybody in their families are closed to
        whoever works with the other person alone, and are left out of everything that is made for that
        person. In an emergency a record still opens, with a reason.
      </InsetText>
      <PageForm frame={frame} start={start}>
        <SelectField
          name="from"
          label={`From whom does ${name} have to be kept safe?`}
          items={others}
          emptyText="Choose who it is"
        />
        {beside.length > 0 && (
          <CheckboxGroup name="also" label="Who else has to be kept safe?" items={tickItems(beside)} small />
        )}
        <TextArea
          name="reason"
          label="Why?"
          hint="What happened, or what they fear. They may read it; the other person does not."
          rows={3}
          maxLength={1000}
        />
        <SelectField
          name="worker"
          label="Who works with the other person alone? (optional)"
          hint="Somebody who does not work with this family. They see that person’s own part, and nothing else."
          items={workers}
          emptyText="Nobody yet"
        />
        <DateField
          name="reviewOn"
          label="When should it be looked at again?"
          hint="Within 12 months. It never ends by itself."
        />
        <Button preventDoubleClick>Keep them safe</Button>
      </PageForm>
    </>
  )
}
