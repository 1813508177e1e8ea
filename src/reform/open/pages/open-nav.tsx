import { SubNavigation } from '../../../platform/kit/index.ts'
import { openCouncilsPath, openEnglandPath, openProgrammePath, openReviewPath } from '../paths.ts'

/** Between the pages of the reform that anybody may read. */
export const OpenNav = ({ here }: { here: string }) => (
  <SubNavigation
    label="The review in the open"
    items={[
      { text: 'Costs and savings', href: openReviewPath() },
      { text: 'England’s years ahead', href: openEnglandPath() },
      { text: 'Councils side by side', href: openCouncilsPath() },
      { text: 'Recommendations', href: openProgrammePath() },
    ].map((item) => ({ ...item, current: item.href === here }))}
  />
)
