-- The quiet periods that a council chose become versions of its policy, with the entry that wrote them.
do $$
declare code_of text;
begin
  for code_of in select code from council loop
    execute format('set local kith.authority = %L', code_of);
    insert into policy_version (authority, id, setting, value, from_day, decided_by, why, author, written_at, entry_id)
    select q.authority, gen_random_uuid(), chosen.setting, to_jsonb(chosen.days), e.happened_on, e.author,
      'Chosen before policies had reasons', e.author, e.written_at, e.id
    from quiet_period q
    cross join lateral (values ('quiet-days-contact', q.contact_days), ('quiet-days-supervision', q.supervision_days)) chosen (setting, days)
    cross join lateral (select l.* from ledger_entry l where l.authority = code_of and l.kind = 'oversight-quiet-periods-set'
      order by l.written_at desc limit 1) e
    where q.authority = code_of;
  end loop;
  set local kith.authority = 'none';
end $$;

drop table quiet_period;
