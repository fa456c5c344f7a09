-- Who came in while a workshop was being erased was kept after it, and stayed for good. What is there of such workshops
-- goes, and from now on the tables themselves take nothing of a workshop that is not there, whoever writes to them.
DELETE FROM session WHERE workshop_id NOT IN (SELECT workshop_id FROM event WHERE seq = 1);
DELETE FROM invitation WHERE workshop_id NOT IN (SELECT workshop_id FROM event WHERE seq = 1);
DELETE FROM role_key WHERE workshop_id NOT IN (SELECT workshop_id FROM event WHERE seq = 1);

CREATE TRIGGER session_of_a_workshop BEFORE INSERT ON session
WHEN NOT EXISTS (SELECT 1 FROM event WHERE workshop_id = NEW.workshop_id AND seq = 1)
BEGIN
    SELECT RAISE(ABORT, 'there is no such workshop');
END;

CREATE TRIGGER invitation_of_a_workshop BEFORE INSERT ON invitation
WHEN NOT EXISTS (SELECT 1 FROM event WHERE workshop_id = NEW.workshop_id AND seq = 1)
BEGIN
    SELECT RAISE(ABORT, 'there is no such workshop');
END;

CREATE TRIGGER role_key_of_a_workshop BEFORE INSERT ON role_key
WHEN NOT EXISTS (SELECT 1 FROM event WHERE workshop_id = NEW.workshop_id AND seq = 1)
BEGIN
    SELECT RAISE(ABORT, 'there is no such workshop');
END;
