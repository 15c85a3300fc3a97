-- The history shows a customer also what was rejected or withdrawn. Few readings are: this index
-- finds them without making every import write a second one for all the others.
create index reading_set_aside on reading (register_id, read_on)
  where status in ('rejected', 'withdrawn');
