type Names<T extends string> = T extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : T extends `${string}:${infer Name}`
    ? Name
    : never

type Query = Record<string, string | number | undefined>

/** A URL, written once. Called with its parameters it gives the link. */
export interface Path<T extends string = string> {
  (
    ...parameters: [Names<T>] extends [never]
      ? [parameters?: Record<string, never>, query?: Query]
      : [parameters: Record<Names<T>, string>, query?: Query]
  ): string
  template: T
}

/** `path('/families/:family')({ family })` is that family's link. */
export function path<const T extends string>(template: T): Path<T> {
  const link = (parameters: Record<string, string> = {}, query: Query = {}) => {
    const place = template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''))
    const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
    const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()
    return search ? `${place}?${search}` : place
  }
  return Object.assign(link, { template }) as Path<T>
}
