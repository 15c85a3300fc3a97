import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'

/** How somebody gets in and is reached, as the page "Zugang" shows it. */
export interface Access {
  hasPassword: boolean
  passwordChangedAt: Date | null
  secondFactorSince: Date | null
  recoveryCodesLeft: number
  street: string | null
  houseNumber: string | null
  postalCode: string | null
  city: string | null
  /** Changed here, and not yet seen in the billing system. */
  isAddressUnderWay: boolean
  /** Asked for and not confirmed yet. */
  newEmail: string | null
  newEmailUntil: Date | null
}

const access = prepared<{ loginId: string; now: Date }, Access>((p, db) =>
  db
    .selectFrom('login')
    .innerJoin('customer', 'customer.id', 'login.customer_id')
    .leftJoin('second_factor', 'second_factor.login_id', 'login.id')
    .leftJoin('mail_link', (join) =>
      join
        .onRef('mail_link.login_id', '=', 'login.id')
        .on('mail_link.purpose', '=', 'newEmail')
        .on('mail_link.used_at', 'is', null)
        .on('mail_link.expires_at', '>', p('now')),
    )
    .where('login.id', '=', p('loginId'))
    .orderBy('mail_link.expires_at', 'desc')
    .limit(1)
    .select((eb) => [
      eb('login.password_hash', 'is not', null).$castTo<boolean>().as('hasPassword'),
      'login.password_changed_at as passwordChangedAt',
      'second_factor.switched_on_at as secondFactorSince',
      sql<number>`(select count(*)::int from recovery_code
        where recovery_code.login_id = login.id and recovery_code.used_at is null)`.as(
        'recoveryCodesLeft',
      ),
      'customer.street',
      'customer.house_number as houseNumber',
      'customer.postal_code as postalCode',
      'customer.city',
      eb
        .exists(
          eb
            .selectFrom('customer_change')
            .whereRef('customer_change.customer_id', '=', 'customer.id')
            .where('customer_change.kind', '=', 'billingAddress')
            .where('customer_change.confirmed_at', 'is', null)
            .where('customer_change.overruled_at', 'is', null)
            .select('customer_change.id'),
        )
        .$castTo<boolean>()
        .as('isAddressUnderWay'),
      'mail_link.new_email as newEmail',
      'mail_link.expires_at as newEmailUntil',
    ]),
)

export async function findAccessOrThrow(db: Db, loginId: string, now: Date): Promise<Access> {
  const [row] = await access(db, { loginId, now })
  if (!row) throw new Error('a session without its login')
  return row
}
