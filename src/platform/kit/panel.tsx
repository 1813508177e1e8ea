import { Button } from './button.tsx'
import type { HeadingLevel } from './heading.tsx'
import { Heading } from './heading.tsx'
import type { Content, Look } from './parts.ts'
import { classes } from './parts.ts'
import { safeHref } from './safe-href.ts'

export type PanelAction = Look & { text: Content; href?: string; type?: 'button' | 'submit' | 'reset' }

export type PanelProps = Look & {
  title: Content
  children?: Content
  headingLevel?: HeadingLevel
  /** Only in an interruption (class `govuk-panel--interruption`), which stops people to tell them something. */
  actions?: Look & { items?: readonly PanelAction[] }
}

/** Says that something is done; or, as an interruption, asks people to stop and read. */
export function Panel({ title, children, headingLevel, actions, class: extra, attributes }: PanelProps) {
  const interruption = extra?.includes('govuk-panel--interruption') ?? false
  return (
    <div class={classes('govuk-panel', !interruption && 'govuk-panel--confirmation', extra)} {...attributes}>
      <Heading level={headingLevel || 1} class="govuk-panel__title">
        {title}
      </Heading>
      {children && <div class="govuk-panel__body">{children}</div>}
      {interruption && actions && <PanelActions {...actions} />}
    </div>
  )
}

function PanelActions({ items = [], class: extra, attributes }: NonNullable<PanelProps['actions']>) {
  return (
    <div class={classes('govuk-panel__actions', extra)} {...attributes}>
      {items.length > 0 && (
        <div class="govuk-button-group">
          {items.map((action) => (
            <PanelLink {...action} />
          ))}
        </div>
      )}
    </div>
  )
}

function PanelLink({ text, href, type, class: extra, attributes }: PanelAction) {
  const asButton = !href || type === 'button'
  if (asButton)
    return (
      <Button type={type || 'button'} variant="inverse" class={extra} href={href} attributes={attributes}>
        {text}
      </Button>
    )
  return (
    <a class={classes('govuk-link govuk-link--inverse', extra)} href={safeHref(href)} {...attributes}>
      {text}
    </a>
  )
}
