import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, it } from 'vitest'
import { checkPort } from './check-port.ts'

const host = '127.0.0.1'

it('says that a port is taken, and leaves a free one free', async () => {
  const other = createServer()
  await once(other.listen(0, host), 'listening')
  const { port } = other.address() as AddressInfo
  await expect(checkPort({ port, host })).rejects.toMatchObject({ code: 'EADDRINUSE', port })
  await new Promise((done) => other.close(done))
  await checkPort({ port, host })
  await checkPort({ port, host })
})
