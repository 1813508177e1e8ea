import {
  Button,
  CheckboxGroup,
  Form,
  Link,
  RadioGroup,
  TextArea,
  TextField,
} from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { form, type Params, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { allocateKeyWorker } from '../allocation/allocate-key-worker.ts'
import { hasProtectionPlan } from '../allocation/lead-rules.ts'
import {
  type Match,
  matchKeyWorkers,
  NEED_CODES,
  NEEDS,
  type NeedCode,
} from '../allocation/match-key-workers.ts'
import { suggestNeeds } from '../allocation/suggest-needs.ts'
import { readTeamWorkers, teamOf } from '../allocation/workers.ts'
import { type Head, readHead } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { keyWorkerPath, workersPath } from '../paths.ts'

interface Matching {
  head: Head
  needs: NeedCode[]
  languages: string[]
  protectionPlan: boolean
  matches: Match[]
  /** How many more there are than are shown. */
  more: number
}

const SHOWN = 10

/** Chooses a key worker: who is there, and in words why each suits. */
export const keyWorkerPage = page({
  path: keyWorkerPath,
  may: may('allocate', subject.family()),
  read: (viewer, { family = '' }, query) => readMatching(viewer, family, query),
  title: 'Choose a key worker',
  trail: ({ head }) => backTo('Who works with us', workersPath({ family: head.id })),
  view: (data, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(data.head)}</span>
        <h1 class="govuk-heading-l">Choose a key worker</h1>
        <NeedForm {...data} />
        {data.matches.length === 0 ? (
          <p class="govuk-body">
            No team helps this family yet, and you are in none. Choose the team on the family’s page first.
          </p>
        ) : (
          <PageForm frame={frame}>
            {data.more > 0 && (
              <p class="govuk-body">
                The {data.matches.length} who suit best are shown.{' '}
                <Link href={keyWorkerPath({ family: data.head.id }, { ...frame.query, all: 'yes' })}>
                  Show {data.more} more
                </Link>
              </p>
            )}
            <RadioGroup name="worker" label="Who leads?" labelSize="m" items={data.matches.map(item)} />
            <TextArea
              name="reason"
              label="Why this person?"
              hint="The family may read it. If you choose somebody who seems to suit less, say why."
              rows={3}
            />
            <Button preventDoubleClick>Choose</Button>
          </PageForm>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: allocateKeyWorker,
      done: ({ family }) => ({ to: workersPath({ family }), notice: 'The key worker is chosen.' }),
    }),
  },
})

async function readMatching(viewer: Viewer, family: string, query: Params): Promise<Matching> {
  const head = await readHead(viewer, family)
  const protectionPlan = await hasProtectionPlan(viewer, head.help?.children ?? [])
  const languages = query.language ? query.language.split(',').map((one) => one.trim()) : languagesOf(head)
  const asked = (query['need[]'] ?? query.need)?.split(',')
  const needs = asked ? NEED_CODES.filter((code) => asked.includes(code)) : suggestNeeds(head.members)
  const workers = await readTeamWorkers(viewer, head.teamId ?? (await teamOf(viewer)))
  const matches = matchKeyWorkers({ needs, languages, protectionPlan }, workers)
  const shown = query.all ? matches : matches.slice(0, SHOWN)
  return { head, needs, languages, protectionPlan, matches: shown, more: matches.length - shown.length }
}

/** The first languages of the family other than English. */
function languagesOf({ members }: Head): string[] {
  const spoken = members.flatMap((one) => (one.restricted ? [] : (one.firstLanguage ?? [])))
  return [...new Set(spoken)].filter((language) => language.toLowerCase() !== 'english')
}

const needItems = NEED_CODES.map((value) => ({ value, text: NEEDS[value].label }))

function NeedForm({ needs, languages }: Matching) {
  return (
    <Form method="get" values={{ need: needs, language: languages.join(', ') }}>
      <CheckboxGroup name="need" label="What does the family need?" labelSize="m" items={needItems} small />
      <TextField name="language" label="Languages to talk in" hint="Besides English." width={20} />
      <Button variant="secondary">Show who suits</Button>
    </Form>
  )
}

function item({ worker, suits, think, cannot }: Match) {
  const words = cannot ? [cannot] : [...suits, ...think]
  return {
    value: worker.id,
    text: `${worker.name}, ${worker.discipline}`,
    hint: words.map((word) => `${word}.`).join(' '),
    disabled: cannot !== undefined,
  }
}
