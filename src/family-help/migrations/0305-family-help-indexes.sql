-- Lists of families look these up by the hundred; the indexes of the constraints against overlap are much slower to ask.
create index involvement_of_family on involvement (authority, family_id) include (id, during);

create index involvement_child_of on involvement_child (authority, involvement_id) include (id, person_id, during);

create index allocation_of_involvement on allocation (authority, involvement_id, part) include (id, worker_id, during);

create index overlay_of_person on overlay (authority, person_id) include (kind, during);

create index family_member_of_family on family_member (authority, family_id) include (person_id, during);

create index relationship_of_person on relationship (authority, person_id);
