-- After which event of its workshop a device was let in. Of who came in before this was kept it is
-- not known: they count as having come in at the very end.
ALTER TABLE session ADD COLUMN admitted_after INTEGER NOT NULL DEFAULT 9223372036854775807;
