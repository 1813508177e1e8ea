import { Button, Details, Form, Link, Table, TextField } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { checksPath } from '../../checking/paths.ts'
import { madeFilePath } from '../../made/made-file.ts'
import { MadeState, makeForm, refreshMade } from '../../made/made-state.tsx'
import { latestMade, type Made } from '../../made/read-made.ts'
import { returnsPath } from '../../paths.ts'
import { picturesPath } from '../../pictures/paths.ts'
import { askedOn } from '../asked-on.ts'
import { type AnnexAMade, annexAFiles } from '../derive/make.ts'
import { annexAPath } from '../paths.ts'

interface Shown {
  on: string
  made: Made<AnnexAMade> | undefined
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
  read: async (viewer, _params, query): Promise<Shown> => {
    const on = askedOn(query, viewer)
    return { on, made: await latestMade<AnnexAMade>(viewer, { kind: 'annex-a', on }) }
  },
  refresh: ({ made }, query) => refreshMade(made, query),
  view: ({ on, made }, frame) => (
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
      <MadeState
        made={made}
        frame={frame}
        asked={{ kind: 'annex-a', on }}
        here={(query) => annexAPath({}, { on, ...query })}
      >
        {({ id, summary }) => <Lists id={id} on={on} {...summary} />}
      </MadeState>
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
  forms: { main: makeForm(({ on }) => annexAPath({}, { on })) },
})

function Lists({ id, on, counts }: AnnexAMade & { id: string; on: string }) {
  const { workbook, reasons } = annexAFiles(on)
  return (
    <>
      <p class="govuk-body">
        <Link href={madeFilePath({ made: id, file: workbook })}>Take the workbook (.xlsx)</Link> ·{' '}
        <Link href={madeFilePath({ made: id, file: reasons })}>Why each row is in it (CSV)</Link> ·{' '}
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
    </>
  )
}
