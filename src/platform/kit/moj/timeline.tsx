import type { HeadingLevel } from '../heading.tsx'
import { Heading } from '../heading.tsx'
import type { Content } from '../parts.ts'
import { safeHref } from '../safe-href.ts'

export type TimelineItem = {
  title: Content
  /** Makes the title a link. */
  href?: string
  /** For machines: YYYY-MM-DD, with a time if it is known. */
  datetime: string
  /** For people: "9 March 2026 at 4:30pm". */
  when: Content
  by?: Content
  /** Tags and badges beside the title. */
  marks?: Content
  text?: Content
  id?: string
}

export type TimelineProps = { items: readonly TimelineItem[]; headingLevel?: HeadingLevel }

/** What happened, one thing after another: title, who, when, and what there is to say. */
export function Timeline({ items, headingLevel = 2 }: TimelineProps) {
  return (
    <ol class="kith-timeline">
      {items.map((item) => (
        <li class="kith-timeline__item" id={item.id}>
          <div class="kith-timeline__head">
            <Heading level={headingLevel} class="kith-timeline__title">
              <Title {...item} />
            </Heading>
            {item.marks}
          </div>
          <p class="kith-timeline__line">
            <time datetime={item.datetime}>{item.when}</time>
            {item.by && <> · {item.by}</>}
          </p>
          {item.text && <div class="kith-timeline__text">{item.text}</div>}
        </li>
      ))}
    </ol>
  )
}

function Title({ title, href }: TimelineItem) {
  if (!href) return <>{title}</>
  return (
    <a class="govuk-link" href={safeHref(href)}>
      {title}
    </a>
  )
}
