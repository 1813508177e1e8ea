import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { dayInEngland } from '../../platform/time/day.ts'
import { clearProgress, type MakeOptions, type Refuse, showProgress } from '../derive/making.ts'
import { usingRecord } from '../derive/using-record.ts'
import { deltaOfDays, type Numbered } from './delta-of-days.ts'
import type { DfeChild } from './payload.ts'
import { readPayload } from './read-payload.ts'
import { snapshot } from './snapshot.ts'
import { payloadText, type WrittenPayload } from './write-payload.ts'

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)

/** `kith returns derive dfe-api`: the whole payload, or what changed since a day or since a payload that was written. */
export async function runDfe(options: MakeOptions, refuse: Refuse): Promise<void> {
  const { on = dayInEngland(new Date()), since, known, out } = options
  for (const day of [on, known])
    if (day && !isDay(day)) refuse(`The day is "${day}". Write it like 2026-03-27.`)
  if (since && isDay(since) && since > on) refuse(`--since ${since} lies after ${on}. Choose an earlier day.`)
  await usingRecord(async (database, authority) => {
    const now = snapshot({ database, authority, on, known, progress: showProgress })
    const before = () =>
      isDay(since!) ? snapshot({ database, authority, on: since!, known: since }) : readPayload(since!)
    const children = since ? deltaOfDays(numbered(before()), numbered(now)) : payloads(now)
    const text = payloadText(children)
    const output = out === '-' ? process.stdout : createWriteStream(out)
    await pipeline(Readable.from(text.pieces()), output, { end: out !== '-' })
    clearProgress()
    const written = text.result()
    process.stderr.write(
      `${options.json ? JSON.stringify({ on, since, ...written }) : inWords(on, since, written)}\n`,
    )
    if (written.problems.length > 0) process.exitCode = 1
  })
}

async function* payloads(children: AsyncIterable<Numbered>): AsyncGenerator<DfeChild> {
  for await (const { payload } of children) yield payload
}

/** By the number that the collection knows. */
async function* numbered(children: AsyncIterable<Numbered>): AsyncGenerator<Numbered> {
  for await (const { payload } of children) yield { number: payload.la_child_id, payload }
}

function inWords(on: string, since: string | undefined, written: WrittenPayload): string {
  const { children, purged, episodes, problems, hash } = written
  const what = since ? `What changed from ${since} to ${on}` : `The record as things stood on ${on}`
  const refused = problems.map(({ child, path, message }) => `  ${child}, ${path}: ${message}`)
  return [
    `${what}: ${children} children, ${episodes} episodes, ${purged} children taken away.`,
    ...(refused.length > 0 ? ['The collection would refuse:', ...refused] : []),
    `Fingerprint: ${hash}`,
  ].join('\n')
}
