import { Agent, type IncomingMessage, request } from 'node:http'

export interface Answer {
  status: number
  /** From the first byte sent to the last received, in milliseconds. */
  took: number
  /** Of it, what the server says that it took itself, in milliseconds. */
  served: number
  body: string
}

export interface Asked {
  path: string
  cookie: string
  json?: object
}

/** A person's connections to the server, kept open as a browser keeps them. */
export function client(address: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const ask = ({ path, cookie, json }: Asked): Promise<Answer> =>
    new Promise((done, fail) => {
      const began = performance.now()
      const headers = { cookie, ...(json && { 'content-type': 'application/json' }) }
      const sent = request(
        `${address}${path}`,
        { agent, headers, method: json ? 'POST' : 'GET' },
        (reply) => {
          let body = ''
          reply.setEncoding('utf8')
          reply.on('data', (text: string) => {
            body += text
          })
          reply.on('end', () =>
            done({
              status: reply.statusCode!,
              took: performance.now() - began,
              served: servedIn(reply),
              body,
            }),
          )
        },
      )
      sent.on('error', fail)
      sent.end(json && JSON.stringify(json))
    })
  return { ask, close: () => agent.destroy() }
}

function servedIn({ headers }: IncomingMessage): number {
  return Number(/\btotal;dur=([\d.]+)/.exec(String(headers['server-timing']))?.[1])
}

export type Client = ReturnType<typeof client>
