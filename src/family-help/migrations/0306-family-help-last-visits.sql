-- When a team's families were last seen and what was agreed next is read from the index alone.
drop index visit_of_family;

create index visit_of_family on visit (authority, family_id, visited_on desc, written_at desc) include (note_id, next_on);
