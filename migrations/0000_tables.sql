CREATE TABLE `api_keys` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`scopes` text NOT NULL,
	`prefix` text NOT NULL,
	`hash` text NOT NULL,
	`operator` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`expires_at` integer,
	`revoked_at` integer,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_by_hash` ON `api_keys` (`hash`);--> statement-breakpoint
CREATE TABLE `campaigns` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`platform` text NOT NULL,
	`account_id` text,
	`status` text NOT NULL,
	`daily_budget_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`started_on` text NOT NULL,
	`bundle_id` text,
	`experiment_id` text,
	`owner` text,
	`target_conversion_rate_ppm` integer,
	`target_cost_per_conversion_minor` integer,
	`target_click_through_rate_ppm` integer,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `campaigns_by_account` ON `campaigns` (`workspace`,`account_id`,`currency`,`id`,`status`,`daily_budget_minor`);--> statement-breakpoint
CREATE TABLE `changes` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`actor` text NOT NULL,
	`kind` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `changes_by_campaign` ON `changes` (`workspace`,`campaign_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `ledger` (
	`workspace` text NOT NULL,
	`seq` integer NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`agent` text NOT NULL,
	`key_id` text,
	`campaign_id` text,
	`outcome` text,
	`action_type` text,
	`body` text NOT NULL,
	`leaf_hash` text NOT NULL,
	PRIMARY KEY(`workspace`, `seq`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_by_id` ON `ledger` (`workspace`,`id`);--> statement-breakpoint
CREATE INDEX `decisions_by_seq` ON `ledger` (`workspace`,`seq`,`at`) WHERE kind = 'decision';--> statement-breakpoint
CREATE INDEX `decisions_by_campaign` ON `ledger` (`workspace`,`campaign_id`,`seq`) WHERE kind = 'decision';--> statement-breakpoint
CREATE INDEX `decisions_by_outcome` ON `ledger` (`workspace`,`outcome`,`seq`) WHERE kind = 'decision';--> statement-breakpoint
CREATE INDEX `decisions_by_agent` ON `ledger` (`workspace`,`agent`,`seq`) WHERE kind = 'decision';--> statement-breakpoint
CREATE TABLE `metric_days` (
	`workspace` text NOT NULL,
	`campaign_id` text NOT NULL,
	`date` text NOT NULL,
	`impressions` integer,
	`clicks` integer,
	`conversions` real,
	`spend_minor` integer,
	`revenue_minor` integer,
	`currency` text NOT NULL,
	`source` text NOT NULL,
	`as_of` integer NOT NULL,
	`shifted_days` integer NOT NULL,
	PRIMARY KEY(`workspace`, `campaign_id`, `date`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `policies` (
	`workspace` text NOT NULL,
	`version` integer NOT NULL,
	`digest` text NOT NULL,
	`document` text NOT NULL,
	`author` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `proposals` (
	`workspace` text NOT NULL,
	`key` text NOT NULL,
	`campaign_id` text NOT NULL,
	`decided_from` text NOT NULL,
	`reasoned_at` integer NOT NULL,
	`fresh_until` integer NOT NULL,
	`outcome` text NOT NULL,
	`sourced` text NOT NULL,
	PRIMARY KEY(`workspace`, `key`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `proposals_by_campaign` ON `proposals` (`workspace`,`campaign_id`,`fresh_until`);