import type { FastifyReply } from 'fastify'
import { KithError } from '../../platform/errors.ts'
import { editRows } from '../../platform/kit/form/edit-rows.ts'
import { effortOf } from '../../platform/operations/effort.ts'
import { run } from '../../platform/operations/run.ts'
import { toInput } from '../../platform/pages/form-body.ts'
import type { FormAction, FormState, FormValues, Page } from '../../platform/pages/page.ts'
import { asRefusal } from './as-refusal.ts'
import { dropDraft } from './drafts.ts'
import { leaveNotice } from './notice.ts'
import type { Sent } from './read-body.ts'
import { keepFiles, letGoOfFiles } from './refused-files.ts'
import { requestId } from './request-id.ts'
import { showPage } from './show-page.tsx'
import type { Visit } from './visit.ts'

/** Carries out what a page's form asks for, and goes on; where that is refused, shows the form as it was typed. */
export async function sendForm(visit: Visit, page: Page, sent: Sent): Promise<FastifyReply> {
  const name = typeof sent.values._form === 'string' ? sent.values._form : 'main'
  const action = page.forms && Object.hasOwn(page.forms, name) ? page.forms[name] : undefined
  if (!action) throw new KithError('not-found', 'The page has no such form.')
  const form = { name, values: sent.values, ...requestOf(sent.values) }
  const again = async (shown: Partial<FormState>, status?: number) => {
    await keepFiles(visit, page, sent, shown.errors)
    return showPage(visit, page, { ...form, ...shown }, status)
  }
  const edited = editRows(sent.values)
  if (edited) return again({ values: edited as FormValues })
  const next = action.step?.(sent.values)
  if (next) return again(next, next.errors.length > 0 ? 422 : 200)
  try {
    if (sent.problem) throw sent.problem
    return await carryOut(visit, action as FormAction, sent)
  } catch (error) {
    const refusal = asRefusal(error)
    if (!refusal || !FOR_THE_FORM.includes(refusal.code)) throw error
    return again(refusalOf(refusal, sent.values), refusal.status)
  }
}

async function carryOut(visit: Visit, action: FormAction, sent: Sent) {
  const { web, request, reply, actor, params, now } = visit
  const { values } = sent
  const input = action.input ? action.input(values, params) : { ...toInput(values), ...params }
  const asked = { request: requestId(sent), now, effort: effortOf(values, now) }
  const output = await run(web.database, action.operation, actor, input, asked)
  await letGoOfFiles(visit, sent)
  const { account } = actor
  if (account) await web.database.within(actor.authority, (db) => dropDraft(db, account, request.url))
  const { to, notice } = action.done(output, params, values)
  if (notice) leaveNotice(web.config, reply, notice)
  return reply.redirect(to, 303)
}

function requestOf({ _request }: FormValues): { request?: string } {
  return typeof _request === 'string' && _request ? { request: _request } : {}
}

const FOR_THE_FORM = ['invalid', 'conflict', 'stale', 'too-large']

/** A stale form is shown with the version that stands now, so that sending it again is a decision made in its sight. */
function refusalOf({ code, message, details }: KithError, values: FormValues): Partial<FormState> {
  const errors = details.problems ?? []
  const { version: _seen, ...rest } = values
  return {
    errors,
    message: errors.length > 0 ? undefined : message,
    ...(code === 'stale' && { current: details.current, values: rest }),
  }
}
