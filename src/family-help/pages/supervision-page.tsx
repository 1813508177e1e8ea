import { sql } from 'kysely'
import { isId } from '../../platform/id.ts'
import {
  Button,
  DateField,
  Details,
  HiddenField,
  Link,
  RadioGroup,
  TextArea,
} from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { type Day, daysBetween } from '../../platform/time/day.ts'
import { shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { type FamilyFacts, factsOf } from '../families/facts.ts'
import { childrenInWords } from '../families/families-file.ts'
import { questionsFor } from '../oversight/library.ts'
import { MANNERS, recordSupervision, SUPERVISION_DEPTHS } from '../oversight/record-supervision.ts'
import { Questions } from '../parts/questions.tsx'
import { libraryPath, oversightPath, supervisionPath } from '../paths.ts'

/** Supervision about one family or several, written in one go. */
export const supervisionPage = page({
  path: supervisionPath,
  title: 'Record supervision',
  may: may('see-oversight'),
  async read(viewer, _params, query) {
    const asked = (query['families[]'] ?? query.families ?? '').split(',').filter(isId)
    return { families: asked.length ? await ofTeam(viewer, asked) : [] }
  },
  trail: () => [{ text: 'Oversight', href: oversightPath() }],
  view: ({ families }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Record supervision</h1>
        {families.length === 0 ? (
          <p class="govuk-body">
            Choose the families first. <Link href={oversightPath()}>Tick them in the list</Link>
          </p>
        ) : (
          <PageForm
            frame={frame}
            start={{ on: frame.today, manner: families.length > 1 ? 'group' : 'one-to-one' }}
          >
            <Details summary="Questions to think with">
              <Questions questions={questionsFor(families, weekOf(frame.today))} />
              <p class="govuk-body">
                <Link href={libraryPath()}>All questions</Link>
              </p>
            </Details>
            <DateField name="on" label="When" />
            <RadioGroup name="manner" label="How" items={choicesOf(MANNERS)} inline />
            {families.map((facts, at) => (
              <FamilyFields facts={facts} at={at} today={frame.today} />
            ))}
            <Button preventDoubleClick>Save supervision</Button>
          </PageForm>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: recordSupervision,
      done: ({ families }) => ({
        to: oversightPath(),
        notice: `Supervision is recorded for ${families} ${families === 1 ? 'family' : 'families'}.`,
      }),
    }),
  },
})

const weekOf = (today: Day) => Math.floor(daysBetween('2026-01-05', today) / 7)

/** Those of the asked families that the viewer's team helps. */
async function ofTeam(viewer: Viewer, asked: readonly string[]): Promise<FamilyFacts[]> {
  const { rows } = await sql<FamilyFacts>`select f.* from ${await factsOf(viewer, 'team')} f
    where f.family = any(${[...asked]}::uuid[]) order by f.name limit 30`.execute(viewer.db)
  return rows
}

function FamilyFields({ facts, at, today }: { facts: FamilyFacts; at: number; today: string }) {
  const name = `about[${at}]`
  const { supervisedOn, lastVisit, keyWorker } = facts
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{facts.name}</legend>
      <p class="govuk-hint">
        {childrenInWords(facts, today)}. {keyWorker && `Key worker ${keyWorker.name}. `}
        {supervisedOn ? `Last talked about ${shortDay(supervisedOn)}. ` : 'Not talked about yet. '}
        {lastVisit ? `Last contact ${shortDay(lastVisit)}.` : 'No contact recorded yet.'}
      </p>
      <HiddenField name={`${name}[family]`} value={facts.family} />
      <RadioGroup
        name={`${name}[depth]`}
        label="How closely did you think about them?"
        items={choicesOf(SUPERVISION_DEPTHS)}
        small
      />
      <TextArea
        name={`${name}[reflection]`}
        label="What did you think about together?"
        hint="What is it like to be each child here? What else could explain what we see? What part does money play? A sentence or two for what matters."
        rows={4}
      />
      <TextArea name={`${name}[decision]`} label="What did you decide?" hint="A sentence or two." rows={2} />
    </fieldset>
  )
}
