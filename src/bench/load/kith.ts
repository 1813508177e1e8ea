import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../cli.ts', import.meta.url))
const JSX = new URL('../../../bin/jsx.mjs', import.meta.url).href

/** Runs a command of Kith as a process of its own, on a data folder. */
export function kith(folder: string, port: number, ...command: string[]): ChildProcess {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, OIDC_ISSUER: ___, ...rest } = process.env
  const env = { ...rest, KITH_DATA: folder, PORT: String(port), NODE_ENV: 'production' }
  const options = ['--disable-warning=ExperimentalWarning', '--enable-source-maps', '--import', JSX]
  return spawn(process.execPath, [...options, CLI, ...command], { env, stdio: ['ignore', 'ignore', 'pipe'] })
}

export interface Server {
  address: string
  stop(): Promise<void>
}

/** Starts the application and waits until it answers. @throws Error with what it said, where it ends instead. */
export async function startServer(folder: string): Promise<Server> {
  const port = await freePort()
  const child = kith(folder, port, 'serve')
  let said = ''
  child.stderr!.on('data', (text) => {
    said += text
  })
  const ended = ends(child)
  const address = `http://127.0.0.1:${port}`
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`Kith did not start. ${said}`)
    await sleep(20)
  }
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { address, stop }
}

const answers = (address: string) =>
  fetch(`${address}/health`).then(
    ({ ok }) => ok,
    () => false,
  )

/** The exit status of a process, once it has ended. */
export const ends = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => child.once('exit', (code) => done(code)))

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}

/** The most memory that a process has held so far, in MB; 0 where the system does not tell (it is no Linux). */
export function peakMemory({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
