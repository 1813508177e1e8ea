import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Actor } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { toInput } from '../../platform/pages/form-body.ts'
import type { Download, FormAction, FormValues, Frame, Page, Params } from '../../platform/pages/page.ts'
import { NOON, TODAY, type World } from './world.ts'

interface Asked {
  params?: Params
  query?: Params
  now?: Date
}

/** A page's HTML as somebody gets it: permission, read and view. @throws what the permission refuses with. */
export async function show(
  world: World,
  page: Page,
  actor: Actor,
  { params = {}, query = {}, now }: Asked = {},
): Promise<string> {
  const frame = frameOf(page, actor, params, query)
  const read = async (viewer: Parameters<Page['read']>[0]) => {
    await page.may.check(viewer, { ...params })
    return page.read({ ...viewer, route: page.path.template }, params, query, {})
  }
  const data = await world.look(actor, read, now)
  return renderToString(h('main', null, page.view(data, frame)))
}

/** A download's file as somebody gets it. */
export async function fetchFile(world: World, download: Download, actor: Actor, asked: Asked = {}) {
  const { params = {}, query = {} } = asked
  return world.look(actor, async (viewer) => {
    await download.may.check(viewer, { ...params })
    const file = download.file(await download.read(viewer, params, query))
    const { body } = file
    return { ...file, body: body instanceof Readable ? Buffer.concat(await body.toArray()) : body }
  })
}

/** Sends a page's form and says where it leads. */
export async function send(
  world: World,
  page: Page,
  actor: Actor,
  params: Params,
  values: FormValues,
  name = 'main',
): Promise<{ to: string; notice?: string }> {
  const action = page.forms![name] as unknown as FormAction
  const input = action.input ? action.input(values, params) : { ...toInput(values), ...params }
  const output = await run(world.database, action.operation, actor, input, { now: NOON })
  return action.done(output, params, values)
}

function frameOf(page: Page, actor: Actor, params: Params, query: Params): Frame {
  const search = new URLSearchParams(query).toString()
  const place = page.path.template.replace(/:(\w+)/g, (_, key: string) => params[key] ?? '')
  const url = search ? `${place}?${search}` : place
  const form = { name: 'main', values: {}, errors: [], request: randomUUID() }
  return { actor, now: NOON, today: TODAY, url, origin: 'https://kith.example', params, query, form }
}
