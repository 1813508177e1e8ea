/** What `kith returns derive` is asked for the things that are no yearly return of children. */
export interface MakeOptions {
  /** A file or folder; `-` prints. */
  out: string
  /** As things stood on this day. */
  on?: string
  /** What changed since this day, or since a payload in a file. */
  since?: string
  /** Only what was written by the end of this day. */
  known?: string
  year?: string
  lea?: string
  json?: boolean
}

/** Ends the program with a sentence. */
export type Refuse = (message: string) => never

const isSeen = process.stderr.isTTY === true

export function showProgress(done: number, of: number): void {
  if (isSeen) process.stderr.write(`\r\u001b[K${done} of ${of} children …`)
}

export function clearProgress(): void {
  if (isSeen) process.stderr.write('\r\u001b[K')
}
