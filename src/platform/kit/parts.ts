import type { JSX } from 'preact'
import { isValidElement } from 'preact'

/** What a page may show as text: plain words or JSX. Never a string of HTML. */
export type Content = JSX.Element | string | number | false | null | undefined | readonly Content[]

/** The roles that a page may need to give by hand. */
export type Role =
  | 'alert'
  | 'group'
  | 'img'
  | 'list'
  | 'navigation'
  | 'note'
  | 'radiogroup'
  | 'region'
  | 'search'
  | 'status'

/** Which keyboard a phone shows. */
export type InputMode = 'none' | 'text' | 'decimal' | 'numeric' | 'tel' | 'search' | 'email' | 'url'

type AttributeValue = string | number | boolean | undefined
type FreeAttributes = { [name in `data-${string}` | `aria-${string}`]?: AttributeValue }

/** Extra HTML attributes. Handlers, styles and raw HTML are left out on purpose: they would break the CSP. */
export type Attributes = FreeAttributes & {
  id?: string
  rel?: string
  target?: string
  title?: string
  lang?: string
  hidden?: boolean
  tabindex?: number
  maxlength?: number
  min?: string | number
  max?: string | number
  accept?: string
  form?: string
  formaction?: string
  formnovalidate?: boolean
  autofocus?: boolean
  required?: boolean
  readonly?: boolean
}

/** What every component takes besides its own props. */
export type Look = { class?: string; attributes?: Attributes }

/** A piece of a component given as data: words alone, or words with a class and attributes. */
export type Part<Extra = object> = Content | (PartObject & Extra)
type PartObject = { text?: Content } & Look

/** An entry of a list; falsy entries are skipped, so that `allowed && { … }` may stand in a list. */
export type Maybe<T> = T | false | '' | null | undefined

/** Joins class names, leaving out those that are missing. */
export function classes(...names: (string | 0 | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** Reads a part given in its short form (words) or its long form (an object with `text`). */
export function part<Extra>(given: Part<Extra>): PartObject & Partial<Extra> {
  const long = typeof given === 'object' && given !== null && !Array.isArray(given) && !isValidElement(given)
  return (long ? given : { text: given }) as PartObject & Partial<Extra>
}

/** True when a part has something to show. */
export function filled(given: Part): boolean {
  return Boolean(part(given).text)
}

/** Words of a component's script, as the `data-i18n.*` attributes that it reads. Plural forms are given as an object. */
export function translations(words: Record<string, string | Record<string, string> | undefined>): Attributes {
  const entries = Object.entries(words).flatMap(([key, said]) => {
    if (!said) return []
    if (typeof said === 'string') return [[`data-i18n.${key}`, said]]
    return Object.entries(said).map(([plural, text]) => [`data-i18n.${key}.${plural}`, text])
  })
  return Object.fromEntries(entries)
}
