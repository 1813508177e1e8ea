import {
  Button,
  CheckboxGroup,
  Form,
  Link,
  MoreFields,
  RadioGroup,
  TextArea,
  TextField,
} from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { form, type Params, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { openInvolvementOf, readAllocations } from '../../record/involvements/involvement.ts'
import { allocateKeyWorker } from '../allocation/allocate-key-worker.ts'
import { type Candidate, type Match, NEED_CODES, NEEDS } from '../allocation/match-key-workers.ts'
import { type Matching, readMatches } from '../allocation/read-matches.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { keyWorkerPath, workersPath } from '../paths.ts'

interface Shown extends Matching {
  /** How many more there are than are shown. */
  more: number
  /** Who leads today. */
  keyWorker: string | undefined
  /** The team's social workers, where nobody oversees the help yet. */
  overseers: readonly Candidate[]
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
            {data.overseers.length > 0 && (
              <RadioGroup
                name="overseer"
                label="Which social worker oversees the help?"
                labelSize="m"
                items={data.overseers.map(({ id, name }) => ({ value: id, text: name }))}
              />
            )}
            <Reason changes={data.keyWorker !== undefined} />
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

async function readMatching(viewer: Viewer, family: string, query: Params): Promise<Shown> {
  const asked = (query['need[]'] ?? query.need)?.split(',')
  const all = await readMatches(viewer, family, {
    needs: asked && NEED_CODES.filter((code) => asked.includes(code)),
    languages: query.language?.split(',').map((one) => one.trim()),
  })
  const parts = await partsNow(viewer, family)
  const overseen = parts.some(({ part }) => part === 'overseer')
  return {
    ...all,
    matches: query.all ? all.matches : all.matches.slice(0, SHOWN),
    more: query.all ? 0 : Math.max(0, all.matches.length - SHOWN),
    keyWorker: parts.find(({ part }) => part === 'key-worker')?.worker.id,
    overseers: overseen ? [] : all.matches.map(({ worker }) => worker).filter(isSocialWorker),
  }
}

async function partsNow(viewer: Viewer, family: string) {
  const help = await openInvolvementOf(viewer, family)
  const parts = help ? await readAllocations(viewer, help.id) : []
  return parts.filter(({ period }) => !period.until)
}

const isSocialWorker = ({ registeredSocialWorker }: Candidate) => registeredSocialWorker

const needItems = NEED_CODES.map((value) => ({ value, text: NEEDS[value].label }))

/** A change is explained to the family; a first choice speaks for itself, unless it is an unlikely one. */
function Reason({ changes }: { changes: boolean }) {
  const hint = 'A sentence or two that the family may read.'
  if (changes)
    return <TextArea name="reason" label="Why does somebody else lead from now on?" hint={hint} rows={3} />
  return (
    <MoreFields summary="The reason is another than what stands beside the name" names={['reason']}>
      <TextArea name="reason" label="Why this person?" hint={hint} rows={3} />
    </MoreFields>
  )
}

function NeedForm({ needs, languages }: Shown) {
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
