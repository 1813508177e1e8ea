import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** Follows the application as a browser does: keeps cookies, goes where it is sent. */
export function browser(app: FastifyInstance) {
  const cookies = new Map<string, { value: string; path: string }>()
  const keep = ({ cookies: sent }: LightMyRequestResponse) => {
    for (const { name, value, path = '/', expires } of sent) {
      if (expires && expires.getTime() < Date.now()) cookies.delete(name)
      else cookies.set(name, { value, path })
    }
  }
  const header = (url: string) =>
    [...cookies]
      .filter(([, { path }]) => url.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')

  async function visit(
    url: string,
    form?: Record<string, string>,
  ): Promise<LightMyRequestResponse & { at: string }> {
    const answer = await app.inject({
      method: form ? 'POST' : 'GET',
      url,
      headers: {
        host: 'localhost:3000',
        cookie: header(url),
        ...(form && { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }),
      },
      payload: form && new URLSearchParams(form).toString(),
    })
    keep(answer)
    const { location } = answer.headers
    if (!location) return Object.assign(answer, { at: url })
    const next = new URL(String(location), 'http://localhost:3000')
    if (next.origin !== 'http://localhost:3000') return Object.assign(answer, { at: next.href })
    return visit(`${next.pathname}${next.search}`)
  }
  return { visit, cookies }
}
