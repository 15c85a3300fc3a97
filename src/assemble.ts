import { fileURLToPath } from 'node:url'
import { type Logger, pino } from 'pino'
import { createDrawing } from './attachments/draw-anew.ts'
import { compileMailTemplates, type MailTemplates } from './mails/mail-templates.ts'
import { createPost } from './mails/post.ts'
import { pathsUnder } from './paths.ts'
import type { Db } from './platform/database/connect.ts'
import { type Assets, loadAssets } from './platform/http/assets.ts'
import { openDocumentStore } from './platform/storage/open-store.ts'
import { throttleKeys } from './platform/throttle/throttle.ts'
import type { Portal } from './portal.ts'
import { createSeal } from './second-factor/sealing.ts'
import type { Settings } from './settings.ts'
import { createPasswords, type Passwords } from './sign-in/passwords.ts'
import { createSessions } from './sign-in/session.ts'

/** What is read from the disk once and never changes: shared by any number of portals. */
export interface Furniture {
  assets: Assets
  templates: MailTemplates
  passwords: Passwords
}

/** Reads static files and compiles the mail templates, side by side. */
export async function loadFurniture(basePath: string): Promise<Furniture> {
  const [assets, templates] = await Promise.all([
    loadAssets(folderOf('static'), basePath),
    compileMailTemplates(folderOf('mail-templates')),
  ])
  return { assets, templates, passwords: createPasswords() }
}

export interface Surroundings {
  settings: Settings
  db: Db
  clock: () => Date
  log: Logger
  furniture: Furniture
  /** `ownSecret(settings)` */
  secret: string
  poke: () => void
  isDemonstration: boolean
}

/** Puts a portal together from its parts; nothing of it lives outside the returned object. */
export function assemblePortal(surroundings: Surroundings): Portal {
  const { settings, db, clock, log, furniture, secret, poke, isDemonstration } = surroundings
  return {
    settings,
    db,
    clock,
    log,
    poke,
    isDemonstration,
    post: createPost({ templates: furniture.templates, settings }),
    passwords: furniture.passwords,
    sessions: createSessions(db, clock),
    documentStore: openDocumentStore(settings),
    drawAnew: createDrawing(),
    assets: furniture.assets,
    paths: pathsUnder(settings.basePath),
    host: new URL(settings.origin).host,
    throttleKey: throttleKeys(secret),
    factorSeal: createSeal(secret, 'second factor'),
  }
}

/** One JSON line per event, with the moment in UTC; what could hold a secret is never handed in. */
export function createLog(level: Settings['logLevel']): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' })
}

function folderOf(name: string): string {
  return fileURLToPath(new URL(`../${name}/`, import.meta.url))
}
