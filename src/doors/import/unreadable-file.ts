/** A file that cannot be read as what it should be: file, line, column and what to do. Nothing of it was taken in. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
}
