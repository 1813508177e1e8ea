-- The access log by day, and what is still to be looked into or looked at again.
create index access_log_when on access_log (authority, looked_at);

create index access_grant_open on access_grant (authority, given_at) where kind = 'break-glass' and looked_into_at is null;

create index warning_note_review on warning_note (authority, review_on) where upper(during) is null;
