-- Whose session was ended by the facilitator. The row stays until the workshop has another invitation, so that
-- the device is known that long and does not come in again by the code it has.
ALTER TABLE session ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
