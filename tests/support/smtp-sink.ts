import { once } from 'node:events'
import type { Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/**
 * What the server does with what comes next: takes it; refuses the recipient with 421, 450 or 550;
 * takes a mail and cuts the line before it says so; refuses what has a PDF in it; or never answers.
 */
export type SmtpMood =
  | 'accepting'
  | 421
  | 450
  | 550
  | 'droppingAfterData'
  | 'refusingFiles'
  | 'hanging'

export interface ReceivedMail {
  from: string
  to: string[]
  parsed: ParsedMail
  raw: string
}

/** A real SMTP server on a free port that keeps what it is sent. */
export class SmtpSink {
  mood: SmtpMood = 'accepting'
  readonly mails: ReceivedMail[] = []
  /** How often it has left somebody without an answer. */
  silences = 0
  readonly #sockets = new Set<Socket>()
  #server: SMTPServer | undefined
  #port = 0

  static async start(): Promise<SmtpSink> {
    const sink = new SmtpSink()
    await sink.restart()
    return sink
  }

  /** For SMTP_URL. */
  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`
  }

  /** Listens again on the port that the first start found. */
  async restart(): Promise<void> {
    const server = this.#makeServer()
    const listening = server.listen(this.#port, '127.0.0.1')
    listening.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.once('close', () => this.#sockets.delete(socket))
    })
    await once(listening, 'listening')
    const address = listening.address()
    if (typeof address === 'object' && address) this.#port = address.port
    this.#server = server
  }

  /** Gone at once, with every connection; what was received stays readable. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server) return
    const closed = new Promise<void>((resolve) => server.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  /** Waits until this many mails have come. */
  async received(count: number): Promise<ReceivedMail[]> {
    while (this.mails.length < count) await new Promise((resolve) => setTimeout(resolve, 10))
    return this.mails
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  #makeServer(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onConnect: (_session, answer) => this.#answer(answer),
      onMailFrom: (_address, _session, answer) => this.#answer(answer),
      onRcptTo: (_address, _session, answer) => this.#answer(answer, refusalFor(this.mood)),
      onData: async (stream, session, answer) => {
        const raw = await buffer(stream).catch(() => undefined)
        // the sender was gone before the end: no server keeps half a mail
        if (!raw) return
        if (this.mood === 'refusingFiles' && raw.includes('application/pdf')) {
          return this.#answer(answer, refusalFor(552))
        }
        await this.#keep(raw, session)
        if (this.mood === 'droppingAfterData') return this.#cut(session)
        this.#answer(answer)
      },
    })
    // a line that breaks is what some tests want
    server.on('error', () => undefined)
    return server
  }

  #answer(answer: (error?: Error | null) => void, refusal?: Error): void {
    if (this.mood === 'hanging') {
      this.silences++
      return
    }
    answer(refusal)
  }

  #cut(session: SMTPServerSession): void {
    for (const socket of this.#sockets) {
      if (socket.remotePort === session.remotePort) socket.destroy()
    }
  }

  async #keep(raw: Buffer, { envelope }: SMTPServerSession): Promise<void> {
    this.mails.push({
      from: envelope.mailFrom ? envelope.mailFrom.address : '',
      to: envelope.rcptTo.map(({ address }) => address),
      parsed: await simpleParser(raw),
      raw: raw.toString('utf8'),
    })
  }
}

function refusalFor(mood: SmtpMood | 552): Error | undefined {
  if (typeof mood !== 'number') return undefined
  const words = mood === 550 ? 'No such mailbox' : 'Try again later'
  return Object.assign(new Error(words), { responseCode: mood })
}
