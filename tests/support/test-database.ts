import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Connection, connect } from '#src/platform/database/connect.ts'

export interface TestDatabase extends Connection {
  url: string
  [Symbol.asyncDispose](): Promise<void>
}

/** A migrated database of its own: `await using database = await testDatabase()`. */
export function testDatabase(): Promise<TestDatabase> {
  return cloneOf(inject('testServer').template)
}

/** The same without a single table. */
export function emptyTestDatabase(): Promise<TestDatabase> {
  return cloneOf('template1')
}

async function cloneOf(template: string): Promise<TestDatabase> {
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name} template ${template} strategy file_copy`)
  const url = Object.assign(new URL(inject('testServer').url), { pathname: `/${name}` }).href
  const connection = connect(url, { max: 5 })
  return {
    ...connection,
    url,
    [Symbol.asyncDispose]: async () => {
      await connection.close()
      await onServer(`drop database if exists ${name} with (force)`)
    },
  }
}

async function onServer(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('testServer').url })
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}
