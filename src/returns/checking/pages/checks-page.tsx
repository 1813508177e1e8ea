import { readFileSync } from 'node:fs'
import {
  Button,
  Details,
  FileField,
  InsetText,
  Link,
  RadioGroup,
  SelectField,
  Table,
  TextField,
  WideTable,
} from '../../../platform/kit/index.ts'
import { type FormValue, form, page, type UploadedFile } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { isReceived } from '../../../platform/pages/uploads.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { returnsPath } from '../../paths.ts'
import { RULESETS } from '../../ssda903/rulesets/index.ts'
import { checkPath, checksPath } from '../paths.ts'
import { type Check, ownChecks } from '../read-checks.ts'
import { KINDS, startCheck } from '../start-check.ts'
import { inAWord } from './words.ts'

const LARGEST = 200_000_000

const HINTS = {
  ssda903: 'All its CSV files at once, or one XML file',
  cin: 'One XML file',
  'annex-a': 'One workbook (.xlsx) with its lists',
} as const

/** The files of a return go in here; what was checked in the last day is listed below. */
export const checksPage = page({
  path: checksPath,
  title: 'Check a return',
  may: may('returns'),
  trail: () => [{ text: 'Returns', href: returnsPath() }],
  uploads: LARGEST,
  read: ownChecks,
  view: (checks, frame) => (
    <>
      <h1 class="govuk-heading-l">Check a return</h1>
      <p class="govuk-body">
        Choose the files that would be sent, and see which rules they do not keep, for which child and why.
        Nothing goes into the record.
      </p>
      <InsetText>
        The files are checked on this council’s own machine and sent nowhere. They are removed as soon as they
        have been checked. What was found is for you alone, and is removed after a day.
      </InsetText>
      {checks.length > 0 && <Checks checks={checks} />}
      <PageForm frame={frame} files>
        <RadioGroup
          name="kind"
          label="What do you want to check?"
          labelSize="s"
          items={Object.entries(KINDS).map(([value, text]) => ({
            value,
            text,
            hint: { text: HINTS[value as keyof typeof HINTS] },
          }))}
        />
        <FileField name="this" label="Its files" multiple accept=".csv,.xml,.xlsx" />
        <Details summary="More for children looked after (SSDA903)">
          <p class="govuk-body">Each of these lets more rules be checked. All may be left out.</p>
          <FileField name="last" label="Last year’s return" multiple accept=".csv,.xml" />
          <FileField
            name="providers"
            label="Ofsted’s list of homes"
            hint="As a workbook (.xlsx) or CSV, with the column URN"
            accept=".csv,.xlsx"
          />
          <FileField
            name="postcodes"
            label="Where postcodes lie"
            hint="CSV with the columns postcode, laua, easting and northing"
            accept=".csv"
          />
          <SelectField
            name="ruleset"
            label="The year of the rules"
            emptyText="This year’s: 2025-26"
            items={RULESETS.map((value) => ({ value, text: value }))}
          />
          <TextField
            name="la"
            label="The code of the council that sends it"
            hint="For example, E10000016"
            width={10}
          />
        </Details>
        <Button>Check it</Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: startCheck,
      input: ({ kind, this: own, last, providers, postcodes, ruleset, la }) => ({
        kind,
        this: contents(own) ?? [],
        last: contents(last),
        providers: contents(providers),
        postcodes: contents(postcodes),
        ruleset: typed(ruleset),
        la: typed(la),
      }),
      done: ({ check }) => ({ to: checkPath({ check }) }),
    }),
  },
})

const typed = (value: FormValue | undefined) =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined

/** The files of one question; undefined where there is none. */
function contents(value: FormValue | undefined) {
  const files = (Array.isArray(value) ? value : [value]).filter(isReceived)
  return files.length > 0 ? files.map(contentOf) : undefined
}

const contentOf = ({ filename, path }: UploadedFile) => ({
  name: filename,
  content: readFileSync(path).toString('base64'),
})

function Checks({ checks }: { checks: readonly Check[] }) {
  return (
    <WideTable label="Your checks of the last day">
      <Table
        caption="Your checks of the last day"
        captionClass="govuk-table__caption--m"
        head={['What', 'When', 'How it stands']}
        rows={checks.map((check) => [
          <Link href={checkPath({ check: check.id })}>{check.name}</Link>,
          momentInWords(check.beganAt),
          inAWord(check),
        ])}
      />
    </WideTable>
  )
}
