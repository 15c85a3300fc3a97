-- Impressum, Datenschutz and Barrierefreiheit in the utility's own words. A row counts from the
-- moment it is written; without one, or with an empty one, the shipped template is shown and marked.
create table legal_text (
  key text not null,
  language text not null,
  -- paragraphs, "## " headings, "- " lists, [words](https://…); see src/legal-texts/markup.ts
  body text not null,
  -- printed below the text as its date
  since calendar_day not null default (now() at time zone 'Europe/Berlin')::date,
  primary key (key, language),
  constraint legal_text_key_is_known check (key in ('imprint', 'privacy', 'accessibility')),
  constraint legal_text_language_is_known check (language in ('de', 'en'))
);
