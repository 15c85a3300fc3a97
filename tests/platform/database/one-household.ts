/** One row of everything, all with the id 1: what the wrong rows of the constraint tests stand beside. */
export const oneHousehold = `
  insert into customer (customer_number, last_name) values ('K-1', 'Weiß'), ('K-2', 'Demir');
  insert into metering_point (metering_point_key, commodity) values ('Z-1', 'electricity');
  insert into contract (contract_number, customer_id, metering_point_id, starts_on, ends_on)
    values ('V-1', 1, 1, '2020-01-01', '2025-06-30');
  insert into meter (meter_number, metering_point_id, installed_on) values ('1EMH1', 1, '2019-01-01');
  insert into register (meter_id, register_code, integer_digits, unit)
    values (1, '1-1:1.8.0', 6, 'kWh');
  insert into reading_period (name, opens_on, closes_on)
    values ('Jahresablesung', '2025-01-01', '2025-01-31');
  insert into submission (reference, customer_id, form_key, sent_at)
    values ('V-AAAA', 1, 'form', now());
  insert into reading (register_id, read_on, value, origin, reading_period_id)
    values (1, '2025-01-05', 100, 'staff', 1);
  insert into metering_point_fact (contract_id, kind, since, told_at)
    values (1, 'heatPump', '2025-01-05', now());
  insert into document
    (customer_id, kind, title, issued_on, storage_key, sha256, byte_size)
    values (1, 'invoice', 'Rechnung', '2025-02-01', 'a', repeat('a', 64), 1);
  insert into login (customer_id, email) values (1, 'anna@example.test');
  insert into second_factor (login_id, sealed_secret, switched_on_at, last_step)
    values (1, 'sealed', now(), 0);
  insert into staff_member (email, name, role) values ('clara@example.test', 'Clara', 'admin');
  insert into staff_second_factor (staff_member_id, sealed_secret, switched_on_at, last_step)
    values (1, 'sealed', now(), 0);
  insert into inquiry (reference, kind, topic, form_key, sender_name, sender_address, language,
    subject, facts, received_at)
    values ('2025-AAAA-AAAA', 'question', 'other', 'form', 'Anna', 'anna@example.test', 'de', '{}',
      '{}', now());
  insert into inquiry_message (inquiry_id, form_key, message, sent_at)
    values (1, 'form', 'Noch etwas', now());
  insert into outgoing_mail
    (mail_key, message_id, recipient_name, recipient_address, language, subject, html_body,
     text_body, has_secret)
    values ('registration', '<1@x>', 'Anna', 'anna@example.test', 'de', 'Zugang', null, 'geheim',
      true);
  insert into job (queue, payload, dedupe_key) values ('report', '{}', 'report:2025-01');
  insert into audit_event (actor_kind, event) values ('system', 'started');
`
