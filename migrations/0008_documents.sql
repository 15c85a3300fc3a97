-- Who has opened which document, and who is told about new ones.

-- when the mail about new documents was wished for; what came before is not told
alter table login add column document_mails_since timestamptz;

-- the first time its customer was shown the file
create table document_opening (
  document_id bigint primary key references document on delete cascade,
  opened_at timestamptz not null
);

-- a row and its mail are written together, so that each document is told once
create table document_announcement (
  document_id bigint primary key references document on delete cascade,
  announced_at timestamptz not null
);

create index document_by_customer on document (customer_id, issued_on desc, id desc);
create index document_by_arrival on document (added_at);
