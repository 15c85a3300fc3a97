-- A change of an instalment belongs to a contract, and can be taken back until it is fetched.

alter table customer_change
  add column contract_id bigint references contract,
  -- taken back by the customer: it is never exported
  add column withdrawn_at timestamptz,
  add constraint customer_change_of_an_instalment_is_whole check (
    kind <> 'instalment' or (
      contract_id is not null and field = 'instalment' and new_value is not null
      and new_value ~ '^\d{1,8}\.\d\d$' and (old_value is null or old_value ~ '^\d{1,8}\.\d\d$')
    )
  ),
  add constraint customer_change_is_taken_or_withdrawn
    check (confirmed_at is null or withdrawn_at is null);

create index customer_change_by_contract on customer_change (contract_id)
  where contract_id is not null;
create index customer_change_by_reference on customer_change (reference);
