/** Something about the database that an administrator has to know, in a German sentence. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
}
