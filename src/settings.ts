import { z } from 'zod'

/** The environment, read once and understood; every default of README's table stands here. */
export interface Settings {
  host: string
  port: number
  /** Public origin, e.g. 'https://www.stadtwerke.de'. */
  origin: string
  /** Path below the origin without a trailing slash, '' at the root. */
  basePath: string
  /** Absent: the PostgreSQL that npm ships, with its data in `dataDir`. */
  databaseUrl: string | undefined
  dataDir: string
  documentsUrl: string | undefined
  /** Absent: mails wait in the outbox. */
  smtpUrl: string | undefined
  /** Absent only without `databaseUrl`: then one is made and kept in `dataDir`. */
  secret: string | undefined
  /** How many proxies in front may set X-Forwarded-*. */
  trustProxy: number
  isWorker: boolean
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

export class SettingsError extends Error {
  override name = 'SettingsError'
}

const schema = z.object({
  HOST: z
    .string()
    .regex(/^[^\s/]+$/, 'ist weder ein Rechnername noch eine IP-Adresse')
    .default('127.0.0.1'),
  PORT: wholeNumber(65_535).default(3000),
  BASE_URL: z
    .string()
    .refine(isPublicAddress, 'ist keine Adresse wie https://www.stadtwerke.de/portal')
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'beginnt nicht mit postgres://')
    .refine(isReadableUrl, 'ist keine vollständige Adresse postgres://…')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DOCUMENTS_URL: z
    .string()
    .regex(/^(file:\/\/\/|s3:\/\/)/, 'beginnt nicht mit file:/// oder s3://')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/, 'beginnt nicht mit smtp:// oder smtps://')
    .refine(isReadableUrl, 'ist keine vollständige Adresse smtp(s)://…')
    .optional(),
  SECRET: z.string().min(32, 'hat weniger als 32 Zeichen').optional(),
  TRUST_PROXY: wholeNumber(10).default(0),
  WORKER: z.enum(['on', 'off'], 'ist weder on noch off').default('on'),
  LOG_LEVEL: z
    .enum(
      ['debug', 'info', 'warn', 'error', 'silent'],
      'ist keine Stufe (debug, info, warn, error, silent)',
    )
    .default('info'),
})

/**
 * Understands an environment. An empty value counts as absent.
 * @throws SettingsError naming every setting that cannot be used, never its value.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const result = schema.safeParse(given)
  if (!result.success) {
    throw new SettingsError(
      result.error.issues
        .map((issue) => `${issue.path[0]?.toString()} ${issue.message}`)
        .join('\n'),
    )
  }
  const values = result.data
  if (values.DATABASE_URL && !values.SECRET) {
    throw new SettingsError('SECRET fehlt: mit DATABASE_URL sind mindestens 32 Zeichen nötig')
  }
  const base = new URL(values.BASE_URL ?? `http://localhost:${values.PORT}`)
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    origin: base.origin,
    basePath: base.pathname.replace(/\/+$/, ''),
    databaseUrl: values.DATABASE_URL,
    dataDir: values.DATA_DIR,
    documentsUrl: values.DOCUMENTS_URL,
    smtpUrl: values.SMTP_URL,
    secret: values.SECRET,
    trustProxy: values.TRUST_PROXY,
    isWorker: values.WORKER === 'on',
    logLevel: values.LOG_LEVEL,
  })
}

/** The settings once the port is known: PORT=0 picks a free one, and the default address names it. */
export function atPort(settings: Settings, port: number): Settings {
  const hasDefaultAddress = settings.origin === `http://localhost:${settings.port}`
  return Object.freeze({
    ...settings,
    port,
    origin: hasDefaultAddress ? `http://localhost:${port}` : settings.origin,
  })
}

/** The settings of this process: its environment over the `.env` file beside it. */
export function settingsOfThisProcess(): Settings {
  const own = { ...process.env }
  try {
    process.loadEnvFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return readSettings({ ...process.env, ...own })
}

function wholeNumber(most: number) {
  return z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= most,
      `ist keine ganze Zahl von 0 bis ${most}`,
    )
    .transform(Number)
}

/** http or https with a host and at most a path: nothing that would stand in every link. */
function isPublicAddress(text: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return false
  const { username, password, search, hash, pathname } = new URL(text)
  return username + password + search + hash === '' && !pathname.includes('//')
}

function isReadableUrl(text: string): boolean {
  try {
    const { username, password } = new URL(text)
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}
