import { Link, Table } from '../../../platform/kit/index.ts'
import { poundsOf } from '../../../platform/money.ts'
import { page } from '../../../platform/pages/page.ts'
import { shortDay } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { spendingPath, waitingPath } from '../../paths.ts'
import { SPENDING_KINDS } from '../kinds.ts'
import { readWaiting } from '../read-waiting.ts'

/** Money that waits for an answer in one's own team. */
export const waitingPage = page({
  path: waitingPath,
  title: 'Money that waits for an answer',
  may: may('see-oversight'),
  read: (viewer) => readWaiting(viewer),
  trail: () => [{ text: 'Home', href: '/' }],
  view: (waiting) => (
    <>
      <h1 class="govuk-heading-l">Money that waits for an answer</h1>
      {waiting.length === 0 && <p class="govuk-body">Nothing waits in your team.</p>}
      {waiting.length > 0 && (
        <Table
          head={['Family', 'For', 'Asked by', 'Since', { text: 'Amount', format: 'numeric' }]}
          rows={waiting.map(({ family, spending, name, kind, asker, on, pence }) => [
            <Link href={spendingPath({ family, spending })}>{name} family</Link>,
            SPENDING_KINDS[kind],
            asker,
            shortDay(on),
            { text: poundsOf(pence), format: 'numeric' },
          ])}
        />
      )}
    </>
  ),
})
