-- What a worker may spend is a setting of the council's policy, as its other settings are.
drop table spending_limit;
