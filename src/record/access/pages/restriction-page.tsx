import { Alert, Button, CheckboxGroup, SelectField, TextField } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { nameOf, readPeople } from '../../people/person.ts'
import { liftRestriction } from '../lift-restriction.ts'
import { may } from '../may.ts'
import { restrictionPath, whoPath } from '../paths.ts'
import { restrictRecord } from '../restrict-record.ts'
import { type Restriction, readRestriction } from '../restriction.ts'
import { mayEver } from '../rules.ts'
import { person } from '../subjects.ts'
import { type Reader, whoCanSee } from '../who-can-see.ts'

interface Data {
  person: string
  name: string
  restriction: Restriction | undefined
  /** Those who can see it now: likely to be named. */
  near: { account: string; name: string }[]
  others: { account: string; name: string }[]
  /** Who is ticked to begin with: those named, else those who work with the family, and whoever asks. */
  chosen: string[]
}

/** Who may see a record, by name: to restrict it, to change who, and to lift it. */
export const restrictionPage = page({
  path: restrictionPath,
  inWords: 'Restriction of the record',
  may: may('restrict', person()),
  read: (viewer, params) => read(viewer, params.person ?? ''),
  title: ({ name }) => `Restrict the record: ${name}`,
  trail: (data) => [{ text: 'Who can see this', href: whoPath({ person: data.person }) }],
  view: (data, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{data.name}</span>
          {data.restriction ? 'The record is restricted' : 'Restrict the record'}
        </h1>
        {data.restriction && <Now restriction={data.restriction} frame={frame} />}
        <RestrictForm data={data} frame={frame} />
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: restrictRecord,
      input: ({ accounts, other, reason }, params) => ({
        person: params.person,
        reason,
        accounts: [accounts, other].flat().filter((account) => typeof account === 'string' && account !== ''),
      }),
      done: ({ person: id }) => ({ to: whoPath({ person: id }), notice: 'The record is restricted.' }),
    }),
    lift: form({
      operation: liftRestriction,
      done: ({ person: id }) => ({ to: whoPath({ person: id }), notice: 'The restriction is lifted.' }),
    }),
  },
})

async function read(viewer: Viewer, id: string): Promise<Data> {
  const [about] = await readPeople(viewer, [id])
  const restriction = await readRestriction(viewer, id)
  const seeing = await whoCanSee(viewer, id)
  const near = [
    ...new Map([...(restriction?.readers ?? []), ...seeing].map((one) => [one.account, one.name])),
  ]
  const everyone = await viewer.db
    .selectFrom('account')
    .select(['id as account', 'name', 'roles'])
    .where('active', '=', true)
    .orderBy('name')
    .execute()
  return {
    person: id,
    name: about ? nameOf(about) : 'Somebody',
    restriction,
    chosen: restriction ? restriction.readers.map((reader) => reader.account) : chosenFirst(viewer, seeing),
    near: near.map(([account, name]) => ({ account, name })),
    others: everyone.filter(
      ({ account, roles }) => mayEver(roles, 'read') && !near.some(([one]) => one === account),
    ),
  }
}

function chosenFirst({ actor }: Viewer, seeing: readonly Reader[]): string[] {
  return seeing
    .filter(({ account, rule }) => rule.relation === 'works-with' || account === actor.account)
    .map((reader) => reader.account)
}

function Now({ restriction, frame }: { restriction: Restriction; frame: Frame }) {
  return (
    <>
      <Alert variant="information" title="Restricted">
        <p class="govuk-body">
          Since {dayInWords(restriction.since)}, open to{' '}
          {restriction.readers.map((reader) => reader.name).join(', ')}.
        </p>
        <p class="govuk-body">{restriction.reason}</p>
      </Alert>
      <h2 class="govuk-heading-m">Lift the restriction</h2>
      <PageForm frame={frame} name="lift">
        <TextField name="why" label="Why does it no longer have to be restricted?" />
        <Button variant="secondary">Lift the restriction</Button>
      </PageForm>
      <h2 class="govuk-heading-m">Change who may see it</h2>
    </>
  )
}

function RestrictForm({ data: { restriction, near, others, chosen }, frame }: { data: Data; frame: Frame }) {
  const item = ({ account, name }: Data['near'][number]) => ({ value: account, text: name })
  const start = { accounts: chosen }
  return (
    <PageForm frame={frame} start={start}>
      <p class="govuk-body">
        Only the people whom you choose will see the record. In an emergency others can still open it, with a
        reason. If you leave yourself out, you will not see it either.
      </p>
      <CheckboxGroup name="accounts" label="Who may see it?" items={near.map(item)} small />
      <SelectField
        name="other"
        label="Somebody else (optional)"
        emptyText="Nobody else"
        items={others.map(item)}
      />
      <TextField name="reason" label="Why does it have to be restricted?" />
      <Button>{restriction ? 'Change who may see it' : 'Restrict the record'}</Button>
    </PageForm>
  )
}
