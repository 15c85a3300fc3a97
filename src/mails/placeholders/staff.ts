import { secretLink, words } from '../placeholder.ts'
import { moment, name, token } from './samples.ts'

/** To the people of the back office. */
export const staffMails = {
  'staff-invitation': {
    name,
    invitationLink: secretLink(
      'Passwort vergeben, gilt 7 Tage und einmal',
      `https://portal.example/verwaltung/passwort-neu/${token}`,
    ),
  },
  'staff-new-password': {
    name,
    newPasswordLink: secretLink(
      'Neues Passwort vergeben, gilt 60 Minuten und einmal',
      `https://portal.example/verwaltung/passwort-neu/${token}`,
    ),
  },
  'staff-access-changed': {
    name,
    what: words('Was geändert wurde, als Satz', 'Ihr Passwort für die Verwaltung wurde geändert.'),
    moment,
  },
}
