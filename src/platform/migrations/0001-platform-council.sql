-- The ground that every council's table stands on (see docs/decisions/0002-one-schema.md).
create schema kith;

create extension if not exists btree_gist;

create extension if not exists btree_gin;

create extension if not exists pg_trgm;

create extension if not exists fuzzystrmatch;

create table council (
  code text primary key check (code ~ '^[A-Za-z0-9]{1,12}$'),
  name text not null
);

-- The application's role: no owner, no bypass. A server may have made it already; where this owner may not make roles
-- and nobody has, the owner itself is held by row-level security, which is forced on every table.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kith_app') then
    create role kith_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  if not pg_has_role(current_user, 'kith_app', 'set') then
    execute format('grant kith_app to %I with inherit false, set true', current_user);
  end if;
  if exists (select from pg_roles where rolname = 'kith_login') and not pg_has_role('kith_login', 'kith_app', 'set') then
    grant kith_app to kith_login with inherit false, set true;
  end if;
exception when insufficient_privilege then
  raise notice 'the role kith_app cannot be made or used; the owner stays under forced row-level security';
end $$;

create function kith.app_role() returns name language sql stable as $$
  select case when exists (select from pg_roles r where r.rolname = 'kith_app' and pg_has_role(session_user, r.oid, 'set'))
    then 'kith_app'::name else session_user end
$$;

create function kith.tenant() returns text language plpgsql stable parallel safe as $$
declare a text := current_setting('kith.authority', true);
begin
  if a is null or a = '' then raise exception 'no council set' using errcode = '42501'; end if;
  return a;
end $$;

create function kith.enter(p text) returns void language plpgsql as $$
begin
  if p is null or p !~ '^[A-Za-z0-9]{1,12}$' then raise exception 'bad council code' using errcode = '42501'; end if;
  perform set_config('role', kith.app_role(), true);
  execute format('set local kith.authority = %L', p);
end $$;

-- Makes a table a council's: row-level security for everyone, rights for the application, shards where Citus is.
-- An append-only table can be read and added to, and nobody's policy lets a row be changed or removed.
create function kith.council_table(t regclass, append_only boolean default false) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  if append_only then
    execute format('create policy council_read on %s for select using (authority = kith.tenant())', t);
    execute format('create policy council_add on %s for insert with check (authority = kith.tenant())', t);
  else
    execute format('create policy council on %s using (authority = kith.tenant()) with check (authority = kith.tenant())', t);
  end if;
  if kith.app_role() = 'kith_app' then
    execute format('grant select, insert %s on %s to kith_app', case when append_only then '' else ', update, delete' end, t);
  end if;
  if exists (select from pg_extension where extname = 'citus') then
    perform create_distributed_table(t, 'authority');
  end if;
end $$;

do $$
begin
  if kith.app_role() = 'kith_app' then
    grant usage on schema kith to public;
    grant select on council to public;
  end if;
end $$;
