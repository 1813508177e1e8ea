import { ChartFigure } from '../../../platform/kit/charts/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { readAsked } from '../../replay/asked.ts'
import { replayChart } from '../../replay/chart.ts'
import { HeadlineGroups } from '../../replay/pages/headlines-page.tsx'
import { ReplayTable } from '../../replay/pages/replay-table.tsx'
import { openReviewPath } from '../paths.ts'
import { OpenNav } from './open-nav.tsx'

/** The review's table and headlines for anybody: what is printed in the report, and nothing of a council. */
export const openReviewPage = page({
  path: openReviewPath,
  title: 'What the review’s reform costs and saves',
  may: may('read-published'),
  public: true,
  navigation: { label: 'The review', order: 40 },
  read: async () => readAsked({}),
  view: (asked) => (
    <>
      <h1 class="govuk-heading-l">What the review’s reform costs and saves</h1>
      <p class="govuk-body-l">
        The Independent Review of Children’s Social Care (May 2022) printed what each part of its reform would
        cost and save by year, £ million. The public pays for it, so it can be read here without an account.
      </p>
      <OpenNav here={openReviewPath()} />
      <ReplayTable asked={asked} fixed />
      <ChartFigure chart={replayChart(asked)} />
      <HeadlineGroups fixed />
    </>
  ),
})
