import type { Content, Maybe } from '../parts.ts'
import { safeHref } from '../safe-href.ts'

export type SubNavigationItem = { text: Content; href: string; current?: boolean }

/** The pages about one thing, side by side; the one that is shown is marked. */
export function SubNavigation({
  items,
  label = 'Sub navigation',
}: {
  items: readonly Maybe<SubNavigationItem>[]
  label?: string
}) {
  return (
    <nav class="kith-sub-navigation" aria-label={label}>
      <ul class="kith-sub-navigation__list">
        {items.map(
          (item) =>
            item && (
              <li>
                <a
                  class="kith-sub-navigation__link"
                  href={safeHref(item.href)}
                  aria-current={item.current ? 'page' : undefined}
                >
                  {item.text}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
