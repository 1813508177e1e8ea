import type { Attributes, Content, Look, Maybe, Part } from './parts.ts'
import { classes, part } from './parts.ts'

export type TabItem = { id?: string; label: Content; panel?: Part; attributes?: Attributes }
export type TabsProps = Look & {
  id?: string
  idPrefix?: string
  title?: Content
  items?: readonly Maybe<TabItem>[]
}

/** Sections of which one shows at a time; without JavaScript, a list of contents above all of them. */
export function Tabs({ id, idPrefix, title, items = [], class: extra, attributes }: TabsProps) {
  const panelId = (item: TabItem, index: number) => item.id || `${idPrefix}-${index + 1}`
  return (
    <div id={id} class={classes('govuk-tabs', extra)} {...attributes} data-module="govuk-tabs">
      <h2 class="govuk-tabs__title">{title ?? 'Contents'}</h2>
      {items.length > 0 && (
        <>
          <ul class="govuk-tabs__list">
            {items.map(
              (item, index) => item && <Tab item={item} panelId={panelId(item, index)} first={index === 0} />,
            )}
          </ul>
          {items.map(
            (item, index) =>
              item && <TabPanel panel={item.panel} id={panelId(item, index)} first={index === 0} />,
          )}
        </>
      )}
    </div>
  )
}

function Tab({ item, panelId, first }: { item: TabItem; panelId: string; first: boolean }) {
  return (
    <li class={classes('govuk-tabs__list-item', first && 'govuk-tabs__list-item--selected')}>
      <a class="govuk-tabs__tab" href={`#${panelId}`} {...item.attributes}>
        {item.label}
      </a>
    </li>
  )
}

function TabPanel({ panel, id, first }: { panel: Part; id: string; first: boolean }) {
  const { text, attributes } = part(panel)
  return (
    <div class={classes('govuk-tabs__panel', !first && 'govuk-tabs__panel--hidden')} id={id} {...attributes}>
      {typeof text === 'string' ? <p class="govuk-body">{text}</p> : text}
    </div>
  )
}
