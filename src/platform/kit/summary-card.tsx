import type { HeadingLevel } from './heading.tsx'
import { Heading } from './heading.tsx'
import type { Content, Look, Part } from './parts.ts'
import { classes, part } from './parts.ts'
import type { SummaryAction } from './summary-action.tsx'
import { ActionLink } from './summary-action.tsx'

export type SummaryCardPart = Look & {
  title?: Part<{ headingLevel?: HeadingLevel }>
  actions?: { class?: string; items?: readonly SummaryAction[] }
}

/** A box with a title and links, around a summary list or anything else about one thing. */
export function SummaryCard({
  title,
  actions,
  class: extra,
  attributes,
  children,
}: SummaryCardPart & { children: Content }) {
  const { text, class: titleClass, headingLevel } = part(title)
  return (
    <div class={classes('govuk-summary-card', extra)} {...attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {title && (
          <Heading level={headingLevel ?? 2} class={classes('govuk-summary-card__title', titleClass)}>
            {text}
          </Heading>
        )}
        <CardActions actions={actions} cardTitle={text} />
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}

function CardActions({ actions, cardTitle }: Pick<SummaryCardPart, 'actions'> & { cardTitle: Content }) {
  const items = actions?.items ?? []
  const name = classes('govuk-summary-card__actions', actions?.class)
  if (items.length === 0) return null
  if (items.length === 1)
    return (
      <div class={name}>
        <ActionLink action={items[0]!} cardTitle={cardTitle} />
      </div>
    )
  return (
    <ul class={name}>
      {items.map((action) => (
        <li class="govuk-summary-card__action">
          <ActionLink action={action} cardTitle={cardTitle} />
        </li>
      ))}
    </ul>
  )
}
