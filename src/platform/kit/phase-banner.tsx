import type { Content, Look, Part } from './parts.ts'
import { classes, part } from './parts.ts'
import { Tag } from './tag.tsx'

export type PhaseBannerProps = Look & { tag?: Part; children?: Content }

/** Says that a page is a trial, or that the people in it are invented. */
export function PhaseBanner({ tag, children, class: extra, attributes }: PhaseBannerProps) {
  const { text, class: tagClass } = part(tag)
  return (
    <div class={classes('govuk-phase-banner govuk-width-container', extra)} {...attributes}>
      <p class="govuk-phase-banner__content">
        <Tag class={classes('govuk-phase-banner__content__tag', tagClass)}>{text}</Tag>
        <span class="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}
