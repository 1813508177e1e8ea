import {
  Button,
  DateField,
  Link,
  RadioGroup,
  SelectField,
  Table,
  TextField,
  WideTable,
  YesNoField,
} from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords, shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { readTeams } from '../../record/families/teams.ts'
import { closeVacancyPath, vacanciesPath, workforcePath } from '../paths.ts'
import { closeVacancy } from '../vacancies/close-vacancy.ts'
import { openVacancy } from '../vacancies/open-vacancy.ts'
import { readVacancies, readVacancy, type Vacancy } from '../vacancies/read-vacancies.ts'
import { ROLES } from '../words.ts'

const ENDED = { filled: 'Somebody was found', withdrawn: 'Not wanted any more' } as const

/** Posts for which somebody is looked for, and a form for one more. */
export const vacanciesPage = page({
  path: vacanciesPath,
  title: 'Vacancies',
  may: may('keep-workforce'),
  read: async (viewer) => ({ vacancies: await readVacancies(viewer), teams: await readTeams(viewer) }),
  trail: () => [{ text: 'Workforce', href: workforcePath() }],
  view: ({ vacancies, teams }, frame) => (
    <>
      <h1 class="govuk-heading-l">Vacancies</h1>
      <Vacancies vacancies={vacancies} />
      <h2 class="govuk-heading-m">Add a vacancy</h2>
      <PageForm frame={frame} start={{ fullTimeShare: '1', socialWorker: 'yes' }}>
        <RadioGroup name="role" label="What is the post?" labelSize="s" items={choicesOf(ROLES)} />
        <SelectField
          name="team"
          label="Team"
          emptyText="No team"
          items={teams.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <TextField
          name="fullTimeShare"
          label="Share of full time"
          hint="1 is full time; three days of five are 0.6"
          width={5}
          inputmode="decimal"
        />
        <YesNoField name="socialWorker" label="Is it for a registered social worker?" labelSize="s" />
        <DateField name="from" label="Vacant since" labelSize="s" hint="For example, 1 9 2026" />
        <Button preventDoubleClick>Add the vacancy</Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: openVacancy,
      done: () => ({ to: vacanciesPath(), notice: 'The vacancy is written.' }),
    }),
  },
})

function Vacancies({ vacancies }: { vacancies: readonly Vacancy[] }) {
  if (vacancies.length === 0) return <p class="govuk-body">No vacancy is written.</p>
  return (
    <WideTable label="Vacancies">
      <Table
        head={['Post', 'Team', { text: 'Full time', format: 'numeric' }, 'Since', 'Until', 'Change']}
        rows={vacancies.map((vacancy) => [
          ROLES[vacancy.role],
          vacancy.teamName ?? '',
          { text: String(vacancy.fullTimeShare), format: 'numeric' },
          shortDay(vacancy.from),
          vacancy.lastDay
            ? `${shortDay(vacancy.lastDay)}: ${ENDED[vacancy.endedHow!].toLowerCase()}`
            : 'Open',
          vacancy.lastDay ? (
            ''
          ) : (
            <Link
              href={closeVacancyPath({ vacancy: vacancy.id })}
              hiddenText={`the vacancy since ${shortDay(vacancy.from)}`}
            >
              Close
            </Link>
          ),
        ])}
      />
    </WideTable>
  )
}

/** A vacancy ends. */
export const closeVacancyPage = page({
  path: closeVacancyPath,
  title: 'Close a vacancy',
  may: may('keep-workforce'),
  read: (viewer, { vacancy = '' }) => readVacancy(viewer, vacancy),
  trail: () => [{ text: 'Vacancies', href: vacanciesPath() }],
  view: (vacancy, frame) => (
    <>
      <h1 class="govuk-heading-l">Close a vacancy</h1>
      <p class="govuk-body">
        {ROLES[vacancy.role]}
        {vacancy.teamName && `, ${vacancy.teamName}`}: vacant since {dayInWords(vacancy.from)}.
      </p>
      <PageForm frame={frame} version={vacancy.version}>
        <RadioGroup name="endedHow" label="How does it end?" labelSize="s" items={choicesOf(ENDED)} />
        <DateField
          name="lastDay"
          label="Last day it was vacant"
          labelSize="s"
          hint="For example, 31 8 2026"
        />
        <Button preventDoubleClick>Close the vacancy</Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: closeVacancy,
      done: () => ({ to: vacanciesPath(), notice: 'The vacancy is closed.' }),
    }),
  },
})
