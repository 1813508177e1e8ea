import { Table, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { lineOf } from '../../pages/figures.ts'
import { everyAsk } from '../../programme/programme.ts'
import { type Kith, plannedOf, whereabouts, worksOf } from '../../programme/where.ts'
import { inSentence } from '../../progress/report-blocks.ts'
import { openProgrammePath } from '../paths.ts'
import { OpenNav } from './open-nav.tsx'

/** The recommendations for anybody: what each asks of whom, and where it works in Kith; no council's own progress. */
export const openProgrammePage = (kith: () => Kith) =>
  page({
    path: openProgrammePath,
    title: 'The review’s recommendations',
    may: may('read-published'),
    public: true,
    read: async () => kith(),
    view: (now) => (
      <>
        <h1 class="govuk-heading-l">The review’s recommendations</h1>
        <p class="govuk-body-l">
          The 81 recommendations and seven asks about carrying them out, in our own words: who owns each, and
          what of it works in Kith today.
        </p>
        <OpenNav here={openProgrammePath()} />
        <WideTable label="Recommendations and asks">
          <Table
            caption="Recommendations and asks"
            captionClass="govuk-visually-hidden"
            head={['Number', 'What', 'Owner and phase', 'In Kith']}
            rows={everyAsk.map((ask) => [
              ask.id,
              `${ask.says} (${lineOf(ask.line)})`,
              `${ask.owner}; ${ask.phase}`,
              <>
                {inSentence(whereabouts(ask, now))}
                <span class="govuk-hint">
                  {[
                    ...worksOf(ask.id, now).map(({ does }) => does),
                    'cannot' in ask.kith ? ask.kith.cannot : '',
                    plannedOf(ask, now) ?? '',
                  ]
                    .filter(Boolean)
                    .map((text) => (
                      <>{text} </>
                    ))}
                </span>
              </>,
            ])}
            firstCellIsHeader
          />
        </WideTable>
        <p class="govuk-hint">Owners and phases are our reading of the report. L is a line of its text.</p>
      </>
    ),
  })
