-- What customers change about themselves: once per form, and what billing has made of it.

alter table customer_change
  -- made with the form: the same form sent twice is one change
  add column form_key text,
  -- somebody has to look at a proof first
  add column inquiry_id bigint references inquiry,
  -- a later import carried neither the old value nor the new one: that one stands
  add column overruled_at timestamptz,
  add constraint customer_change_is_taken_or_overruled
    check (confirmed_at is null or overruled_at is null);

create unique index customer_change_of_one_form on customer_change (customer_id, form_key, field)
  where form_key is not null;
-- an import asks for what billing has not answered yet
create index customer_change_waiting on customer_change (field, customer_id)
  where confirmed_at is null and overruled_at is null;
create index customer_change_by_inquiry on customer_change (inquiry_id)
  where inquiry_id is not null;
