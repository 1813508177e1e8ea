import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { openSession } from '../../platform/sign-in/session.ts'
import { KEPT, sweep } from './kept-files.ts'
import { type TestApp, testApp } from './testing/app.tsx'
import { files } from './testing/room.tsx'

let world: TestApp
beforeAll(async () => {
  world = await testApp()
})

async function send(url: string, body: FormData, as = world.signedIn) {
  const request = new Request('http://localhost:3000', { method: 'POST', body })
  const headers = { 'content-type': request.headers.get('content-type') ?? '', ...as }
  return world.app.inject({ method: 'POST', url, headers, payload: Buffer.from(await request.arrayBuffer()) })
}

function form(title: string, file?: File): FormData {
  const body = new FormData()
  body.append('title', title)
  body.append('file', file ?? new File([], ''))
  return body
}

const left = () => readdirSync(`${world.folder}/uploads`).filter((name) => name !== 'kept')

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

test('more text than a form holds is refused, also where it comes in many fields', async () => {
  const body = form('Much')
  for (const at of [1, 2, 3]) body.append(`more${at}`, 'x'.repeat(900_000))
  const answer = await send('/file', body)
  expect(answer.statusCode).toBe(413)
  await expect.poll(left).toEqual([])
})

test('nobody’s file reaches the disk who is not signed in', async () => {
  let most = 0
  const watch = setInterval(() => {
    for (const name of readdirSync(`${world.folder}/uploads`, { recursive: true }).map(String))
      most = Math.max(most, statSync(`${world.folder}/uploads/${name}`, { throwIfNoEntry: false })?.size ?? 0)
  }, 1)
  const before = files.length
  const answer = await send('/file', form('Flood', new File(['x'.repeat(900_000)], 'f.txt')), {} as never)
  clearInterval(watch)
  expect(answer.statusCode).toBe(401)
  expect(answer.body).toContain('Flood')
  expect([files.length, most < 900_000]).toEqual([before, true])
})

describe('a file whose form was refused', () => {
  const letter = () => new File(['Dear Kim'], 'letter.txt', { type: 'text/plain' })
  const tokenIn = (html: string) => /name="_kept" value="([^"]+)"/.exec(html)?.[1]
  const refused = async () => {
    const answer = await send('/file', form('', letter()))
    return { html: answer.body, token: tokenIn(answer.body)! }
  }
  const again = (title: string, fields: Record<string, string>, file?: File, as = world.signedIn) => {
    const body = form(title, file)
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    return send('/file', body, as)
  }
  const shelf = () => readdirSync(`${world.folder}/uploads/kept`, { recursive: true }).map(String)

  test('is named in the form that comes back, and goes with it when it is sent again', async () => {
    const { html, token } = await refused()
    expect(html).toContain('letter.txt (1 KB) is still here')
    expect(html).toContain('Choose another file')
    const before = files.length
    const answer = await again('Letter', { _kept: token })
    expect(answer.statusCode).toBe(303)
    expect(files.length).toBe(before + 1)
    expect(files.at(-1)).toMatchObject({ filename: 'letter.txt', type: 'text/plain', size: 8 })
    expect(readFileSync(files.at(-1)!.path, 'utf8')).toBe('Dear Kim')
  })

  test('is still there when the form is refused a second time', async () => {
    const { token } = await refused()
    const answer = await again('', { _kept: token })
    expect(tokenIn(answer.body)).toBe(token)
  })

  test('gives way to another that is chosen, and is left out where that is ticked', async () => {
    const { token } = await refused()
    await again('Letter', { _kept: token }, new File(['Other'], 'other.txt'))
    expect(files.at(-1)).toMatchObject({ filename: 'other.txt', size: 5 })
    const { token: second } = await refused()
    expect((await again('Letter', { _kept: second, _leave: second })).statusCode).toBe(422)
    expect(shelf().filter((name) => name.includes(token) || name.includes(second))).toEqual([])
  })

  test('is its session’s alone, and the page’s that refused it', async () => {
    const { token } = await refused()
    const other = await world.database.within('TEST', (db) =>
      openSession(db, 'TEST', world.account, new Date('2026-03-27T14:30:00Z')),
    )
    const elsewhere = await again('Letter', { _kept: token }, undefined, { cookie: `kith=${other}` })
    expect(elsewhere.statusCode).toBe(422)
    expect(elsewhere.body).not.toContain('letter.txt')
    expect((await again('Letter', { _kept: `../${token}` })).statusCode).toBe(422)
    expect((await again('Letter', { _kept: token })).statusCode).toBe(303)
  })

  test('is kept for so many and so much, the oldest going first', async () => {
    const first = await refused()
    world.wait(1)
    for (let more = 0; more < KEPT.files; more++) await refused()
    expect(shelf().filter((name) => name.endsWith('.json'))).toHaveLength(KEPT.files)
    expect((await again('Letter', { _kept: first.token })).statusCode).toBe(422)
  })

  test('goes after an hour, and with the session that is ended', async () => {
    const { token } = await refused()
    world.wait(50)
    await again('', { _kept: token })
    world.wait(50)
    expect((await again('', { _kept: token })).body).toContain('letter.txt')
    await sweep(`${world.folder}/uploads`, new Date('2026-03-27T20:00:00Z'))
    expect(shelf().filter((name) => name.includes(token))).toEqual([])
    await refused()
    await world.app.inject({ method: 'POST', url: '/sign-out', headers: world.signedIn })
    expect(shelf()).toEqual([])
  })
})
