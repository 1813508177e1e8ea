import { Form } from '../kit/form/form.tsx'
import type { Content } from '../kit/parts.ts'
import type { FormValues, Frame } from './page.ts'

export interface PageFormProps {
  frame: Frame
  /** Which of the page's forms it is. */
  name?: string
  /** The answers it opens with, until something is typed. */
  start?: { readonly [name: string]: unknown }
  /** The version of the thing that it changes, so that a newer one is not overwritten. */
  version?: number
  /** The form takes files. */
  files?: boolean
  children: Content
}

/**
 * A form of a page: what was typed, its errors, the request's id (a double click is one operation) and the version
 * that was seen go with it.
 */
export function PageForm({
  frame: { form, now },
  name = 'main',
  start,
  version,
  files,
  children,
}: PageFormProps) {
  const own = form.name === name ? form : undefined
  const typed = own && Object.keys(own.values).length > 0 ? own.values : undefined
  const seen = typed?.version ?? version
  const hidden = {
    _form: name,
    _request: form.request,
    _opened: openedAt(own?.draftFrom ? undefined : typed, now),
    version: seen === undefined ? undefined : String(seen),
  }
  return (
    <Form id={`form-${name}`} values={typed ?? start} errors={own?.errors} multipart={files} hidden={hidden}>
      {children}
    </Form>
  )
}

/** When the form was first shown: a refusal does not begin the count anew, a draft of yesterday does. */
function openedAt(typed: FormValues | undefined, now: Date): string {
  return typeof typed?._opened === 'string' ? typed._opened : now.toISOString()
}
