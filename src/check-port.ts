import { once } from 'node:events'
import { createServer } from 'node:net'

/** Listens for a moment, so that a port that is taken is said before minutes of work. @throws as listening does. */
export async function checkPort({ port, host }: { port: number; host: string }): Promise<void> {
  const server = createServer()
  await once(server.listen(port, host), 'listening')
  await new Promise((done) => server.close(done))
}
