import { poundsOf } from '../../platform/money.ts'
import { HomeList, homePanel } from '../../platform/pages/home-panel.tsx'
import { spendingPath, waitingPath } from '../paths.ts'
import { SPENDING_KINDS } from './kinds.ts'
import { readWaiting } from './read-waiting.ts'

/** Money that waits for the manager's answer. */
export const waitingPanel = homePanel({
  capability: 'agree-spending',
  order: 35,
  read: (viewer) => readWaiting(viewer, 6),
  view: (waiting) =>
    waiting.length > 0 && (
      <HomeList
        title="Money that waits for your answer"
        items={waiting.slice(0, 5).map(({ family, spending, name, pence, kind }) => ({
          href: spendingPath({ family, spending }),
          text: `${poundsOf(pence)} for the ${name} family`,
          after: SPENDING_KINDS[kind].toLowerCase(),
        }))}
        more={waiting.length > 5 ? { href: waitingPath(), text: 'All that waits' } : undefined}
      />
    ),
})
