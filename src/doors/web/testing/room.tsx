import { z } from 'zod'
import { invalid, KithError } from '../../../platform/errors.ts'
import { AddAnother, Button, DateField, FileField, TextField } from '../../../platform/kit/index.ts'
import * as fields from '../../../platform/operations/fields.ts'
import { operation, type Permission, reading } from '../../../platform/operations/operation.ts'
import type { Room } from '../../../platform/operations/registry.ts'
import { download, form, page, type UploadedFile } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { path } from '../../../platform/pages/path.ts'

/** A room of its own for the tests of the doors: promises that a worker makes, kept in memory. */
export const kept: { worker: string; what: string; by?: string; steps: string[] }[] = []
export const files: UploadedFile[] = []

const may = (capability: string, check: (input: Record<string, unknown>) => void = () => {}): Permission => ({
  capability,
  check: async (viewer, input) => {
    check(input)
    if (viewer.actor.roles.includes('public') && capability !== 'public')
      throw new KithError('not-signed-in', 'Sign in')
    return { allowed: true, because: 'test' }
  },
})

const SECRET = '00000000-0000-4000-8000-000000000001'
const PURPOSE = '00000000-0000-4000-8000-000000000002'

const byWorker = may('promise', ({ worker }) => {
  if (worker === SECRET) throw new KithError('not-found', 'Nobody may see Robin Secret')
  if (worker === PURPOSE) throw new KithError('purpose-needed', 'Say why', { to: '/why' })
})

const makePromise = operation({
  name: 'make-promise',
  summary: 'Promise something by a day.',
  input: z.object({
    worker: fields.id(),
    what: fields.text('Enter what you promise'),
    by: fields.day().optional(),
    steps: z.array(z.object({ name: fields.text('Enter the step') })).default([]),
    version: fields.version().optional(),
  }),
  may: byWorker,
  run: async ({ worker, what, by, steps, version }) => {
    if (what === 'broken') throw new Error('Kim Moss broke it')
    if (what === 'forbidden') throw new KithError('not-allowed', 'Ask your manager to promise this.')
    if (what === 'taken') throw new KithError('conflict', 'That was promised before.')
    if (what === 'today') throw invalid('by', 'Choose a later day')
    if (version === 1)
      throw new KithError('stale', 'Somebody else changed this.', { current: { Promise: 'A walk' } })
    kept.push({ worker, what, by, steps: steps.map(({ name }) => name) })
    return { number: kept.length }
  },
})

const keepFile = operation({
  name: 'keep-file',
  summary: 'Keep a file.',
  input: z.object({ title: fields.text('Enter a title'), file: z.custom<UploadedFile>() }),
  may: may('promise'),
  run: async ({ file }) => {
    files.push(file)
    return {}
  },
})

const listPromises = reading({
  name: 'list-promises',
  summary: 'The promises of a worker.',
  input: z.object({ worker: fields.id(), most: z.coerce.number().int().default(10) }),
  may: byWorker,
  read: async ({ worker, most }) => kept.filter((one) => one.worker === worker).slice(0, most),
})

const promisePage = page({
  path: path('/workers/:worker/promise'),
  title: 'Make a promise',
  may: byWorker,
  read: async (viewer, params) => ({ worker: params.worker, today: viewer.today }),
  trail: () => [{ text: 'Home', href: '/' }],
  view: (_data, frame) => (
    <PageForm frame={frame} start={{ what: 'A start' }} version={2}>
      <h1 class="govuk-heading-l">Make a promise</h1>
      <TextField name="what" label="What" />
      <DateField name="by" label="By when" />
      <AddAnother name="steps" item="step">
        {({ name }) => <TextField name={`${name}[name]`} label="Step" />}
      </AddAnother>
      <Button>Promise</Button>
    </PageForm>
  ),
  forms: {
    main: form({
      operation: makePromise,
      done: (_output, { worker }) => ({
        to: `/workers/${worker}`,
        notice: 'The promise is kept for Kim & Robin',
      }),
    }),
  },
})

const filePage = page({
  path: path('/file'),
  title: 'Keep a file',
  may: may('promise'),
  read: async () => ({}),
  uploads: 1_000_000,
  view: (_data, frame) => (
    <PageForm frame={frame} files>
      <TextField name="title" label="Title" />
      <FileField name="file" label="File" />
    </PageForm>
  ),
  forms: { main: form({ operation: keepFile, done: () => ({ to: '/' }) }) },
})

const plain = (address: string, title: string, capability: string, order: number) =>
  page({
    path: path(address),
    title,
    may: may(capability),
    read: async () => ({}),
    view: () => <h1 class="govuk-heading-l">{title}</h1>,
    navigation: { label: title, order },
    public: capability === 'public',
  })

const workerPage = page({
  path: path('/workers/:worker'),
  title: (data: { worker: string }) => `Worker ${data.worker}`,
  may: byWorker,
  read: async (_viewer, params) => ({ worker: params.worker ?? '' }),
  view: (data) => <h1>{data.worker}</h1>,
})

const list = download({
  path: path('/workers/:worker/promises.csv'),
  may: byWorker,
  read: async ({ db }, { worker = '' }) => {
    await db.selectFrom('account').select('id').where('id', '=', worker).execute()
    return kept.filter((one) => one.worker === worker)
  },
  file: (rows) => ({
    name: 'Promises “all”.csv',
    type: 'text/csv',
    body: rows.map(({ what }) => what).join('\n'),
  }),
})

export const room: Room = {
  name: 'test',
  operations: [makePromise, keepFile],
  readings: [listPromises],
  pages: [
    plain('/', 'Home', 'promise', 1),
    plain('/hidden', 'Hidden', 'never', 2),
    plain('/welcome', 'Welcome', 'public', 1),
    promisePage,
    workerPage,
    filePage,
  ],
  downloads: [list],
}
