import type { HeadingLevel } from '../heading.tsx'
import { Heading } from '../heading.tsx'
import type { Content } from '../parts.ts'
import { classes } from '../parts.ts'

export type ComparisonRow = { label: Content; now?: Content; typed?: Content }

export type ComparisonProps = {
  rows: readonly ComparisonRow[]
  nowTitle?: string
  typedTitle?: string
  headingLevel?: HeadingLevel
}

/** Two versions of the same answers side by side, for when somebody else has changed a record meanwhile. */
export function Comparison({
  rows,
  nowTitle = 'What stands now',
  typedTitle = 'What you typed',
  headingLevel = 3,
}: ComparisonProps) {
  return (
    <div class="kith-comparison">
      {rows.map(({ label, now, typed }) => (
        <div class={classes('kith-comparison__row', now !== typed && 'kith-comparison__row--different')}>
          <Heading level={headingLevel} class="kith-comparison__label">
            {label}
            {now !== typed && <span class="kith-comparison__mark"> Different</span>}
          </Heading>
          <div class="kith-comparison__sides">
            <Side title={nowTitle}>{now}</Side>
            <Side title={typedTitle}>{typed}</Side>
          </div>
        </div>
      ))}
    </div>
  )
}

function Side({ title, children }: { title: string; children: Content }) {
  const empty = children === undefined || children === null || children === ''
  return (
    <div class="kith-comparison__side">
      <p class="kith-comparison__title">{title}</p>
      <div class="kith-comparison__value">
        {empty ? <span class="kith-comparison__empty">Nothing</span> : children}
      </div>
    </div>
  )
}
