import { words } from '../placeholder.ts'
import { moment, name } from './samples.ts'

/** The code from the phone, and what takes its place. */
export const secondFactorMails = {
  'second-factor-on': { name, moment },
  'second-factor-off': { name, moment },
  'recovery-codes-new': { name, moment },
  'recovery-code-used': {
    name,
    moment,
    codesLeft: words('Wie viele Wiederherstellungscodes noch gelten', '9'),
  },
}
