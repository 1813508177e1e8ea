import { KithError } from '../../../platform/errors.ts'
import { Button, DateField, Link, SelectField, Table, WideTable } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { toInput } from '../../../platform/pages/form-body.ts'
import { form, type Params, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords, momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { isKind, KINDS, type Kind, nameOfYear, YEARS, yearOn } from '../../derive/asked.ts'
import { returnComparePath, returnKindPath, returnVersionPath, returnViewPath } from '../../paths.ts'
import { deriveReturn } from '../derive-return.ts'
import { readVersions, type Version } from '../read-versions.ts'
import { type ReturnView, readViews } from '../read-views.ts'
import { trailTo } from '../trail.ts'

interface OfKind {
  kind: Kind
  today: string
  views: ReturnView[]
  versions: Version[]
}

async function read(viewer: Viewer, { kind = '' }: Params): Promise<OfKind> {
  if (!isKind(kind)) throw new KithError('not-found', 'There is no such return. Choose one from the list.')
  const [views, versions] = [await readViews(viewer, kind), await readVersions(viewer, kind)]
  return { kind, today: viewer.today, views, versions }
}

/** One return: derive it for a year, look at what was derived, and at what was kept as sent. */
export const kindPage = page<OfKind>({
  path: returnKindPath,
  title: ({ kind }) => KINDS[kind],
  may: may('returns'),
  trail: () => trailTo(),
  read,
  view: (data, frame) => (
    <>
      <h1 class="govuk-heading-l">{KINDS[data.kind]}</h1>
      <Views {...data} />
      <Versions {...data} />
      <h2 class="govuk-heading-m">Derive a return</h2>
      <p class="govuk-body">
        It comes from the record as it is: the same record and day give the same return, byte for byte.
      </p>
      <PageForm frame={frame}>
        <SelectField name="year" label="Year" items={yearsOf(data)} />
        <DateField
          name="on"
          label="As things stood on (optional)"
          hint="Left blank, the whole year, kept fresh as people work."
        />
        <Button>Derive it</Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: deriveReturn,
      input: (body, { kind }) => ({ ...toInput(body), kind }),
      done: ({ view }) => ({ to: returnViewPath({ view }) }),
    }),
  },
})

/** The latest first, down from the year under way. */
function yearsOf({ kind, today }: OfKind) {
  const { first, last } = YEARS[kind]
  const latest = Math.min(last, yearOn(today))
  return Array.from({ length: latest - first + 1 }, (_, at) => latest - at).map((year) => ({
    value: String(year),
    text: `${nameOfYear(year)} (April ${year - 1} to March ${year})`,
  }))
}

function Views({ views }: OfKind) {
  if (views.length === 0)
    return <p class="govuk-body">No return has been derived yet. Choose a year below.</p>
  return (
    <WideTable label="Derived from the record">
      <Table
        caption="Derived from the record"
        captionClass="govuk-table__caption--m"
        head={['Year', 'As things stand', 'How far']}
        rows={views.map((view) => [
          <Link href={returnViewPath({ view: view.id })}>{nameOfYear(view.year)}</Link>,
          view.standing ? 'For the whole year, kept fresh' : `On ${dayInWords(view.on)}`,
          howFar(view),
        ])}
      />
    </WideTable>
  )
}

/** In a few words, for a list. */
export function howFar({ problem, sweptOn, underWay, done, of }: ReturnView): string {
  if (problem) return 'Stopped'
  if (underWay || !sweptOn) return of ? `${done} of ${of} children looked at` : 'About to begin'
  return 'There'
}

function Versions({ kind, versions }: OfKind) {
  if (versions.length === 0) return null
  return (
    <>
      <WideTable label="Kept as sent">
        <Table
          caption="Kept as sent"
          captionClass="govuk-table__caption--m"
          head={['Year', 'What it is', 'Kept by', 'When']}
          rows={versions.map(({ id, year, note, author, keptAt }) => [
            <Link href={returnVersionPath({ version: id })}>{nameOfYear(year)}</Link>,
            note,
            author,
            momentInWords(keptAt),
          ])}
        />
      </WideTable>
      <p class="govuk-body">
        <Link href={returnComparePath({}, { kind })}>Compare two of them, or one with the record now</Link>
      </p>
    </>
  )
}
