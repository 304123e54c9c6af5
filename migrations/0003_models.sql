CREATE TABLE `budgets` (
	`workspace` text NOT NULL,
	`month` text NOT NULL,
	`cap_micros` integer NOT NULL,
	`settled_micros` integer NOT NULL,
	`reserved_micros` integer NOT NULL,
	`exhausted` integer NOT NULL,
	`alerted` integer NOT NULL,
	PRIMARY KEY(`workspace`, `month`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `eval_runs` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`prompt_id` text NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `eval_runs_by_prompt` ON `eval_runs` (`workspace`,`prompt_id`,`id`);--> statement-breakpoint
CREATE TABLE `model_calls` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`month` text NOT NULL,
	`day` text NOT NULL,
	`agent` text NOT NULL,
	`model` text NOT NULL,
	`prompt` text NOT NULL,
	`items` integer NOT NULL,
	`at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`status` text NOT NULL,
	`reserved_micros` integer NOT NULL,
	`cost_micros` integer NOT NULL,
	`input_tokens` integer NOT NULL,
	`output_tokens` integer NOT NULL,
	`cache_write_tokens` integer NOT NULL,
	`cache_read_tokens` integer NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `model_calls_by_day` ON `model_calls` (`workspace`,`day`);--> statement-breakpoint
CREATE INDEX `model_calls_open` ON `model_calls` (`expires_at`) WHERE status = 'reserved';--> statement-breakpoint
CREATE TABLE `operations` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`status` text NOT NULL,
	`epoch` integer NOT NULL,
	`lease_until` integer,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `operations_open` ON `operations` (`lease_until`) WHERE status IN ('queued', 'running');--> statement-breakpoint
CREATE TABLE `prompt_labels` (
	`workspace` text NOT NULL,
	`label` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `label`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `prompts` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`digest` text NOT NULL,
	`created_at` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
-- A month's sums move in the very statement that sets aside or settles, so that no reader ever sees one without the other.
CREATE TRIGGER `model_calls_reserve` AFTER INSERT ON `model_calls` BEGIN
	UPDATE budgets SET reserved_micros = reserved_micros + NEW.reserved_micros
	WHERE workspace = NEW.workspace AND month = NEW.month;
END;
--> statement-breakpoint
CREATE TRIGGER `model_calls_settle` AFTER UPDATE OF `status` ON `model_calls`
WHEN OLD.status = 'reserved' AND NEW.status <> 'reserved' BEGIN
	UPDATE budgets SET reserved_micros = reserved_micros - OLD.reserved_micros, settled_micros = settled_micros + NEW.cost_micros
	WHERE workspace = NEW.workspace AND month = NEW.month;
END;
--> statement-breakpoint
-- Its process was taken for dead, and was only slow: what it came to counts all the same.
CREATE TRIGGER `model_calls_late` AFTER UPDATE OF `status` ON `model_calls` WHEN OLD.status = 'lost' BEGIN
	UPDATE budgets SET settled_micros = settled_micros + NEW.cost_micros
	WHERE workspace = NEW.workspace AND month = NEW.month;
END;
--> statement-breakpoint
CREATE TRIGGER `model_calls_end_once` BEFORE UPDATE ON `model_calls` WHEN OLD.status IN ('settled', 'released') BEGIN
	SELECT RAISE(ABORT, 'model_calls: what is settled stays as it is');
END;
