import type { Merge } from '../import-file.ts'

/**
 * The file tells the instalment that a customer had wished for: billing has taken it over. It tells
 * one that the customer never said: that stands. The old one undoes nothing: until it is settled a
 * wish is a row of its own, and the contract says what billing says.
 */
export async function settleInstalments({ client }: Merge): Promise<void> {
  await client.query(
    `update customer_change change
     set confirmed_at = case when ${isAsWished} then now() end,
       overruled_at = case when not ${isAsWished} then now() end
     from final_contract final join contract using (contract_number)
     where change.contract_id = contract.id and change.kind = 'instalment'
       and change.confirmed_at is null and change.withdrawn_at is null
       and change.overruled_at is null and contract.instalment is not null
       and (${isAsWished} or contract.instalment is distinct from change.old_value::numeric)`,
  )
}

const isAsWished = 'change.new_value::numeric = contract.instalment'
