-- Somebody's own visits of the last weeks, for their page of what recording takes.
create index visit_worker_idx on visit (authority, worker_id, visited_on) where worker_id is not null;
