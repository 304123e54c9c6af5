CREATE TABLE `approvals` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`action_digest` text NOT NULL,
	`assignee` text NOT NULL,
	`due_at` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `approvals_open` ON `approvals` (`workspace`,`campaign_id`,`action_digest`) WHERE status = 'pending';--> statement-breakpoint
CREATE UNIQUE INDEX `approvals_by_decision` ON `approvals` (`workspace`,`decision_id`);--> statement-breakpoint
CREATE INDEX `approvals_by_status` ON `approvals` (`workspace`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `approvals_due` ON `approvals` (`due_at`) WHERE status = 'pending';--> statement-breakpoint
CREATE TABLE `buckets` (
	`workspace` text NOT NULL,
	`platform` text NOT NULL,
	`account_id` text NOT NULL,
	`next_us` integer NOT NULL,
	PRIMARY KEY(`workspace`, `platform`, `account_id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `claims` (
	`workspace` text NOT NULL,
	`campaign_id` text NOT NULL,
	`agent` text NOT NULL,
	`decision_id` text NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `campaign_id`, `agent`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `executions` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`decision_id` text NOT NULL,
	`undoes` text,
	`batch_id` text,
	`campaign_id` text NOT NULL,
	`agent` text NOT NULL,
	`status` text NOT NULL,
	`epoch` integer NOT NULL,
	`run_at` integer NOT NULL,
	`lease_until` integer,
	`finished_at` integer,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `executions_once` ON `executions` (`workspace`,`decision_id`) WHERE status IN ('queued', 'running', 'unknown', 'succeeded');--> statement-breakpoint
CREATE UNIQUE INDEX `undo_once` ON `executions` (`workspace`,`undoes`) WHERE undoes IS NOT NULL AND status IN ('queued', 'running', 'unknown', 'succeeded');--> statement-breakpoint
CREATE INDEX `executions_by_decision` ON `executions` (`workspace`,`decision_id`,`id`);--> statement-breakpoint
CREATE INDEX `executions_by_batch` ON `executions` (`workspace`,`batch_id`);--> statement-breakpoint
CREATE INDEX `executions_by_campaign` ON `executions` (`workspace`,`campaign_id`,`status`);--> statement-breakpoint
CREATE INDEX `executions_by_agent` ON `executions` (`workspace`,`agent`,`finished_at`);--> statement-breakpoint
CREATE INDEX `executions_due` ON `executions` (`run_at`) WHERE status IN ('queued', 'running', 'unknown');--> statement-breakpoint
CREATE TABLE `feedback` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`decision_id` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `feedback_by_decision` ON `feedback` (`workspace`,`decision_id`,`id`);--> statement-breakpoint
CREATE TABLE `holds` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`released_at` integer,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `holds_by_campaign` ON `holds` (`workspace`,`campaign_id`,`expires_at`);--> statement-breakpoint
CREATE TABLE `kill_switches` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`target` text NOT NULL,
	`name` text,
	`released_at` integer,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `kill_switches_engaged` ON `kill_switches` (`workspace`) WHERE released_at IS NULL;--> statement-breakpoint
CREATE TABLE `leases` (
	`workspace` text NOT NULL,
	`campaign_id` text NOT NULL,
	`token` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `campaign_id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `mistakes` (
	`workspace` text NOT NULL,
	`campaign_id` text NOT NULL,
	`agent` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `campaign_id`, `agent`, `kind`, `at`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `mistakes_by_agent` ON `mistakes` (`workspace`,`agent`,`at`);--> statement-breakpoint
CREATE TABLE `mutes` (
	`workspace` text NOT NULL,
	`campaign_id` text NOT NULL,
	`agent` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `campaign_id`, `agent`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `outcomes` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `outcomes_by_campaign` ON `outcomes` (`workspace`,`campaign_id`,`id`);--> statement-breakpoint
CREATE INDEX `outcomes_by_decision` ON `outcomes` (`workspace`,`decision_id`,`id`);--> statement-breakpoint
CREATE TABLE `permits` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `standings` (
	`workspace` text NOT NULL,
	`account_id` text NOT NULL,
	`agent` text NOT NULL,
	`action_type` text NOT NULL,
	`major` integer NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `account_id`, `agent`, `action_type`, `major`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `webhooks` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`epoch` integer NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`lease_until` integer,
	`disabled_at` integer,
	`cursor` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `webhooks_due` ON `webhooks` (`next_attempt_at`) WHERE disabled_at IS NULL;