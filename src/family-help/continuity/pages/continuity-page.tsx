import { SummaryList } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may, subject } from '../../../record/access/index.ts'
import { readHead } from '../../families/head.ts'
import { FamilyFrame } from '../../parts/family-frame.tsx'
import { continuityPath } from '../../paths.ts'
import { continuityOfFamily } from '../read-continuity.ts'
import { MEASURES, type Measure } from '../read-report.ts'

/** Workers, handovers, assessments and plans that a family has lived through. */
export const continuityPage = page({
  path: continuityPath,
  title: 'How whole the help is',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    return { head: await readHead(viewer, family), continuity: await continuityOfFamily(viewer, family) }
  },
  view: ({ head, continuity }) => (
    <FamilyFrame head={head} tab="workers" title="How whole the help is">
      <p class="govuk-body">
        Every new face is somebody to whom a family tells it again. This counts what this record knows; it is
        nobody’s fault, and there is no right number.
      </p>
      {continuity ? (
        <>
          <SummaryList
            rows={(Object.keys(MEASURES) as Measure[]).map((of) => ({
              key: MEASURES[of],
              value: `${continuity[of]}`,
            }))}
          />
          {continuity.over > 0 && (
            <p class="govuk-body">
              A child protection plan lay over the family’s own plan{' '}
              {continuity.over === 1 ? 'once' : `${continuity.over} times`}. It was no other plan, and nobody
              took over.
            </p>
          )}
        </>
      ) : (
        <p class="govuk-body">This family has not been helped yet.</p>
      )}
    </FamilyFrame>
  ),
})
