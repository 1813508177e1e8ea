import type { ComponentChildren } from 'preact'
import { Link } from '../kit/index.ts'
import type { Viewer } from '../operations/operation.ts'

/** What a room puts on the home page, for those who may ever do what it is about. */
export interface HomePanel<Data = unknown> {
  /** The line of the permission table; nobody without it gets the panel, and nothing is read for them. */
  capability: string
  /** Those with a lower one stand above. */
  order: number
  /** A few counts and at most five rows of each kind: everybody comes by here, many times a day. */
  read(viewer: Viewer): Promise<Data>
  /** Null where there is nothing to show. */
  view(data: Data): ComponentChildren | null
}

/** States a panel; what its view gets is what its read gives. */
export function homePanel<Data>(definition: HomePanel<Data>): HomePanel {
  return definition as unknown as HomePanel
}

export interface HomeListProps {
  title: string
  /** How many there are in all, or words for it. */
  count?: number | string
  /** A sentence under the heading. */
  says?: string
  items: readonly { href: string; text: string; after?: string }[]
  more?: { href: string; text: string }
}

/** A heading, the first few, and the way to all of them. */
export function HomeList({ title, count, says, items, more }: HomeListProps) {
  return (
    <>
      <h2 class="govuk-heading-m">{count === undefined ? title : `${title} (${count})`}</h2>
      {says && <p class="govuk-body">{says}</p>}
      {items.length > 0 && (
        <ul class="govuk-list govuk-list--spaced">
          {items.map(({ href, text, after }) => (
            <li>
              <Link href={href}>{text}</Link>
              {after && `, ${after}`}
            </li>
          ))}
        </ul>
      )}
      {more && (
        <p class="govuk-body">
          <Link href={more.href}>{more.text}</Link>
        </p>
      )}
    </>
  )
}
