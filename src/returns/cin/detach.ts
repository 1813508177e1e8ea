/**
 * A copy of a text that does not hold on to the piece of file it was cut from. The engine copies texts under 13 characters
 * by itself and keeps longer ones as a view of the whole piece, which one remembered value would keep in memory.
 */
export function detach(text: string): string {
  return text.length < 13 ? text : Buffer.from(text).toString()
}
