-- A photo of the meter that a customer sent for a reading in review: drawn anew by us, as JPEG.
create table reading_photo (
  reading_id bigint primary key references reading on delete cascade,
  storage_key text not null,
  sha256 text not null,
  byte_size integer not null,
  added_at timestamptz not null,
  constraint reading_photo_hash_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint reading_photo_lies_under_its_hash
    check (storage_key = left(sha256, 2) || '/' || sha256 || '.jpg'),
  constraint reading_photo_has_content check (byte_size > 0)
);
