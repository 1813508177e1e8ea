import { Button } from '../button.tsx'
import type { FormState } from '../form/form.tsx'
import { FormProvider } from '../form/form.tsx'
import { Link } from '../link.tsx'
import type { Content } from '../parts.ts'
import { safeHref } from '../safe-href.ts'

/** A filter that is set: its words, and the address of the list without it. */
export type ChosenFilter = { text: Content; removeHref: string }

export type FilterPanelProps = {
  /** Fields of `kit/form`; they find what is asked now in `values`. */
  children: Content
  values?: FormState['values']
  /** The address of the list; the page's own if left out. */
  action?: string
  title?: Content
  chosen?: readonly ChosenFilter[]
  /** The address of the whole list. */
  clearHref?: string
  /** Parts of the address that the filter keeps, such as the order. */
  keep?: Record<string, string | undefined>
}

/** What a list is narrowed by: a form sent as part of the address, so that a filtered list can be kept and shared. */
export function FilterPanel({
  children,
  values,
  action,
  title = 'Filter',
  chosen = [],
  clearHref,
  keep = {},
}: FilterPanelProps) {
  return (
    <search class="kith-filter">
      <form method="get" action={action} novalidate>
        <h2 class="govuk-heading-m kith-filter__title">{title}</h2>
        {chosen.length > 0 && <Chosen chosen={chosen} clearHref={clearHref} />}
        {Object.entries(keep).map(
          ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
        )}
        <FormProvider values={values}>{children}</FormProvider>
        <Button class="kith-filter__apply">Apply filters</Button>
      </form>
    </search>
  )
}

function Chosen({
  chosen,
  clearHref,
}: Pick<FilterPanelProps, 'clearHref'> & { chosen: readonly ChosenFilter[] }) {
  return (
    <div class="kith-filter__chosen">
      <ul class="kith-filter__list" aria-label="Filters that are set">
        {chosen.map(({ text, removeHref }) => (
          <li>
            <a class="kith-filter__remove" href={safeHref(removeHref)}>
              <span class="govuk-visually-hidden">Remove the filter</span> {text}
            </a>
          </li>
        ))}
      </ul>
      {clearHref && <Link href={clearHref}>Clear all filters</Link>}
    </div>
  )
}

/** A filter beside its list; above it on a narrow screen. */
export function FilterLayout({ filter, children }: { filter: Content; children: Content }) {
  return (
    <div class="kith-filter-layout">
      <div>{filter}</div>
      <div class="kith-filter-layout__list">{children}</div>
    </div>
  )
}
