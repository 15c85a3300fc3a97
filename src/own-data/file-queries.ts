import { sql } from 'kysely'
import type { Trx } from '#src/platform/database/connect.ts'

/** A file of the archive, as it lies in the store. */
export interface OwnFile {
  storageKey: string
  sha256: string
  kind: 'document' | 'photo' | 'attachment'
  /** What it is called; of a photo the number of its meter. */
  title: string
  day: string
}

/** The PDFs, the photos of her own submissions, and what she sent with her inquiries. */
export async function findOwnFiles(trx: Trx, customerId: string): Promise<OwnFile[]> {
  const { rows } = await sql<OwnFile>`
    select storage_key as "storageKey", sha256, 'document' as kind, title, issued_on as day
    from document
    where customer_id = ${customerId}
    union all
    select photo.storage_key, photo.sha256, 'photo', meter.meter_number, reading.read_on
    from reading_photo photo
    join reading on reading.id = photo.reading_id
    join submission on submission.id = reading.submission_id
    join register on register.id = reading.register_id
    join meter on meter.id = register.meter_id
    where submission.customer_id = ${customerId}
    union all
    select file.storage_key, file.sha256, 'attachment', file.file_name,
      (inquiry.received_at at time zone 'Europe/Berlin')::date
    from inquiry_file file join inquiry on inquiry.id = file.inquiry_id
    where inquiry.customer_id = ${customerId}
    order by kind, day, title`.execute(trx)
  return rows
}
