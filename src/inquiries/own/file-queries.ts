import type { Db } from '#src/platform/database/connect.ts'

export interface StoredInquiryFile {
  fileName: string
  contentType: string
  storageKey: string
  byteSize: number
}

/** A file of an inquiry, loaded through the customer who sent it. */
export async function findInquiryFileOf(
  db: Db,
  customerId: string,
  wish: { reference: string; fileId: string },
): Promise<StoredInquiryFile | undefined> {
  if (!/^\d{1,18}$/.test(wish.fileId)) return undefined
  return db
    .selectFrom('inquiry_file')
    .innerJoin('inquiry', 'inquiry.id', 'inquiry_file.inquiry_id')
    .where('inquiry.customer_id', '=', customerId)
    .where('inquiry.reference', '=', wish.reference)
    .where('inquiry_file.id', '=', wish.fileId)
    .select([
      'file_name as fileName',
      'content_type as contentType',
      'storage_key as storageKey',
      'byte_size as byteSize',
    ])
    .executeTakeFirst()
}
