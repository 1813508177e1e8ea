import type { Share } from '../../../engines/statistics/share.ts'
import { InsetText } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { type OfferReport, readOfferReport } from '../../after-removal/read-report.ts'
import { comingHomeReportPath, homePath } from '../../paths.ts'
import { readStillHome } from '../read-report.ts'

/** Coming home, and help after a child was taken, over all families: numbers to talk about, with their uncertainty. */
export const comingHomeReportPage = page({
  path: comingHomeReportPath,
  title: 'Coming home, and after a child was taken',
  may: may('analyse'),
  read: async (viewer) => ({
    stillHome: await readStillHome(viewer),
    offers: await readOfferReport(viewer),
  }),
  trail: () => [{ text: 'Home', href: homePath() }],
  view: ({ stillHome, offers }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Coming home, and after a child was taken</h1>
        <h2 class="govuk-heading-m">Children who came home in the last five years</h2>
        {stillHome.map(({ months, share }) => (
          <ShareLine share={share} who={`Lived there for ${months} months without a break`} />
        ))}
        <InsetText>
          More is not better here: where children come into care only when they must, fewer of them can come
          home (L1888). What counts is that it holds, and what was missing where it did not.
        </InsetText>
        <Offers {...offers} />
      </div>
    </div>
  ),
})

function Offers({ offered, again, middle }: OfferReport) {
  return (
    <>
      <h2 class="govuk-heading-m">Parents from whom a child was taken</h2>
      {offered.map(({ who, share }) => (
        <ShareLine share={share} who={`${who} who were offered help of their own`} />
      ))}
      {again.map(({ who, share }) => (
        <ShareLine share={share} who={`${who} for whom proceedings came again`} />
      ))}
      <p class="govuk-body">
        From one case to the next, in the middle:{' '}
        {middle === undefined ? 'too few to show' : `${middle} days`}.
      </p>
      <p class="govuk-body">
        In England one in four mothers came back to court within seven years (Broadhurst and others 2017), and
        more than one in ten fathers within five, who were missing in a fifth of the files (Philip and others
        2021; L1931 to L1936).
      </p>
    </>
  )
}

const ShareLine = ({ who, share }: { who: string; share: Share | undefined }) => (
  <p class="govuk-body">
    {who}:{' '}
    {share
      ? `${share.percent}% of ${share.of}. With so few, chance alone can give from ${share.low}% to ${share.high}%.`
      : 'too few to show.'}
  </p>
)
