import { backTo, familyName, type Head, readHead } from '../../../family-help/index.ts'
import { Alert, Button, Form, Link, SelectField } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may, subject } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { supportPath } from '../../../record/paths.ts'
import { beginCoursePath, cataloguePath, coursesPath } from '../../paths.ts'
import { type Child, type Match, match } from '../match.ts'
import { COURSE_NEEDS, type CourseNeed, EVIDENCE } from '../needs.ts'
import { readCourses } from '../read-courses.ts'

/** Courses that may fit this family: by need and age, with reasons in words. */
export const coursesPage = page({
  path: coursesPath,
  title: 'Courses that may fit',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }, { need }) {
    const head = await readHead(viewer, family)
    const chosen = need && Object.hasOwn(COURSE_NEEDS, need) ? (need as CourseNeed) : undefined
    return { head, need: chosen, matches: match(chosen, childrenIn(head), await readCourses(viewer, family)) }
  },
  trail: ({ head }) => backTo('Money and support', supportPath({ family: head.id })),
  view: ({ head, need, matches }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Courses that may fit</h1>
        <p class="govuk-body">
          By what it is about and how old the children are. What fits is for the family to say; talk about it
          together. <Link href={cataloguePath()}>The whole catalogue</Link>
        </p>
        <Form method="get" action={coursesPath({ family: head.id })} values={{ need }}>
          <SelectField
            name="need"
            label="What is it about?"
            items={choicesOf(COURSE_NEEDS)}
            emptyText="Anything"
          />
          <Button variant="secondary">Show</Button>
        </Form>
        {matches.length === 0 && (
          <p class="govuk-body">
            Nothing in the catalogue is for this and these ages. Ask your commissioner what is near.
          </p>
        )}
        {matches.map((one) => (
          <MatchView family={head.id} match={one} />
        ))}
      </div>
    </div>
  ),
})

/** Whom the viewer may see; nobody is named from a closed record. */
const childrenIn = ({ members }: Head): Child[] =>
  members.flatMap((one) =>
    one.restricted || !one.child
      ? []
      : [{ name: one.knownAs || one.givenNames || 'the baby', age: one.age ?? undefined }],
  )

const MatchView = ({
  family,
  match: { key, intervention, reasons, warning },
}: {
  family: string
  match: Match
}) => (
  <>
    <h2 class="govuk-heading-m">{intervention.name}</h2>
    <p class="govuk-body">
      {intervention.what}. {intervention.dose}.
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {reasons.map((reason) => (
        <li>{reason}</li>
      ))}
    </ul>
    {warning && (
      <Alert variant="warning" title={`Before ${intervention.name} again`}>
        {warning}
      </Alert>
    )}
    <p class="govuk-body">
      <Link href={beginCoursePath({ family, intervention: key })}>
        Begin it<span class="govuk-visually-hidden">: {intervention.name}</span>
      </Link>
    </p>
  </>
)

/** The whole catalogue, for those who choose what a place has. */
export const cataloguePage = page({
  path: cataloguePath,
  title: 'Courses and programmes',
  may: may('be-signed-in'),
  read: async () => match(undefined, EVERY_AGE, []),
  view: (all) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Courses and programmes</h1>
        <p class="govuk-body">
          Those that the review names, in the order of their names. Ages and lengths are as usually delivered:
          the provider’s manual decides. The levels of the Foundations Guidebook are to be looked up there.
        </p>
        {all.map(({ intervention: { name, what, dose, needs, ages, evidence, source } }) => (
          <>
            <h2 class="govuk-heading-s">{name}</h2>
            <p class="govuk-body">
              {what}. {ages ? `Children of ${ages[0]} to ${ages[1]}. ` : ''}
              {dose}.
            </p>
            <p class="govuk-body">For: {needs.map((need) => COURSE_NEEDS[need].toLowerCase()).join('; ')}.</p>
            <p class="govuk-body">
              {EVIDENCE[evidence]}: {source}
            </p>
          </>
        ))}
      </div>
    </div>
  ),
})

const EVERY_AGE: readonly Child[] = Array.from({ length: 19 }, (_, age) => ({ name: '', age }))
