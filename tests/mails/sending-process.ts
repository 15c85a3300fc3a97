import { pino } from 'pino'
import { startDelivery } from '#src/mails/delivery.ts'
import { connect } from '#src/platform/database/connect.ts'
import { emptyStore } from './deliver.ts'

// a process of its own that does nothing but send, until it is killed
const [databaseUrl = '', smtpUrl = ''] = process.argv.slice(2)
startDelivery({
  db: connect(databaseUrl, { max: 4 }).db,
  documentStore: emptyStore,
  smtpUrl,
  log: pino({ level: 'silent' }),
  patience: 1000,
  pause: 20,
})
