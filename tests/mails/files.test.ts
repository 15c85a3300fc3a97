import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { sampleVariables } from '#src/mails/placeholders.ts'
import type { Db } from '#src/platform/database/connect.ts'
import { StorageError } from '#src/platform/storage/document-store.ts'
import { SmtpSink } from '#tests/support/smtp-sink.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { until } from '#tests/support/waiting.ts'
import { deliver, emptyStore } from './deliver.ts'
import { outbox, post } from './letters.ts'

const pdf = Buffer.from('%PDF-1.7 Rechnung')
const store = {
  open: (key: string) =>
    Promise.resolve(
      key.endsWith('.pdf')
        ? { byteSize: pdf.length, stream: Readable.from([pdf], { objectMode: false }) }
        : undefined,
    ),
}

test('files go out with their mail', async () => {
  await using database = await testDatabase()
  await using sink = await SmtpSink.start()
  await sendWithFiles(database.db, ['Rechnung März.pdf'])
  await using _ = deliver(database, sink, { documentStore: store })
  const [mail] = await sink.received(1)
  expect(mail?.parsed.attachments).toMatchObject([
    { filename: 'Rechnung März.pdf', contentType: 'application/pdf', content: pdf },
  ])
  await until(async () => (await outbox(database.db)).every(({ sent_at }) => sent_at))
  expect(await leftOut(database.db)).toEqual([null])
})

test('a file that is gone does not keep the mail, which says what is missing', async () => {
  await using database = await testDatabase()
  await using sink = await SmtpSink.start()
  await sendWithFiles(database.db, ['rechnung.pdf', 'zaehler.jpg'])
  await using _ = deliver(database, sink, { documentStore: store })
  const [mail] = await sink.received(1)
  const names = mail?.parsed.attachments.map(({ filename }) => filename)
  expect(names).toEqual(['rechnung.pdf', 'fehlende-dateien.txt'])
  expect(mail?.parsed.attachments[1]?.content.toString()).toContain('- zaehler.jpg')
  await until(async () => (await outbox(database.db)).every(({ sent_at }) => sent_at))
  expect(await leftOut(database.db)).toEqual([null, 'missing'])
})

test('a mail that is refused for its files goes out without them', async () => {
  await using database = await testDatabase()
  await using sink = await SmtpSink.start()
  sink.mood = 'refusingFiles'
  await sendWithFiles(database.db, ['rechnung.pdf'])
  await using _ = deliver(database, sink, { documentStore: store })
  const [mail] = await sink.received(1)
  expect(mail?.parsed.attachments.map(({ filename }) => filename)).toEqual(['fehlende-dateien.txt'])
  await until(async () => (await outbox(database.db)).every(({ sent_at }) => sent_at))
  expect(await leftOut(database.db)).toEqual(['refused'])
  expect(await outbox(database.db)).toMatchObject([{ attempts: 1 }])
})

test('a mail waits while the store of its files cannot be used', async () => {
  await using database = await testDatabase()
  await using sink = await SmtpSink.start()
  let isAway = true
  await sendWithFiles(database.db, ['rechnung.pdf'])
  await using _ = deliver(database, sink, {
    documentStore: {
      open: (key) => {
        if (isAway) throw new StorageError('Der Ordner für Dokumente ist nicht da.')
        return store.open(key)
      },
    },
    retryAfter: () => 50,
  })
  await until(async () => (await outbox(database.db)).every(({ last_error }) => last_error))
  expect(sink.mails).toEqual([])
  isAway = false
  const [mail] = await sink.received(1)
  expect(mail?.parsed.attachments).toMatchObject([{ content: pdf }])
})

test('a mail without files needs no store', async () => {
  await using database = await testDatabase()
  await using sink = await SmtpSink.start()
  await sendWithFiles(database.db, [])
  await using _ = deliver(database, sink, { documentStore: emptyStore })
  expect((await sink.received(1))[0]?.parsed.attachments).toEqual([])
})

function sendWithFiles(db: Db, names: string[]): Promise<void> {
  return post.send(db, {
    key: 'inquiry-received',
    to: { name: '', address: 'service@stadtwerke.example' },
    language: 'de',
    variables: sampleVariables('inquiry-received'),
    files: names.map((fileName) => ({
      fileName,
      contentType: fileName.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg',
      storageKey: `ab/${fileName}`,
      byteSize: pdf.length,
    })),
  })
}

async function leftOut(db: Db) {
  const files = await db
    .selectFrom('outgoing_mail_file')
    .select('left_out')
    .orderBy('position')
    .execute()
  return files.map(({ left_out }) => left_out)
}
