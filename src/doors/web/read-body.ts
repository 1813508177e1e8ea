import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { KithError } from '../../platform/errors.ts'
import { readForm } from '../../platform/pages/form-body.ts'
import type { FormValues } from '../../platform/pages/page.ts'
import { LARGEST_TEXT, readUploads } from './read-uploads.ts'
import type { SentFile } from './sent-files.ts'

/** What a form sent. */
export interface Sent {
  values: FormValues
  /** The texts alone, urlencoded: what a draft keeps. */
  encoded: string
  /** The files that came along, in the order in which they came. */
  files: readonly SentFile[]
  /** A file that was refused; the texts are whole. */
  problem?: KithError
  /** Removes the files that came with it. */
  discard(): Promise<void>
}

/** Forms come as they were sent, to be read when it is known which page they are for. */
export async function acceptForms(app: FastifyInstance): Promise<void> {
  await app.register(multipart, { throwFileSizeLimit: false })
  const options = { parseAs: 'string', bodyLimit: LARGEST_TEXT } as const
  app.addContentTypeParser('application/x-www-form-urlencoded', options, (_request, body, done) =>
    done(null, body),
  )
}

/** Reads a page's form. Files of at most `largest` bytes are streamed into `folder` and stay there until `discard`. */
export async function readBody(request: FastifyRequest, largest: number, folder: string): Promise<Sent> {
  if (request.isMultipart()) return readUploads(request, largest, folder)
  const encoded = formText(request)
  return { values: readForm(encoded), encoded, files: [], discard: async () => {} }
}

/** An urlencoded body as it was sent. */
export function formText(request: FastifyRequest): string {
  return typeof request.body === 'string' ? request.body : ''
}
