import {
  Button,
  DateField,
  Link,
  SelectField,
  Table,
  TextArea,
  TextField,
  WideTable,
} from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type Frame, form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { shortDay } from '../../platform/time/words.ts'
import { may, mayEver } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { neighbourhoodsPath, practicePath, practicesPath } from '../paths.ts'
import { type Neighbourhood, readNeighbourhoods } from '../read-neighbourhoods.ts'
import { delegateArea } from './delegate-area.ts'
import { LEGAL_FORMS } from './legal-forms.ts'
import { type Practice, readPractices } from './practices.ts'

interface Shown {
  practices: readonly Practice[]
  places: readonly Neighbourhood[]
  people: readonly { id: string; name: string }[]
}

/** Areas that are delegated, and a form to delegate one. */
export const practicesPage = page<Shown>({
  path: practicesPath,
  title: 'Family Help Practices',
  may: may('see-neighbourhoods'),
  read: async (viewer) => ({
    practices: await readPractices(viewer),
    places: await readNeighbourhoods(viewer),
    people: mayEver(viewer.actor.roles, 'delegate-area') ? await colleagues(viewer) : [],
  }),
  trail: () => [{ text: 'Neighbourhoods', href: neighbourhoodsPath() }],
  view: (shown, frame) => (
    <>
      <h1 class="govuk-heading-l">Family Help Practices</h1>
      <p class="govuk-body">
        A pilot that the review proposes (L1734 to L1745): an area is delegated to a director with a budget
        and decisions of their own. The front door and decisions about protection stay with the council, and
        nobody takes a profit.
      </p>
      <Practices practices={shown.practices} />
      {mayEver(frame.actor.roles, 'delegate-area') && <Delegate {...shown} frame={frame} />}
    </>
  ),
  forms: {
    main: form({
      operation: delegateArea,
      done: ({ practice }) => ({ to: practicePath({ practice }), notice: 'The area is delegated.' }),
    }),
  },
})

/** Everybody with an account, but for the viewer. */
async function colleagues({ db, actor }: Viewer) {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('active', '=', true)
    .where('worker_id', 'is not', null)
    .orderBy('name')
    .execute()
  return rows.filter(({ id }) => id !== actor.account)
}

function Practices({ practices }: { practices: readonly Practice[] }) {
  if (practices.length === 0) return <p class="govuk-body">No area is delegated.</p>
  return (
    <WideTable label="Practices">
      <Table
        head={['Area', 'Run by', 'Director', 'From', 'Until']}
        rows={practices.map(({ id, place, provider, director, from, lastDay }) => [
          <Link href={practicePath({ practice: id })}>{place}</Link>,
          provider,
          director,
          shortDay(from),
          lastDay ? shortDay(lastDay) : 'Open',
        ])}
      />
    </WideTable>
  )
}

function Delegate({ places, people, frame }: Shown & { frame: Frame }) {
  const items = (of: readonly { id: string; name: string }[]) =>
    of.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <PageForm frame={frame}>
      <h2 class="govuk-heading-m">Delegate an area</h2>
      <p class="govuk-body">From today until it is taken back. Whoever directs it joins the area’s team.</p>
      <SelectField name="neighbourhood" label="Which area?" emptyText="Choose" items={items(places)} />
      <SelectField
        name="account"
        label="Who directs it?"
        hint="Nobody who works at the front door, decides about protection or answers for the council"
        emptyText="Choose"
        items={items(people)}
      />
      <TextField name="provider" label="Who runs it?" />
      <SelectField
        name="legalForm"
        label="What are they in law?"
        emptyText="Choose"
        items={choicesOf(LEGAL_FORMS)}
      />
      <TextField
        name="registration"
        label="Number in the register"
        hint="“none” for a part of the council"
        width={20}
      />
      <TextField
        name="checkedHow"
        label="How was it checked that nobody takes a profit?"
        hint="For example, its articles and the register of the Charity Commission"
      />
      <DateField name="checkedOn" label="When was it checked?" labelSize="s" hint="For example, 12 9 2026" />
      <TextField name="budget" label="Budget a year" prefix="£" width={10} inputmode="numeric" />
      <TextField name="decidedBy" label="Who decided it?" hint="For example, the council’s cabinet" />
      <TextArea name="why" label="Why?" hint="A sentence or two that anybody may read." rows={3} />
      <Button preventDoubleClick>Delegate the area</Button>
    </PageForm>
  )
}
