import type { Content } from '../../platform/kit/index.ts'
import type { Worker } from '../workers/read-workers.ts'

/** A page about one worker: their name over the heading, one column to read. */
export function WorkerFrame({
  worker,
  title,
  children,
}: {
  worker: Worker
  title: string
  children: Content
}) {
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{worker.name}</span>
          {title}
        </h1>
        {children}
      </div>
    </div>
  )
}
