CREATE TABLE `private_values` (
	`workspace` text NOT NULL,
	`entry_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`workspace`, `entry_id`, `subject_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `private_values_by_subject` ON `private_values` (`workspace`,`subject_id`,`entry_id`);--> statement-breakpoint
CREATE TABLE `prunings` (
	`workspace` text NOT NULL,
	`below` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `below`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `subjects` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`wrapped_key` text,
	`opted_out_at` integer,
	PRIMARY KEY(`workspace`, `id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
-- What is removed for its age: whole bundles of 256, under a checkpoint, with their leaf hashes kept, all of them a year old, and never the last entry.
CREATE TRIGGER `prunings_are_lawful` BEFORE INSERT ON `prunings` BEGIN
	SELECT RAISE(ABORT, 'prunings: they only grow, by whole bundles of 256')
	WHERE NEW.below % 256 <> 0 OR NEW.below <= (SELECT coalesce(max(below), 0) FROM prunings WHERE workspace = NEW.workspace);
	SELECT RAISE(ABORT, 'prunings: only what a checkpoint has, and never the last entry')
	WHERE NEW.below > (SELECT coalesce(max(size), 0) FROM checkpoints WHERE workspace = NEW.workspace)
		OR NEW.below > (SELECT coalesce(max(seq), 0) FROM ledger WHERE workspace = NEW.workspace);
	SELECT RAISE(ABORT, 'prunings: nothing younger than 365 days')
	WHERE NEW.at > (unixepoch() + 86400) * 1000 OR EXISTS (
		SELECT 1 FROM ledger WHERE workspace = NEW.workspace AND seq < NEW.below AND at > NEW.at - 365 * 86400000);
	SELECT RAISE(ABORT, 'prunings: every leaf hash is kept')
	WHERE (SELECT count(*) FROM log_nodes WHERE workspace = NEW.workspace AND level = 0 AND idx < NEW.below) <> NEW.below;
END;
--> statement-breakpoint
CREATE TRIGGER `prunings_never_update` BEFORE UPDATE ON `prunings` BEGIN
	SELECT RAISE(ABORT, 'prunings: they only grow');
END;
--> statement-breakpoint
CREATE TRIGGER `prunings_never_delete` BEFORE DELETE ON `prunings` BEGIN
	SELECT RAISE(ABORT, 'prunings: they only grow');
END;
--> statement-breakpoint
DROP TRIGGER `ledger_never_deletes`;
--> statement-breakpoint
CREATE TRIGGER `ledger_never_deletes` BEFORE DELETE ON `ledger`
WHEN OLD.seq >= (SELECT coalesce(max(below), 0) FROM prunings WHERE workspace = OLD.workspace) BEGIN
	SELECT RAISE(ABORT, 'ledger: what is recorded is never removed');
END;
--> statement-breakpoint
-- What a decision's guard looks through; a decision that lets nobody act is not in it.
CREATE INDEX `ledger_moving` ON `ledger` (`workspace`,`seq`) WHERE kind <> 'decision' OR outcome = 'authorized';
