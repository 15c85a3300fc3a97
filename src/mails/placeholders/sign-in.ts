import { secret, secretLink } from '../placeholder.ts'
import { customerNumber, moment, name, token } from './samples.ts'

/** Coming in for the first time, and passwords. */
export const signInMails = {
  registration: {
    name,
    customerNumber,
    startPassword: secret('Startpasswort, gilt 24 Stunden und einmal', 'K7MH-2QXP-RD4W-9TEA'),
    signInLink: secretLink(
      'Anmelden ohne Passwort, gilt 60 Minuten und einmal',
      `https://portal.example/anmelden/link/${token}`,
    ),
  },
  'registration-attempt': { name, moment },
  'sign-in-link': {
    name,
    customerNumber,
    signInLink: secretLink(
      'Anmelden ohne Passwort, gilt 60 Minuten und einmal',
      `https://portal.example/anmelden/link/${token}`,
    ),
  },
  'new-password': {
    name,
    customerNumber,
    newPasswordLink: secretLink(
      'Neues Passwort vergeben, gilt 60 Minuten und einmal',
      `https://portal.example/passwort-neu/${token}`,
    ),
  },
  'password-changed': { name, moment },
}
