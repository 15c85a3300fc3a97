import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const chunkSize = 1 << 18

/** How the bytes of a file are meant: UTF-8 when they can be, else what Windows writes. */
export async function detectEncoding(path: string): Promise<Encoding> {
  const mark = await firstBytes(path, 2)
  if (mark.equals(Buffer.from([0xff, 0xfe]))) return 'utf-16le'
  if (mark.equals(Buffer.from([0xfe, 0xff]))) return 'utf-16be'
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: chunkSize })) {
      decoder.decode(bytes, { stream: true })
    }
    decoder.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

/** The text of a file in pieces, without a byte order mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const bytes of createReadStream(path, { highWaterMark: chunkSize })) {
    yield decoder.decode(bytes, { stream: true })
  }
  yield decoder.decode()
}

export async function beginningOf(path: string, encoding: Encoding): Promise<string> {
  return new TextDecoder(encoding).decode(await firstBytes(path, 1 << 16), { stream: true })
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await fs.open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
