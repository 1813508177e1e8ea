import type { HeadingLevel } from './heading.tsx'
import { Heading } from './heading.tsx'
import type { Content, Look, Maybe, Part } from './parts.ts'
import { classes, part, translations } from './parts.ts'

export type AccordionItem = { heading: Part; summary?: Part; content?: Part; expanded?: boolean }

export type AccordionProps = Look & {
  id: string
  items: readonly Maybe<AccordionItem>[]
  headingLevel?: HeadingLevel
  rememberExpanded?: boolean
  hideAllSectionsText?: string
  hideSectionText?: string
  hideSectionAriaLabelText?: string
  showAllSectionsText?: string
  showSectionText?: string
  showSectionAriaLabelText?: string
}

/** Sections that open one by one; without JavaScript all are open. */
export function Accordion({
  id,
  items,
  headingLevel = 2,
  rememberExpanded,
  class: extra,
  attributes,
  ...words
}: AccordionProps) {
  return (
    <div
      class={classes('govuk-accordion', extra)}
      data-module="govuk-accordion"
      id={id}
      data-remember-expanded={rememberExpanded}
      {...wordsOf(words)}
      {...attributes}
    >
      {items.map(
        (item, index) => item && <Section item={item} id={id} number={index + 1} level={headingLevel} />,
      )}
    </div>
  )
}

type SectionProps = { item: AccordionItem; id: string; number: number; level: HeadingLevel }

function Section({ item, id, number, level }: SectionProps) {
  const summary = part(item.summary).text
  return (
    <div class={classes('govuk-accordion__section', item.expanded && 'govuk-accordion__section--expanded')}>
      <div class="govuk-accordion__section-header">
        <Heading level={level} class="govuk-accordion__section-heading">
          <span class="govuk-accordion__section-button" id={`${id}-heading-${number}`}>
            {part(item.heading).text}
          </span>
        </Heading>
        {summary && (
          <div class="govuk-accordion__section-summary govuk-body" id={`${id}-summary-${number}`}>
            {summary}
          </div>
        )}
      </div>
      <div id={`${id}-content-${number}`} class="govuk-accordion__section-content">
        {sectionContent(item)}
      </div>
    </div>
  )
}

function sectionContent({ content }: AccordionItem): Content {
  const { text } = part(content)
  return typeof text === 'string' ? <p class="govuk-body">{text}</p> : text
}

function wordsOf(words: Partial<AccordionProps>) {
  return translations({
    'hide-all-sections': words.hideAllSectionsText,
    'hide-section': words.hideSectionText,
    'hide-section-aria-label': words.hideSectionAriaLabelText,
    'show-all-sections': words.showAllSectionsText,
    'show-section': words.showSectionText,
    'show-section-aria-label': words.showSectionAriaLabelText,
  })
}
