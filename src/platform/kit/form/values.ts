/** Answers as `qs` reads a form's body: text, lists and objects, one inside another. */
export type FormValues = { readonly [name: string]: unknown }

/** What is wrong with one answer: the way to it, and a sentence that says what to do. */
export type FormError = { readonly path: readonly (string | number)[]; readonly message: string }

/** The value at the end of a path, or undefined. Looks at own properties only. */
export function valueAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (here, step) => (isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined),
    values,
  )
}

/** A value as the text of an input; lists and objects have none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : undefined
}

/** A value as the ticked values of checkboxes: one, several or none. */
export function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((each) => textOf(each) ?? [])
}

/** A list of rows, even where `qs` gave an object with numbers for keys. */
export function rowsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return isObject(value) ? Object.values(value) : []
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** True when an error belongs to this path, or to something inside it if `deep`. */
export function isAt(error: FormError, path: readonly string[], deep = false): boolean {
  const own = error.path.map(String)
  return (deep || own.length === path.length) && path.every((step, index) => own[index] === step)
}
