/**
 * Whose fault it is that a mail was not taken:
 * `forGood` – this mail never will be; `forNow` – this mail may be later;
 * `unclear` – the line broke or there was none: only another try shows whether the server is away.
 */
export type Refusal = 'forGood' | 'forNow' | 'unclear'

/** Understands what nodemailer throws. */
export function refusalIn(error: unknown): Refusal {
  const { code, responseCode, command } = smtpErrorIn(error)
  if (code === 'EABORT') return 'forNow'
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return 'unclear'
  // a sender that is not allowed is our own setting: once that is corrected, the mails go out
  if (command === 'MAIL FROM') return 'forNow'
  return responseCode !== undefined && responseCode >= 500 && responseCode !== 503
    ? 'forGood'
    : 'forNow'
}

/** Refused for good for what is in it, after a recipient was found. */
export function isContentRefused(error: unknown): boolean {
  return smtpErrorIn(error).code === 'EMESSAGE' && refusalIn(error) === 'forGood'
}

/** What may stand in a log: codes, never the server's sentence, which names the recipient. */
export interface SmtpError {
  code: string | undefined
  responseCode: number | undefined
  command: string | undefined
}

export function smtpErrorIn(error: unknown): SmtpError {
  const fields: Record<string, unknown> = error instanceof Error ? { ...error } : {}
  return {
    code: typeof fields.code === 'string' ? fields.code : undefined,
    responseCode: typeof fields.responseCode === 'number' ? fields.responseCode : undefined,
    command: typeof fields.command === 'string' ? fields.command : undefined,
  }
}
