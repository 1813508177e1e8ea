import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from './testing/app.tsx'
import { files } from './testing/room.tsx'

let world: TestApp
beforeAll(async () => {
  world = await testApp()
})

async function send(url: string, body: FormData) {
  const request = new Request('http://localhost:3000', { method: 'POST', body })
  const headers = { 'content-type': request.headers.get('content-type') ?? '', ...world.signedIn }
  return world.app.inject({ method: 'POST', url, headers, payload: Buffer.from(await request.arrayBuffer()) })
}

function form(title: string, file?: File): FormData {
  const body = new FormData()
  body.append('title', title)
  body.append('file', file ?? new File([], ''))
  return body
}

const left = () => readdirSync(`${world.folder}/uploads`)

test('a file reaches the operation on disk, and is removed when the answer is sent', async () => {
  const answer = await send(
    '/file',
    form('Letter', new File(['Dear Kim'], '../letter.txt', { type: 'text/plain' })),
  )
  expect(answer.statusCode).toBe(303)
  expect(files.at(-1)).toMatchObject({ filename: 'letter.txt', type: 'text/plain', size: 8 })
  await expect.poll(() => existsSync(files.at(-1)!.path)).toBe(false)
  await expect.poll(left).toEqual([])
})

test('a file that is too large is refused beside its field, with the largest size and what was typed', async () => {
  const answer = await send('/file', form('My title', new File(['x'.repeat(1_000_001)], 'large.txt')))
  expect(answer.statusCode).toBe(413)
  expect(answer.body).toMatch(/id="file-error".*Choose a file of 1 MB or less/)
  expect(answer.body).toContain('value="My title"')
  await expect.poll(left).toEqual([])
})

test('a file larger than a whole body elsewhere is read as a stream', async () => {
  const answer = await send('/file', form('Large', new File(['x'.repeat(999_999)], 'large.txt')))
  expect(answer.statusCode).toBe(303)
})

test('a form without its file, or with a title missing, is answered beside the field', async () => {
  const answer = await send('/file', form('', new File(['x'], 'a.txt')))
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Enter a title')
})

test('a page that takes no files says so', async () => {
  const answer = await send(
    '/workers/11111111-1111-4111-8111-111111111111/promise',
    form('x', new File(['x'], 'a.txt')),
  )
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('This page takes no files.')
})
