import { Lucia, TimeSpan } from 'lucia'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { EnteredBy } from '#src/platform/database/schema.ts'
import type { PortalSession } from '#src/portal.ts'
import type { Language, SignedInCustomer, UtilityFace } from '#templates/view.ts'
import { findUtilityFace } from './queries.ts'
import { sessionsInDatabase } from './session-adapter.ts'
import { hashToken, isToken, makeToken } from './token.ts'

/** What a request is told about: whose portal it is, and who asks. */
export interface Visit {
  utility: UtilityFace
  session?: PortalSession
  customer?: SignedInCustomer
  /** The language this person has chosen. */
  language?: Language
}

export interface NewSession {
  mustChangePassword: boolean
  enteredBy: EnteredBy
  userAgent: string | undefined
}

export interface Sessions {
  /** One query, whether somebody is signed in or not; two when the session has ended. */
  findVisit(token: string | undefined): Promise<Visit>
  /** Opens a session and returns the token for the cookie, of which only the hash is stored. */
  open(trx: Trx, loginId: string, session: NewSession): Promise<string>
  end(db: Db | Trx, sessionId: string): Promise<void>
  endAllOf(db: Db | Trx, loginId: string): Promise<void>
}

const idle = new TimeSpan(30, 'm')
const longest = new TimeSpan(12, 'h')

/** The sessions of one portal; its clock decides when they end. */
export function createSessions(db: Db, clock: () => Date): Sessions {
  const overDatabase = (connection: Db | Trx): OurLucia =>
    new Lucia(sessionsInDatabase(connection, clock), {
      sessionExpiresIn: idle,
      getSessionAttributes: (session) => session,
      getUserAttributes: (user) => user,
    })
  const lucia = overDatabase(db)
  return {
    findVisit: async (token) => {
      const { session, user } = isToken(token)
        ? await lucia.validateSession(hashToken(token))
        : { session: null, user: null }
      if (!session) return { utility: await findUtilityFace(db) }
      return {
        utility: user.utility,
        language: user.language,
        customer: user.customer,
        session: {
          sessionId: session.id,
          loginId: user.id,
          customerId: user.customer.customerId,
          mustChangePassword: session.mustChangePassword,
          enteredBy: session.enteredBy,
          createdAt: session.createdAt,
        },
      }
    },
    open: async (trx, loginId, session) => {
      const token = makeToken()
      const createdAt = clock()
      const endsAt = new Date(createdAt.getTime() + longest.milliseconds())
      await overDatabase(trx).createSession(
        loginId,
        { ...session, createdAt, endsAt },
        { sessionId: hashToken(token) },
      )
      return token
    },
    end: (connection, sessionId) => overDatabase(connection).invalidateSession(sessionId),
    endAllOf: (connection, loginId) => overDatabase(connection).invalidateUserSessions(loginId),
  }
}

interface SessionAttributes extends NewSession {
  createdAt: Date
  endsAt: Date
}

interface PersonAttributes {
  utility: UtilityFace
  language: Language
  customer: SignedInCustomer
}

type OurLucia = Lucia<SessionAttributes, PersonAttributes>

declare module 'lucia' {
  interface Register {
    Lucia: OurLucia
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: PersonAttributes
  }
}
