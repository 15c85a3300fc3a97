import { sql } from 'kysely'
import { decimal, json, moment, type Section, text, word, yesNo } from './section.ts'
import { actorWords, entryWords, linkWords } from './words.ts'

/** How she gets in: whether there is a password, and nothing it could be guessed from. */
export const accessSection: Section = {
  name: 'zugang',
  tables: ['login', 'second_factor', 'recovery_code'],
  columns: [
    text('E-Mail', 'login.email'),
    word('Sprache', 'login.language', { de: 'Deutsch', en: 'Englisch' }),
    moment('Angelegt am', 'login.created_at'),
    moment('E-Mail-Adresse bestätigt am', 'login.confirmed_at'),
    yesNo('Hat ein Passwort', sql`login.password_hash is not null`),
    moment('Passwort geändert am', 'login.password_changed_at'),
    moment('Zweiter Faktor seit', 'second_factor.switched_on_at'),
    decimal(
      'Freie Ersatzcodes',
      sql`(
      select count(*) from recovery_code
      where recovery_code.login_id = login.id and recovery_code.used_at is null
    )`,
    ),
    moment('E-Mail bei neuen Dokumenten seit', 'login.document_mails_since'),
  ],
  source: (customerId) => sql`
    from login left join second_factor on second_factor.login_id = login.id
    where login.customer_id = ${customerId}`,
  order: sql`login.id`,
}

/** Where she is signed in, and the browsers in which she has been before. */
export const sessionSection: Section = {
  name: 'anmeldungen',
  tables: ['session', 'known_browser'],
  columns: [
    text('Was', 'entry.what'),
    text('Browser', 'entry.user_agent'),
    word('Angemeldet mit', 'entry.entered_by', entryWords),
    moment('Seit', 'entry.created_at'),
    moment('Zuletzt gesehen', 'entry.last_seen_at'),
    moment('Endet spätestens', 'entry.ends_at'),
  ],
  source: (customerId) => sql`
    from (
      select login_id, 'Anmeldung' as what, user_agent, entered_by, created_at, last_seen_at,
        ends_at
      from session
      union all
      select login_id, 'bekannter Browser', null, null, null, seen_at, null from known_browser
    ) entry
    join login on login.id = entry.login_id
    where login.customer_id = ${customerId}`,
  order: sql`entry.last_seen_at`,
}

/** What was sent to open the access; the secrets themselves are not kept. */
export const linkSection: Section = {
  name: 'links',
  tables: ['mail_link', 'start_password'],
  columns: [
    text('Was', 'secret.what'),
    word('Zweck', 'secret.purpose', linkWords),
    text('Neue E-Mail-Adresse', 'secret.new_email'),
    moment('Erstellt am', 'secret.created_at'),
    moment('Gilt bis', 'secret.expires_at'),
    moment('Benutzt am', 'secret.used_at'),
  ],
  source: (customerId) => sql`
    from (
      select login_id, 'Link' as what, purpose, new_email, created_at, expires_at, used_at
      from mail_link
      union all
      select login_id, 'Startpasswort', null, null, created_at, expires_at, used_at
      from start_password
    ) secret
    join login on login.id = secret.login_id
    where login.customer_id = ${customerId}`,
  order: sql`secret.created_at`,
}

/** Who did what that concerns her, when. */
export const auditSection: Section = {
  name: 'protokoll',
  tables: ['audit_event'],
  columns: [
    moment('Am', 'audit_event.at'),
    word('Wer', 'audit_event.actor_kind', actorWords),
    text('Was', 'audit_event.event'),
    json('Einzelheiten', 'audit_event.details'),
  ],
  source: (customerId) => sql`from audit_event where audit_event.customer_id = ${customerId}`,
  order: sql`audit_event.at, audit_event.id`,
}
