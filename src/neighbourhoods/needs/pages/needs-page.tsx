import { Button, Link } from '../../../platform/kit/index.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may, mayEver } from '../../../record/access/index.ts'
import { needsListPath, needsPath, needsSectionPath, publishedPath } from '../../paths.ts'
import { type NeedsAssessment, readNeeds } from '../assessments.ts'
import { publishNeedsAssessment } from '../publish-needs-assessment.ts'
import { SECTIONS } from '../sections.ts'
import { QualityTable, Sections } from './needs-parts.tsx'

/** One needs assessment: what it lacks, its sections with their figures, and publishing it. */
export const needsPage = page<NeedsAssessment>({
  path: needsPath,
  title: ({ name }) => name,
  inWords: 'A needs assessment',
  may: may('see-neighbourhoods'),
  read: (viewer, { assessment = '' }) => readNeeds(viewer, assessment),
  trail: () => [{ text: 'What is needed here', href: needsListPath() }],
  view: (needs, frame) => (
    <>
      <span class="govuk-caption-l">{needs.place}</span>
      <h1 class="govuk-heading-l">{needs.name}</h1>
      <State needs={needs} />
      <h2 class="govuk-heading-m">What it has to have</h2>
      <QualityTable quality={needs.quality} />
      <Sections
        content={needs}
        after={(section) =>
          mayWrite(needs, frame) && (
            <p class="govuk-body">
              <Link href={needsSectionPath({ assessment: needs.id, part: section })}>
                Write about it<span class="govuk-visually-hidden">: {SECTIONS[section].title}</span>
              </Link>
            </p>
          )
        }
      />
      {!needs.publishedOn && mayEver(frame.actor.roles, 'agree-neighbourhoods') && (
        <PageForm frame={frame} version={needs.version}>
          <h2 class="govuk-heading-m">Publish it</h2>
          <p class="govuk-body">
            Anybody can then read it as it is today, with its figures. It stays so; the next one begins from
            it.
          </p>
          <Button preventDoubleClick>Publish the assessment</Button>
        </PageForm>
      )}
    </>
  ),
  forms: {
    main: form({
      operation: publishNeedsAssessment,
      done: ({ assessment }) => ({ to: needsPath({ assessment }), notice: 'It is published.' }),
    }),
  },
})

const mayWrite = ({ publishedOn }: NeedsAssessment, { actor }: Frame) =>
  !publishedOn && mayEver(actor.roles, 'shape-neighbourhoods')

function State({ needs: { id, author, begunOn, publishedOn } }: { needs: NeedsAssessment }) {
  if (!publishedOn)
    return (
      <p class="govuk-body">
        A draft, begun by {author} on {dayInWords(begunOn)}. Its figures are of today.
      </p>
    )
  return (
    <p class="govuk-body">
      Published on {dayInWords(publishedOn)}, and as it was on that day.{' '}
      <Link href={publishedPath({ publication: id })}>As anybody reads it</Link>
    </p>
  )
}
