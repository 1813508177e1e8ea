import { randomUUID } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { ComponentChildren } from 'preact'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { FormState, Frame, Page } from '../../platform/pages/page.ts'
import { dayInEngland } from '../../platform/time/day.ts'
import { type Draft, findDraft } from './drafts.ts'
import { FormNews } from './form-news.tsx'
import { sendScreen } from './screen.tsx'
import { readAs, type Visit } from './visit.ts'

/** Reads a page and shows it; after a form was sent, with what was typed and what is wrong with it. */
export async function showPage(
  visit: Visit,
  page: Page,
  sent?: Partial<FormState>,
  status = 200,
): Promise<FastifyReply> {
  const { request, params, query, actor } = visit
  const { data, draft, parts } = await readAs(visit, page, async (look, db) => {
    const draft = page.forms && !sent ? await findDraft(db, actor.account, request.url) : undefined
    const data = await page.read(look, params, query, sent?.values ?? draft?.values ?? {})
    return { data, draft, parts: await readParts(visit, page, look) }
  })
  const frame = frameOf(visit, formState(sent, draft))
  const seconds = page.refresh?.(data, query)
  if (seconds) visit.reply.header('refresh', String(seconds))
  const title = typeof page.title === 'string' ? page.title : page.title(data)
  return sendScreen(visit, {
    status,
    title: isWrong(frame.form) ? `Error: ${title}` : title,
    trail: page.trail?.(data, params),
    isPublic: page.public,
    body: (
      <>
        <FormNews form={frame.form} page={request.url} />
        {parts}
        {page.view(data, frame)}
      </>
    ),
  })
}

/** What other rooms have to say on this page. */
async function readParts(
  { web, params }: Visit,
  { path }: Page,
  viewer: Viewer,
): Promise<ComponentChildren[]> {
  const shown: ComponentChildren[] = []
  for (const part of web.parts ?? [])
    if (part.on.some(({ template }) => template === path.template))
      shown.push(part.view(await part.read(viewer, params)))
  return shown
}

function frameOf({ web, actor, now, request, params, query }: Visit, form: FormState): Frame {
  const origin = web.config.publicUrl
  return { actor, now, today: dayInEngland(now), url: request.url, origin, params, query, form }
}

function formState(sent: Partial<FormState> | undefined, draft: Draft | undefined): FormState {
  const filled = draft && { name: draft.form, values: draft.values, draftFrom: draft.from }
  const request = sent?.request ?? draft?.request ?? randomUUID()
  return { name: 'main', values: {}, errors: [], ...filled, ...sent, request }
}

const isWrong = ({ errors, message, current }: FormState) =>
  errors.length > 0 || Boolean(message) || Boolean(current)
