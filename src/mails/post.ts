import { pathsUnder } from '#src/paths.ts'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Settings } from '#src/settings.ts'
import type { Language } from '#templates/view.ts'
import { cleanGiven } from './clean.ts'
import type { MailTemplates } from './mail-templates.ts'
import { type MailFile, putInOutbox, type Recipient } from './outbox.ts'
import type { CommonVariables, MailKey, MailVariables } from './placeholders.ts'
import { findSender, type Sender } from './queries.ts'

/** One mail to one person. Secrets and urgency are known by the mail's key. */
export interface Letter<Key extends MailKey> {
  key: Key
  to: Recipient
  /** Whom an answer reaches; without it the utility's customer service. */
  replyTo?: Recipient
  language: Language
  variables: MailVariables<Key>
  /** What goes out with it; already in the document store. */
  files?: readonly MailFile[]
}

export interface Post {
  /** Composes now, sends later: the mail waits in the outbox once the transaction commits. */
  send<Key extends MailKey>(db: Db | Trx, letter: Letter<Key>): Promise<void>
}

export interface PostDependencies {
  templates: MailTemplates
  settings: Pick<Settings, 'origin' | 'basePath'>
}

/** What every feature sends its mails with. */
export function createPost({ templates, settings }: PostDependencies): Post {
  return {
    async send(db, { key, to, replyTo, language, variables, files = [] }) {
      const sender = await findSender(db)
      const mail = templates.compose(key, language, {
        ...variables,
        ...commonVariables(sender, settings),
      })
      await putInOutbox(db, {
        ...mail,
        key,
        language,
        to: { name: cleanGiven(to.name), address: to.address },
        replyTo: replyTo && { name: cleanGiven(replyTo.name), address: replyTo.address },
        files,
        senderDomain: sender.mail_sender_address.split('@').at(-1) ?? 'localhost',
      })
    },
  }
}

function commonVariables(sender: Sender, settings: PostDependencies['settings']): CommonVariables {
  const paths = pathsUnder(settings.basePath)
  const [nameStart = '', ...nameEnd] = sender.name.trim().split(/\s+/)
  return {
    utilityName: sender.name,
    utilityNameStart: nameStart,
    utilityNameEnd: nameEnd.join(' '),
    utilityStreet: sender.street_address,
    utilityCity: sender.city_address,
    utilityPhone: sender.phone,
    utilityHours: sender.opening_hours,
    utilityEmail: sender.email,
    startPage: settings.origin + paths.start(),
    imprintPage: settings.origin + paths.imprint(),
    signInPage: settings.origin + paths.signIn(),
    registerPage: settings.origin + paths.register(),
    forgotPasswordPage: settings.origin + paths.forgotPassword(),
  }
}
