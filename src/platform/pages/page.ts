import type { Readable } from 'node:stream'
import type { ComponentChildren } from 'preact'
import type { z } from 'zod'
import type { FieldProblem } from '../errors.ts'
import type { Actor, Operation, Permission, Viewer } from '../operations/operation.ts'
import type { Path } from './path.ts'
import { callPlace } from './places.ts'

export type Params = Record<string, string>

/** A form's answers as nested objects and text, the way they were typed. */
export type FormValues = { [name: string]: FormValue }
export type FormValue = string | FormValue[] | { [name: string]: FormValue } | UploadedFile

/** A file that came with a form, on disk until the request ends; longer only where its form was refused. */
export interface UploadedFile {
  filename: string
  type: string
  size: number
  path: string
  /** Set while it waits for its form to be sent again. */
  kept?: string
}

/** What a view may show besides its data. */
export interface Frame {
  actor: Actor
  now: Date
  today: string
  /** The page's own address, with its query. */
  url: string
  /** Where Kith is reached from outside, such as `https://kith.example.gov.uk`, for an address to pass on. */
  origin: string
  params: Params
  query: Params
  form: FormState
}

export interface FormState {
  /** The form that was sent, where a page has several. */
  name: string
  values: FormValues
  errors: FieldProblem[]
  /** Sent with the form, so that a double click is one operation. */
  request: string
  /** Set when somebody else changed it meanwhile: what stands now, by label. */
  current?: Record<string, string>
  /** When a kept draft fills the form: its time in words. */
  draftFrom?: string
  /** A refusal that belongs to no field. */
  message?: string
}

/** What a form of several steps shows next: the answers so far, and what is wrong in the step that was sent. */
export interface NextStep {
  values: FormValues
  errors: FieldProblem[]
}

/** What happens when a page's form is sent. */
export interface FormAction<Output = unknown> {
  /** A form of several steps: the step to show next; undefined when it is to be carried out. Nothing is kept. */
  step?(body: FormValues): NextStep | undefined
  operation: Operation<z.ZodType, Output>
  /** From the form's answers to the operation's input; by default the answers with the path's parameters. */
  input?(body: FormValues, params: Params): Record<string, unknown>
  /** Where to go, and what to say there. */
  done(output: Output, params: Params, input: FormValues): { to: string; notice?: string }
}

/** The way back from a page: one step is shown as a back link, several as breadcrumbs. */
export type Trail = readonly { text: string; href: string }[]

/**
 * One screen. `read` runs in one transaction after `may`; `view` is pure. `typed` holds the answers of a form that was
 * sent and refused, for a page that has something to show beside them.
 */
export interface Page<Data = unknown> {
  path: Path
  title: string | ((data: Data) => string)
  /** What somebody opened, for those who ask who has looked. A title that is the same for all says it already. */
  inWords?: string
  may: Permission
  read(viewer: Viewer, params: Params, query: Params, typed: FormValues): Promise<Data>
  view(data: Data, frame: Frame): ComponentChildren
  /** Shown above the page. */
  trail?(data: Data, params: Params): Trail
  /** By name; a page with one form calls it `main`. */
  forms?: Record<string, FormAction<never>>
  /** After how many seconds it is fetched anew by itself; only where there is nothing to fill in. */
  refresh?(data: Data, query: Params): number | undefined
  /** Largest upload in bytes; a page without it takes no files. */
  uploads?: number
  /** The main navigation shows it under these words, to those who may open it. */
  navigation?: { label: string; order: number }
  /** A public page: no sign-in, an "exit this page" button. */
  public?: boolean
}

/** A file to download: its own route, permission and audit, as for a page. */
export interface Download<Data = unknown> {
  path: Path
  /** What somebody took, for those who ask who has looked. */
  inWords?: string
  may: Permission
  read(viewer: Viewer, params: Params, query: Params): Promise<Data>
  /** For anybody: no sign-in. */
  public?: boolean
  file(data: Data): { name: string; type: string; body: string | Uint8Array | Readable }
}

/**
 * What a room shows on a page of another room, above it: read after the page itself, in the same transaction, for those
 * whom the page has let in.
 */
export interface PagePart<Data = unknown> {
  /** The paths of the pages that show it. */
  on: readonly Path[]
  read(viewer: Viewer, params: Params): Promise<Data>
  /** Null where there is nothing to show. */
  view(data: Data): ComponentChildren
}

/** States a part; what its view gets is what its read gives. */
export function pagePart<Data>(definition: PagePart<Data>): PagePart {
  return definition as unknown as PagePart
}

/** States a page; what its view gets is what its read gives. */
export function page<Data>(definition: Page<Data>): Page {
  const { path, title, inWords } = definition
  callPlace(path, inWords ?? (typeof title === 'string' ? title : undefined))
  return definition as unknown as Page
}

/** States a download; what its file is made of is what its read gives. */
export function download<Data>(definition: Download<Data>): Download {
  callPlace(definition.path, definition.inWords)
  return definition as unknown as Download
}

/** A page's form, its output typed by the operation. */
export function form<Output>(action: FormAction<Output>): FormAction<never> {
  return action as unknown as FormAction<never>
}
