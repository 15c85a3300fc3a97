import { secretLink } from '../placeholder.ts'
import { customerNumber, moment, name, token } from './samples.ts'

/** What changes about an access is told to its owner. */
export const accessMails = {
  'email-change-confirm': {
    name,
    customerNumber,
    confirmLink: secretLink(
      'Neue E-Mail-Adresse bestätigen, gilt 60 Minuten und einmal',
      `https://portal.example/e-mail-bestaetigen/${token}`,
    ),
  },
  'email-change-asked': { name, moment },
  'email-changed': { name, moment },
  'access-closed': { name, customerNumber, moment },
}
