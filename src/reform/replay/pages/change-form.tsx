import { Button, Form, Link, SelectField, TextField } from '../../../platform/kit/index.ts'
import { replayPath } from '../../paths.ts'
import { type Asked, changeInWords, queryOf } from '../asked.ts'
import { groupNames } from '../printed.ts'
import { replayRows } from '../rows.ts'

/** What has been changed, each with the way to take it back. */
export function Changes({ asked }: { asked: Asked }) {
  const { changes } = asked
  if (Object.values(queryOf(asked)).every((value) => !value)) return null
  return (
    <div class="kith-filter__chosen">
      <h2 class="govuk-heading-m">What you changed</h2>
      <ul class="kith-filter__list" aria-label="Changes to the table">
        {changes.map((change) => (
          <li>
            <a
              class="kith-filter__remove"
              href={replayPath({}, queryOf({ ...asked, changes: changes.filter((each) => each !== change) }))}
            >
              <span class="govuk-visually-hidden">Take back</span> {changeInWords(change)}
            </a>
          </li>
        ))}
        {general(asked).map(({ words, without }) => (
          <li>
            <a class="kith-filter__remove" href={replayPath({}, queryOf({ ...asked, ...without }))}>
              <span class="govuk-visually-hidden">Take back</span> {words}
            </a>
          </li>
        ))}
      </ul>
      <Link href={replayPath()}>Back to the table as printed</Link>
    </div>
  )
}

const general = ({ inflation, deflator, years }: Asked) =>
  [
    {
      value: inflation,
      words: `${inflation}% inflation added to what starts later`,
      without: { inflation: '' },
    },
    {
      value: deflator,
      words: `Prices of 2023/24, deflated by ${deflator}% a year`,
      without: { deflator: '' },
    },
    { value: years === '10' ? '' : years, words: `${years} years shown`, without: { years: '10' } },
  ].filter(({ value }) => value && value !== '0')

const rowItems = Object.entries(groupNames).flatMap(([id, name]) => {
  const rows = replayRows.filter((row) => row.group === id)
  return rows.length === 1
    ? [{ value: id, text: name }]
    : [
        { value: id, text: `${name}: all its rows` },
        ...rows.map((row) => ({ value: row.id, text: `– ${row.name}` })),
      ]
})

/** One row at a time, later, smaller or in other prices; a link, so that it can be shared. */
export function ChangeForm({ asked, chosen = 'all' }: { asked: Asked; chosen?: string | undefined }) {
  const { changes, inflation, deflator, years } = asked
  const own = changes.find(({ id }) => id === chosen)
  const { change } = queryOf(asked)
  const values = {
    row: chosen,
    later: own?.later || '0',
    scale: own?.scale || '100',
    deflate: own?.deflate || '0',
    inflation: inflation || '0',
    deflator: deflator || '0',
    years,
  }
  return (
    <section id="change" class="kith-change">
      <Form method="get" action={replayPath()} values={values} hidden={{ change: change || undefined }}>
        <h2 class="govuk-heading-m">Change the table</h2>
        <div class="kith-change__fields">
          <SelectField name="row" label="Row" items={[{ value: 'all', text: 'All rows' }, ...rowItems]} />
          <TextField name="later" label="Starts later by (years)" inputmode="numeric" width={4} />
          <TextField name="scale" label="Carried out (%)" inputmode="decimal" width={4} />
          <TextField name="deflate" label="Its own deflator (% a year)" inputmode="decimal" width={4} />
        </div>
        <h3 class="govuk-heading-s">The whole table</h3>
        <div class="kith-change__fields">
          <TextField
            name="inflation"
            label="Inflation when a row starts later (% a year)"
            width={4}
            inputmode="decimal"
          />
          <TextField
            name="deflator"
            label="Show in prices of 2023/24, deflated by (% a year)"
            width={4}
            inputmode="decimal"
          />
          <TextField name="years" label="Years shown" width={4} inputmode="numeric" />
        </div>
        <Button>Show</Button>
      </Form>
    </section>
  )
}
