import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { runPath } from '../../paths.ts'
import { knownChance } from '../chance-desk.ts'
import { runOf } from '../run.ts'
import { RunView } from './run/draw-run.tsx'

/** The reform by mechanism: levers turned, children and money drawn. The address holds every switch. */
export const runPage = page({
  path: runPath,
  title: 'What if',
  may: may('analyse'),
  trail: reformTrail,
  read: async (_viewer, _params, query) => {
    const run = runOf(query)
    const chance = knownChance(run)
    return chance?.state === 'made' ? { ...run, chance: chance.inCare } : run
  },
  view: (run) => (
    <>
      <h1 class="govuk-heading-l">What if: the reform by mechanism</h1>
      <p class="govuk-body-l">
        Each lever changes how many children enter care, how soon they leave, where they live or what that
        costs. Turn one, and see what follows.
      </p>
      <RunView run={run} />
    </>
  ),
})
