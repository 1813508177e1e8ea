import { Button, Details, Form, Link, Table, TextField } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { checksPath } from '../../checking/paths.ts'
import { returnsPath } from '../../paths.ts'
import { picturesPath } from '../../pictures/paths.ts'
import { askedOn } from '../asked-on.ts'
import { deriveAnnexA } from '../derive/derive.ts'
import { LISTS } from '../lists.ts'
import { annexAFilePath, annexAPath, annexAReasonsPath } from '../paths.ts'

interface Counted {
  on: string
  counts: readonly { number: number; title: string; rows: number }[]
}

/** Which list is empty because of how Kith works, and where to look instead. */
const NOTES: Record<number, string> = {
  2: 'Help is one in Kith and not divided into early and other help. It stands in lists 3, 4 and 6.',
  11: 'Kith does not hold how adopters are approved.',
}

/** The eleven lists that Ofsted asks for, as things stood on a day. */
export const annexAPage = page({
  path: annexAPath,
  title: 'Annex A',
  may: may('returns'),
  trail: () => [{ text: 'Returns', href: returnsPath() }],
  read: async (viewer, _params, query): Promise<Counted> => {
    const on = askedOn(query, viewer)
    const byList = Map.groupBy(await deriveAnnexA(viewer, on), ({ list }) => Number(list))
    return {
      on,
      counts: LISTS.map(({ number, title }) => ({ number, title, rows: byList.get(number)?.length ?? 0 })),
    }
  },
  view: ({ on, counts }) => (
    <>
      <h1 class="govuk-heading-l">Annex A</h1>
      <p class="govuk-body">
        The lists that Ofsted asks a council for when it inspects, from the record as things stood on{' '}
        {dayInWords(on)}: contacts, referrals and enquiries of six months, adoption of twelve, and everyone
        who has help, protection or a home through the council.
      </p>
      <Form method="get" action={annexAPath()} values={{ on }}>
        <TextField name="on" label="Another day" hint="For example, 2026-03-31" width={10} />
        <Button variant="secondary">Show that day</Button>
      </Form>
      <p class="govuk-body">
        <Link href={annexAFilePath({}, { on })}>Take the workbook (.xlsx)</Link> ·{' '}
        <Link href={annexAReasonsPath({}, { on })}>Why each row is in it (CSV)</Link> ·{' '}
        <Link href={picturesPath({}, { on })}>See it in pictures</Link>
      </p>
      <Table
        caption="The lists"
        captionClass="govuk-table__caption--m"
        head={['List', { text: 'Rows', format: 'numeric' }, 'Note']}
        rows={counts.map(({ number, title, rows }) => [
          `${number}. ${title}`,
          { text: rows.toLocaleString('en-GB'), format: 'numeric' },
          NOTES[number] ?? '',
        ])}
      />
      <Details summary="What stays blank">
        <p class="govuk-body">
          What the record does not hold is left blank rather than made up: whether a child was seen alone, the
          plan for where a child grows up, days of health and dental checks, visits of the reviewing officer,
          offers of a talk after a child came back, pathway plans and personal advisers.
        </p>
      </Details>
      <p class="govuk-body">
        <Link href={checksPath()}>Check a workbook of your own</Link>
      </p>
    </>
  ),
})
