-- The few notes that were corrected or taken back: lists that pass them over need not look up each note that stands.
create index note_superseded on note (authority, id) where superseded_by is not null;
