import { fileURLToPath } from 'node:url'
import { readEmailAddress } from '#src/customers/email-address.ts'
import { compileMailTemplates } from '#src/mails/mail-templates.ts'
import { createPost } from '#src/mails/post.ts'
import { pathsUnder } from '#src/paths.ts'
import { openDatabase } from '#src/platform/database/open.ts'
import { settingsOfThisProcess } from '#src/settings.ts'
import { inviteStaff } from '#src/staff/members/invite.ts'
import { CommandError, runCommand } from './command-line.ts'
import { requireMigrations } from './require-migrations.ts'

const help = `
npm run staff -- add E-MAIL --role admin|clerk [--name NAME]   lädt jemanden in die Verwaltung ein
npm run staff -- add E-MAIL --role admin --print-link          druckt die Einladung, statt sie zu schicken

Die Einladung gilt sieben Tage und einmal. Mit ihr wählt man ein Passwort und richtet den zweiten
Faktor ein. Weitere Mitarbeitende lädt man in der Verwaltung ein.
`

await runCommand(
  {
    name: 'npm run staff',
    help,
    allowPositionals: true,
    options: {
      role: { type: 'string' },
      name: { type: 'string' },
      'print-link': { type: 'boolean' },
    },
  },
  async ({ positionals, values }) => {
    const [verb, typedEmail = '', ...rest] = positionals
    if (verb !== 'add' || rest.length > 0) {
      throw new CommandError('Erwartet wird: npm run staff -- add E-MAIL --role admin', 2)
    }
    const read = readEmailAddress(typedEmail)
    if (!('address' in read)) throw new CommandError(`„${typedEmail}“ ist keine E-Mail-Adresse.`, 2)
    const { role } = values
    if (role !== 'admin' && role !== 'clerk') {
      throw new CommandError('--role braucht admin oder clerk.', 2)
    }
    const person = { email: read.address, role, name: values.name?.trim() || read.address } as const
    return await invite(person, values['print-link'] === true)
  },
)

async function invite(
  person: { email: string; role: 'admin' | 'clerk'; name: string },
  isPrinted: boolean,
): Promise<number> {
  const settings = settingsOfThisProcess()
  const database = await openDatabase(settings)
  try {
    await requireMigrations(database.db)
    const folder = fileURLToPath(new URL('../../mail-templates/', import.meta.url))
    const post = createPost({ templates: await compileMailTemplates(folder), settings })
    const paths = pathsUnder(settings.basePath)
    const portal = { post, paths, settings, clock: () => new Date() }
    const inviting = { by: undefined, isMailed: !isPrinted }
    const token = await database.db
      .transaction()
      .execute((trx) => inviteStaff(trx, portal, person, inviting))
    if (token === undefined) throw new CommandError(`${person.email} arbeitet schon hier.`)
    if (isPrinted) console.log(settings.origin + paths.office.newPassword(token))
    else console.log(`Die Einladung an ${person.email} liegt im Postausgang.`)
    return 0
  } finally {
    await database.stop()
  }
}
