import type { Db } from '#src/platform/database/connect.ts'
import { type CastMember, castCustomers, castStaff } from '../cast/cast.ts'
import type { Display } from '../rows.ts'
import { newcomers } from '../stories/meter-exchanges.ts'

export interface Announced {
  url: string
  mailboxUrl: string
  seed: string
  /** What the meters show today, to be typed; empty where that is not known. */
  displays: Display[]
  /** Where the data stay; undefined when they go with the demonstration. */
  keptIn: string | undefined
}

/** What a visitor reads when everything is up: addresses, logins, what to try. */
export async function announcement(db: Db, announced: Announced): Promise<string> {
  const { url, mailboxUrl, seed, displays, keptIn } = announced
  return `
Stadtwerke Musterstadt hat geöffnet.

  Portal     ${url}
  Postfach   ${mailboxUrl}
             E-Mails gehen nicht hinaus, sie liegen hier.

Anmelden als     Kundennummer   Passwort
${castCustomers(seed)
  .map((member) => customerLines(member, displays))
  .join('\n')}

Verwaltung         ${url}/verwaltung
${castStaff(seed).map(staffLine).join('\n')}
             Den Code vom Telefon zeigt die Vorführung selbst.

Registrieren als
${(await findNewcomers(db)).map(newcomerLines).join('\n')}

${keptIn ? `Die Daten bleiben in ${keptIn}.` : 'Die Daten werden am Ende gelöscht.'} Strg-C beendet alles.
`
}

function staffLine({ name, signsInWith, password, tryThis }: CastMember): string {
  return `  ${name.padEnd(21)}${signsInWith.padEnd(28)}${password}  ${tryThis}`
}

function customerLines(member: CastMember, displays: Display[]): string {
  const { name, signsInWith, password, tryThis } = member
  const shown = displays
    .filter(({ customerNumber }) => customerNumber === signsInWith)
    .map(({ meterNumber, code, value }) => `${meterNumber} (${code}) ${value.replace('.', ',')}`)
  return [
    `  ${name.padEnd(21)}${signsInWith.padEnd(9)}${password}`,
    `      ${tryThis}`,
    ...(shown.length > 0 ? ['      heute auf den Zählern:'] : []),
    ...shown.map((line) => `        ${line}`),
  ].join('\n')
}

/** Two who have no login yet: one whose address is known, one who proves it by a meter number. */
function findNewcomers(db: Db) {
  return db
    .selectFrom('customer')
    .innerJoin('contract', 'contract.customer_id', 'customer.id')
    .innerJoin('meter', 'meter.metering_point_id', 'contract.metering_point_id')
    .where('customer_number', 'in', newcomers)
    .where('removed_on', 'is', null)
    .distinctOn('customer_number')
    .orderBy('customer_number')
    .orderBy('meter_number')
    .select(['customer_number', 'first_name', 'last_name', 'customer.email', 'meter_number'])
    .execute()
}

type Newcomer = Awaited<ReturnType<typeof findNewcomers>>[number]

function newcomerLines(newcomer: Newcomer): string {
  const { customer_number, first_name, last_name, email, meter_number } = newcomer
  const proof = email
    ? `mit ${email}`
    : `mit irgendeiner E-Mail-Adresse und der Zählernummer ${meter_number}`
  return `  ${`${first_name} ${last_name}`.padEnd(21)}${customer_number.padEnd(9)}${proof}`
}
