import type { ComponentChildren } from 'preact'

export interface KeyFigure {
  value: string
  name: ComponentChildren
  /** What it is to be read beside, such as the figure that the report prints. */
  beside?: ComponentChildren
}

/** The few numbers that somebody comes for, large, each with its name. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl class="kith-key-figures">
      {figures.map(({ value, name, beside }) => (
        <div class="kith-key-figures__one">
          <dt class="kith-key-figures__name">{name}</dt>
          <dd class="kith-key-figures__value">{value}</dd>
          {beside && <dd class="kith-key-figures__beside">{beside}</dd>}
        </div>
      ))}
    </dl>
  )
}
