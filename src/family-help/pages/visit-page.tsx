import { KithError } from '../../platform/errors.ts'
import { Alert, Button, Details, TextField } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { isWithheld } from '../../record/people/withheld-names.ts'
import { readHead, throughout } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { VisitFields } from '../parts/visit-fields.tsx'
import { VisitText } from '../parts/visit-view.tsx'
import { visitPath, visitsPath } from '../paths.ts'
import { correctVisit } from '../visits/correct-visit.ts'
import { readVisits } from '../visits/read-visits.ts'
import { takeBackVisit } from '../visits/take-back-visit.ts'
import { PLACES } from '../visits/visit.ts'

/** One visit, with the way to put it right or take it back. */
export const visitPage = page({
  path: visitPath,
  inWords: 'A visit',
  may: may('read', subject.family()),
  async read(viewer, { family = '', visit = '' }) {
    const head = await readHead(viewer, family)
    const [found] = await readVisits(viewer, { family, visit })
    if (!found)
      throw new KithError('not-found', 'There is no such visit. Choose one from the list of visits.')
    return { head, visit: throughout(head.withhold, found) }
  },
  title: ({ visit }) => `Visit on ${dayInWords(visit.on)}`,
  trail: ({ head }) => backTo('Visits', visitsPath({ family: head.id })),
  view: ({ head, visit }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Visit on {dayInWords(visit.on)}</h1>
        <p class="govuk-body-s">Written by {visit.author}</p>
        {visit.superseded && (
          <Alert variant="warning" title="This visit was put right">
            This is how it was written first. Another one stands in its place, or it was taken back.
          </Alert>
        )}
        <VisitText visit={visit} members={head.members} />
        {!visit.superseded && !isWithheld(visit) && (
          <>
            <Details summary="Put this visit right" open={frame.form.errors.length > 0}>
              <PageForm frame={frame} start={{ ...visit }}>
                <VisitFields
                  members={head.members}
                  whenAndWhere={`${dayInWords(visit.on)}, ${PLACES[visit.place].toLowerCase()}`}
                />
                <Button preventDoubleClick>Save what is right</Button>
              </PageForm>
            </Details>
            <Details summary="It was written here by mistake">
              <PageForm frame={frame} name="takeBack">
                <TextField name="why" label="Why does it not belong here?" />
                <Button variant="secondary">Take it back</Button>
              </PageForm>
            </Details>
          </>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: correctVisit,
      done: ({ family, visit }) => ({ to: visitPath({ family, visit }), notice: 'The visit is put right.' }),
    }),
    takeBack: form({
      operation: takeBackVisit,
      done: ({ family }) => ({ to: visitsPath({ family }), notice: 'The visit is taken back.' }),
    }),
  },
})
