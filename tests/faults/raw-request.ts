import net from 'node:net'
import { text } from 'node:stream/consumers'

/** Sends bytes as they are, and returns what came back until the line was closed. */
export async function rawRequest(port: number, bytes: string | Buffer): Promise<string> {
  const socket = net.connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(bytes)
  return await text(socket).catch(() => '')
}

/**
 * Sends a body in chunks until it is answered, somebody hangs up, or so much is sent; returns the
 * answer and how much it was. Whoever does not listen goes on pouring after the answer.
 */
export async function pourChunks(
  port: number,
  head: string,
  { mostBytes, isListening }: { mostBytes: number; isListening: boolean },
): Promise<{ answer: string; poured: number }> {
  const socket = net.connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  let answer = ''
  let isClosed = false
  socket.setEncoding('utf8').on('data', (piece: string) => {
    answer += piece
  })
  const closed = new Promise<void>((done) => {
    socket.once('close', () => {
      isClosed = true
      done()
    })
  })
  socket.write(`${head}\r\nTransfer-Encoding: chunked\r\n\r\n`)
  const chunk = Buffer.from(`10000\r\n${'a'.repeat(0x10000)}\r\n`)
  let poured = 0
  while (!isClosed && poured < mostBytes && !(isListening && answer !== '')) {
    poured += 0x10000
    if (socket.write(chunk)) await new Promise((next) => setImmediate(next))
    else await Promise.race([closed, new Promise((drained) => socket.once('drain', drained))])
  }
  if (answer === '' && !isClosed) socket.write('0\r\n\r\n')
  if (answer === '') await Promise.race([closed, new Promise((said) => socket.once('data', said))])
  socket.destroy()
  return { answer, poured }
}
