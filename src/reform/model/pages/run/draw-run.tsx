import { renderToString } from 'preact-render-to-string'
import { type Run, runOf } from '../../run.ts'
import { Controls } from './controls.tsx'
import { Results } from './results.tsx'

/** The levers and what they come to, side by side. */
export const RunView = ({ run }: { run: Run }) => (
  <div class="kith-run">
    <Controls run={run} />
    <Results run={run} />
  </div>
)

/** A run drawn from its address, as the page holds it. */
export const drawRun = (query: Record<string, string>): string =>
  renderToString(<RunView run={runOf(query)} />)
