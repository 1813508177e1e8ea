/** The database cannot be used; the message is a sentence for the person who starts Kith. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
}
