import { KithError } from '../../../platform/errors.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { BecauseTable } from '../../parts/because-table.tsx'
import { entriesSaid } from '../../parts/entries-said.ts'
import { ORDER } from '../census.ts'
import { censusWorkerPath, workforceCensusPath } from '../paths.ts'
import { readWorkforceCensus } from '../read-census.ts'

async function read(viewer: Viewer, id: string | undefined, on: string | undefined) {
  const census = await readWorkforceCensus(viewer, on)
  const worker = census.workers.find((one) => one.worker === id)
  if (!worker)
    throw new KithError('not-found', 'This worker is not in the census of that day. Choose one on its page.')
  const entries = Object.values(worker.because).flatMap(({ entry }) => (entry ? [entry] : []))
  return { census, worker, entries: await entriesSaid(viewer, entries) }
}

/** Why each value of a worker is in the census. */
export const censusWorkerPage = page({
  path: censusWorkerPath,
  may: may('returns'),
  read: (viewer, { worker }, query) => read(viewer, worker, query.on),
  title: ({ worker }) => `Why is this here? ${worker.cells.SWENo ?? ''}`,
  trail: ({ census: { on } }) => [
    { text: 'Social work workforce census', href: workforceCensusPath({}, { on }) },
  ],
  view: ({ census, worker, entries }) => (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">
          Social work workforce census, {dayInWords(census.on)}: {worker.cells.SWENo ?? 'no number yet'}
        </span>
        Why is this here?
      </h1>
      <BecauseTable
        caption="Each value, and what it rests on"
        values={ORDER.filter((name) => worker.cells[name] !== undefined).map((name) => ({
          name,
          value: worker.cells[name]!,
          basis: worker.because[name],
        }))}
        entries={entries}
      />
    </>
  ),
})
