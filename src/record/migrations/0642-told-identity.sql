-- What a young person told of their gender identity or orientation, at their wish. What they take back is gone.
create table told_identity (
  authority text not null,
  person_id uuid not null,
  version integer not null default 0,
  gender_words text not null default '',
  gender text,
  orientation_words text not null default '',
  orientation text,
  may_count boolean not null,
  told_on date not null,
  entry_id uuid not null,
  constraint told_identity_pkey primary key (authority, person_id)
);

alter table told_identity add constraint told_identity_person foreign key (authority, person_id) references person (authority, id);

select kith.council_table('told_identity');
