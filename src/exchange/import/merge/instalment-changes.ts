import type { Merge } from '../import-file.ts'

/**
 * The file tells the instalment that a customer had wished for: billing has taken it over. A file
 * that still has the old one undoes nothing: until it is confirmed a wish is a row of its own, and
 * the contract says what billing says.
 */
export async function confirmInstalments({ client }: Merge): Promise<void> {
  await client.query(
    `update customer_change change set confirmed_at = now()
     from final_contract final join contract using (contract_number)
     where change.contract_id = contract.id and change.kind = 'instalment'
       and change.confirmed_at is null and change.withdrawn_at is null
       and change.new_value::numeric = contract.instalment`,
  )
}
