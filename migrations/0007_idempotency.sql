CREATE TABLE `repeat_keys` (
	`workspace` text PRIMARY KEY NOT NULL,
	`wrapped_key` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `repeats` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`epoch` integer NOT NULL,
	`lease_until` integer NOT NULL,
	`state` text NOT NULL CHECK (`state` IN ('running', 'acted', 'done')),
	`reply` text,
	`reply_until` integer,
	`kept_until` integer NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `repeats_by_age` ON `repeats` (`kept_until`);--> statement-breakpoint
CREATE INDEX `repeats_with_reply` ON `repeats` (`reply_until`) WHERE reply IS NOT NULL;--> statement-breakpoint
-- Whoever writes: an idempotency key that has had its last reply never gets another, and is nobody's any more.
CREATE TRIGGER `repeats_are_answered_once` BEFORE UPDATE ON `repeats`
WHEN OLD.state = 'done' AND (
	NEW.state <> 'done' OR NEW.epoch <> OLD.epoch OR NEW.fingerprint <> OLD.fingerprint
	OR NEW.reply IS NOT NULL AND NEW.reply IS NOT OLD.reply) BEGIN
	SELECT RAISE(ABORT, 'repeats: a key is answered once');
END;
--> statement-breakpoint
CREATE TRIGGER `repeats_are_taken_over_in_order` BEFORE UPDATE ON `repeats`
WHEN NEW.epoch < OLD.epoch OR OLD.state = 'acted' AND NEW.state = 'running' BEGIN
	SELECT RAISE(ABORT, 'repeats: an epoch and a state only move on');
END;
