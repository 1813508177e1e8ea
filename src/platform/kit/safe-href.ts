const allowedSchemes = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * The address if a page may link to it, else undefined. Relative addresses, http, https, mailto and tel may be
 * linked to; `javascript:`, `data:` and every other scheme may not, however they are spelt: control characters and
 * spaces are dropped first, as browsers drop them (WHATWG URL Standard, section 4.4).
 */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined) return undefined
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(withoutControls(href))?.[1]
  return scheme === undefined || allowedSchemes.has(scheme.toLowerCase()) ? href : undefined
}

function withoutControls(href: string): string {
  return [...href].filter((character) => character > ' ').join('')
}
