import nodemailer from 'nodemailer'
import type { SentFile } from './mail-files.ts'
import type { ClaimedMail } from './queries.ts'

export interface Smtp {
  /** Returns once the server has taken the mail. */
  send(mail: ClaimedMail, files: readonly SentFile[], signal: AbortSignal): Promise<void>
  /** Whether somebody answers there and lets us in. */
  isReachable(): Promise<boolean>
  close(): void
}

/** A few connections to the server of SMTP_URL, kept open while there is something to send. */
export function openSmtp(smtpUrl: string, connections: number): Smtp {
  const transport = nodemailer.createTransport({
    ...serverOf(smtpUrl),
    pool: true,
    maxConnections: connections,
    maxMessages: 500,
    idleTimeout: 30_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(mail, files, signal) {
      await transport.sendMail({ ...messageOf(mail), attachments: [...files], signal })
    },
    isReachable: () =>
      transport.verify().then(
        () => true,
        () => false,
      ),
    close: () => transport.close(),
  }
}

/** Encrypted unless the server is on this very machine; certificates are checked. */
function serverOf(smtpUrl: string) {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const isOwnMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !isOwnMachine,
    ignoreTLS: !secure && isOwnMachine,
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
  }
}

// addresses as objects: a string would be read as a list of them
function messageOf(mail: ClaimedMail) {
  return {
    from: { name: mail.mail_sender_name, address: mail.mail_sender_address },
    replyTo: {
      name: mail.reply_to_name ?? mail.service_name,
      address: mail.reply_to_address ?? mail.service_address,
    },
    to: { name: mail.recipient_name, address: mail.recipient_address },
    subject: mail.subject,
    text: mail.text_body ?? '',
    html: mail.html_body ?? '',
    messageId: mail.message_id,
    date: mail.created_at,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
    },
  }
}
