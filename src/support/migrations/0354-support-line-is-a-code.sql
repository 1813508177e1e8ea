-- The line of the outturn is a code, such as 3.4.4 or 3.1.2a.
alter table spending_posting add constraint spending_posting_line check (line ~ '^[0-9]+([.][0-9]+){2}[a-z]?$');
