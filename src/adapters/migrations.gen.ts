// Generated from migrations/ by scripts/migrations.ts. Do not edit.
import type { Migration } from "./migrate.ts";

export const MIGRATIONS: readonly Migration[] = [
  {
    "tag": "0000_tables",
    "when": 1795434007590,
    "hash": "4f5dd83b45ca27421a94a4a0f7110306f805228254d4e1d74d1e2bd8e7cbaa76",
    "statements": [
      "CREATE TABLE `api_keys` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`name` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`scopes` text NOT NULL,\n\t`prefix` text NOT NULL,\n\t`hash` text NOT NULL,\n\t`operator` integer NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`created_by` text NOT NULL,\n\t`expires_at` integer,\n\t`revoked_at` integer,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE UNIQUE INDEX `api_keys_by_hash` ON `api_keys` (`hash`);",
      "CREATE TABLE `campaigns` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`name` text NOT NULL,\n\t`platform` text NOT NULL,\n\t`account_id` text,\n\t`status` text NOT NULL,\n\t`daily_budget_minor` integer NOT NULL,\n\t`currency` text NOT NULL,\n\t`started_on` text NOT NULL,\n\t`bundle_id` text,\n\t`experiment_id` text,\n\t`owner` text,\n\t`target_conversion_rate_ppm` integer,\n\t`target_cost_per_conversion_minor` integer,\n\t`target_click_through_rate_ppm` integer,\n\t`updated_at` integer NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE INDEX `campaigns_by_account` ON `campaigns` (`workspace`,`account_id`,`currency`,`id`,`status`,`daily_budget_minor`);",
      "CREATE TABLE `changes` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`campaign_id` text NOT NULL,\n\t`actor` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`before` text NOT NULL,\n\t`after` text NOT NULL,\n\t`at` integer NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE INDEX `changes_by_campaign` ON `changes` (`workspace`,`campaign_id`,`at`,`id`);",
      "CREATE TABLE `ledger` (\n\t`workspace` text NOT NULL,\n\t`seq` integer NOT NULL,\n\t`id` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`agent` text NOT NULL,\n\t`key_id` text,\n\t`campaign_id` text,\n\t`outcome` text,\n\t`action_type` text,\n\t`body` text NOT NULL,\n\t`leaf_hash` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `seq`)\n) STRICT;",
      "CREATE UNIQUE INDEX `ledger_by_id` ON `ledger` (`workspace`,`id`);",
      "CREATE INDEX `decisions_by_seq` ON `ledger` (`workspace`,`seq`,`at`) WHERE kind = 'decision';",
      "CREATE INDEX `decisions_by_campaign` ON `ledger` (`workspace`,`campaign_id`,`seq`) WHERE kind = 'decision';",
      "CREATE INDEX `decisions_by_outcome` ON `ledger` (`workspace`,`outcome`,`seq`) WHERE kind = 'decision';",
      "CREATE INDEX `decisions_by_agent` ON `ledger` (`workspace`,`agent`,`seq`) WHERE kind = 'decision';",
      "CREATE TABLE `metric_days` (\n\t`workspace` text NOT NULL,\n\t`campaign_id` text NOT NULL,\n\t`date` text NOT NULL,\n\t`impressions` integer,\n\t`clicks` integer,\n\t`conversions` real,\n\t`spend_minor` integer,\n\t`revenue_minor` integer,\n\t`currency` text NOT NULL,\n\t`source` text NOT NULL,\n\t`as_of` integer NOT NULL,\n\t`shifted_days` integer NOT NULL,\n\tPRIMARY KEY(`workspace`, `campaign_id`, `date`)\n) STRICT, WITHOUT ROWID;",
      "CREATE TABLE `policies` (\n\t`workspace` text NOT NULL,\n\t`version` integer NOT NULL,\n\t`digest` text NOT NULL,\n\t`document` text NOT NULL,\n\t`author` text NOT NULL,\n\t`created_at` integer NOT NULL,\n\tPRIMARY KEY(`workspace`, `version`)\n) STRICT;",
      "CREATE TABLE `proposals` (\n\t`workspace` text NOT NULL,\n\t`key` text NOT NULL,\n\t`campaign_id` text NOT NULL,\n\t`decided_from` text NOT NULL,\n\t`reasoned_at` integer NOT NULL,\n\t`fresh_until` integer NOT NULL,\n\t`outcome` text NOT NULL,\n\t`sourced` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `key`)\n) STRICT;",
      "CREATE INDEX `proposals_by_campaign` ON `proposals` (`workspace`,`campaign_id`,`fresh_until`);"
    ]
  },
  {
    "tag": "0001_ledger_guards",
    "when": 1795434008512,
    "hash": "b2cd85762b8101aa374843fc71d7f2985afcd817b57fb1ac4f03ece6c50fad2a",
    "statements": [
      "-- The ledger only grows, whoever writes to it: gap-free from 0 in each workspace, no line changed, removed or replaced.\n-- INSERT OR REPLACE would remove a line without running a DELETE trigger, so a new line must meet no line at all: not its\n-- place (the sequence rule), not its id, not its rowid.\nCREATE TRIGGER `ledger_only_appends` BEFORE INSERT ON `ledger` BEGIN\n\tSELECT RAISE(ABORT, 'ledger: the sequence has no gaps and no repeats')\n\tWHERE NEW.seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM ledger WHERE workspace = NEW.workspace);\n\tSELECT RAISE(ABORT, 'ledger: this id is recorded already')\n\tWHERE EXISTS (SELECT 1 FROM ledger WHERE workspace = NEW.workspace AND id = NEW.id);\n\tSELECT RAISE(ABORT, 'ledger: this rowid is taken')\n\tWHERE EXISTS (SELECT 1 FROM ledger WHERE rowid = NEW.rowid);\n\tSELECT RAISE(ABORT, 'ledger: the leaf hash is 64 lowercase hexadecimal digits')\n\tWHERE length(NEW.leaf_hash) IS NOT 64 OR NEW.leaf_hash GLOB '*[^0-9a-f]*';\nEND;",
      "-- Before an insert, NEW.rowid is -1 unless it was given; so no line may ever have it.\nCREATE TRIGGER `ledger_rowids_are_positive` AFTER INSERT ON `ledger` WHEN NEW.rowid < 1 BEGIN\n\tSELECT RAISE(ABORT, 'ledger: rowids are positive');\nEND;",
      "CREATE TRIGGER `ledger_never_updates` BEFORE UPDATE ON `ledger` BEGIN\n\tSELECT RAISE(ABORT, 'ledger: what is recorded is never changed');\nEND;",
      "CREATE TRIGGER `ledger_never_deletes` BEFORE DELETE ON `ledger` BEGIN\n\tSELECT RAISE(ABORT, 'ledger: what is recorded is never removed');\nEND;"
    ]
  },
  {
    "tag": "0002_authority",
    "when": 1795777687634,
    "hash": "8ce3129a69018d838acd1c21e95cb3217b166902e6ce5cf131764a8f24114492",
    "statements": [
      "CREATE TABLE `approvals` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`campaign_id` text NOT NULL,\n\t`decision_id` text NOT NULL,\n\t`status` text NOT NULL,\n\t`version` integer NOT NULL,\n\t`action_digest` text NOT NULL,\n\t`assignee` text NOT NULL,\n\t`due_at` integer NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE UNIQUE INDEX `approvals_open` ON `approvals` (`workspace`,`campaign_id`,`action_digest`) WHERE status = 'pending';",
      "CREATE UNIQUE INDEX `approvals_by_decision` ON `approvals` (`workspace`,`decision_id`);",
      "CREATE INDEX `approvals_by_status` ON `approvals` (`workspace`,`status`,`id`);",
      "CREATE INDEX `approvals_due` ON `approvals` (`due_at`) WHERE status = 'pending';",
      "CREATE TABLE `buckets` (\n\t`workspace` text NOT NULL,\n\t`platform` text NOT NULL,\n\t`account_id` text NOT NULL,\n\t`next_us` integer NOT NULL,\n\tPRIMARY KEY(`workspace`, `platform`, `account_id`)\n) STRICT;",
      "CREATE TABLE `claims` (\n\t`workspace` text NOT NULL,\n\t`campaign_id` text NOT NULL,\n\t`agent` text NOT NULL,\n\t`decision_id` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `campaign_id`, `agent`)\n) STRICT;",
      "CREATE TABLE `executions` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`decision_id` text NOT NULL,\n\t`undoes` text,\n\t`batch_id` text,\n\t`campaign_id` text NOT NULL,\n\t`agent` text NOT NULL,\n\t`status` text NOT NULL,\n\t`epoch` integer NOT NULL,\n\t`run_at` integer NOT NULL,\n\t`lease_until` integer,\n\t`finished_at` integer,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE UNIQUE INDEX `executions_once` ON `executions` (`workspace`,`decision_id`) WHERE status IN ('queued', 'running', 'unknown', 'succeeded');",
      "CREATE UNIQUE INDEX `undo_once` ON `executions` (`workspace`,`undoes`) WHERE undoes IS NOT NULL AND status IN ('queued', 'running', 'unknown', 'succeeded');",
      "CREATE INDEX `executions_by_decision` ON `executions` (`workspace`,`decision_id`,`id`);",
      "CREATE INDEX `executions_by_batch` ON `executions` (`workspace`,`batch_id`);",
      "CREATE INDEX `executions_by_campaign` ON `executions` (`workspace`,`campaign_id`,`status`);",
      "CREATE INDEX `executions_by_agent` ON `executions` (`workspace`,`agent`,`finished_at`);",
      "CREATE INDEX `executions_due` ON `executions` (`run_at`) WHERE status IN ('queued', 'running', 'unknown');",
      "CREATE TABLE `feedback` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`decision_id` text NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE INDEX `feedback_by_decision` ON `feedback` (`workspace`,`decision_id`,`id`);",
      "CREATE TABLE `holds` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`campaign_id` text NOT NULL,\n\t`expires_at` integer NOT NULL,\n\t`released_at` integer,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE INDEX `holds_by_campaign` ON `holds` (`workspace`,`campaign_id`,`expires_at`);",
      "CREATE TABLE `kill_switches` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`target` text NOT NULL,\n\t`name` text,\n\t`released_at` integer,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE INDEX `kill_switches_engaged` ON `kill_switches` (`workspace`) WHERE released_at IS NULL;",
      "CREATE TABLE `leases` (\n\t`workspace` text NOT NULL,\n\t`campaign_id` text NOT NULL,\n\t`token` integer NOT NULL,\n\t`expires_at` integer NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `campaign_id`)\n) STRICT;",
      "CREATE TABLE `mistakes` (\n\t`workspace` text NOT NULL,\n\t`campaign_id` text NOT NULL,\n\t`agent` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `campaign_id`, `agent`, `kind`, `at`)\n) STRICT;",
      "CREATE INDEX `mistakes_by_agent` ON `mistakes` (`workspace`,`agent`,`at`);",
      "CREATE TABLE `mutes` (\n\t`workspace` text NOT NULL,\n\t`campaign_id` text NOT NULL,\n\t`agent` text NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `campaign_id`, `agent`)\n) STRICT;",
      "CREATE TABLE `outcomes` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`campaign_id` text NOT NULL,\n\t`decision_id` text NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE INDEX `outcomes_by_campaign` ON `outcomes` (`workspace`,`campaign_id`,`id`);",
      "CREATE INDEX `outcomes_by_decision` ON `outcomes` (`workspace`,`decision_id`,`id`);",
      "CREATE TABLE `permits` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE TABLE `standings` (\n\t`workspace` text NOT NULL,\n\t`account_id` text NOT NULL,\n\t`agent` text NOT NULL,\n\t`action_type` text NOT NULL,\n\t`major` integer NOT NULL,\n\t`revision` integer NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `account_id`, `agent`, `action_type`, `major`)\n) STRICT;",
      "CREATE TABLE `webhooks` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`epoch` integer NOT NULL,\n\t`next_attempt_at` integer NOT NULL,\n\t`lease_until` integer,\n\t`disabled_at` integer,\n\t`cursor` integer NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE INDEX `webhooks_due` ON `webhooks` (`next_attempt_at`) WHERE disabled_at IS NULL;"
    ]
  },
  {
    "tag": "0003_models",
    "when": 1795795953216,
    "hash": "a0ab2710558e5b23be7a6e7da588c158aa547edaa04e9b917a7f95b49e3058b1",
    "statements": [
      "CREATE TABLE `budgets` (\n\t`workspace` text NOT NULL,\n\t`month` text NOT NULL,\n\t`cap_micros` integer NOT NULL,\n\t`settled_micros` integer NOT NULL,\n\t`reserved_micros` integer NOT NULL,\n\t`exhausted` integer NOT NULL,\n\t`alerted` integer NOT NULL,\n\tPRIMARY KEY(`workspace`, `month`)\n) STRICT;",
      "CREATE TABLE `eval_runs` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`prompt_id` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE INDEX `eval_runs_by_prompt` ON `eval_runs` (`workspace`,`prompt_id`,`id`);",
      "CREATE TABLE `model_calls` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`month` text NOT NULL,\n\t`day` text NOT NULL,\n\t`agent` text NOT NULL,\n\t`model` text NOT NULL,\n\t`prompt` text NOT NULL,\n\t`items` integer NOT NULL,\n\t`at` integer NOT NULL,\n\t`expires_at` integer NOT NULL,\n\t`status` text NOT NULL,\n\t`reserved_micros` integer NOT NULL,\n\t`cost_micros` integer NOT NULL,\n\t`input_tokens` integer NOT NULL,\n\t`output_tokens` integer NOT NULL,\n\t`cache_write_tokens` integer NOT NULL,\n\t`cache_read_tokens` integer NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE INDEX `model_calls_by_day` ON `model_calls` (`workspace`,`day`);",
      "CREATE INDEX `model_calls_open` ON `model_calls` (`expires_at`) WHERE status = 'reserved';",
      "CREATE TABLE `operations` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`status` text NOT NULL,\n\t`epoch` integer NOT NULL,\n\t`lease_until` integer,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE INDEX `operations_open` ON `operations` (`lease_until`) WHERE status IN ('queued', 'running');",
      "CREATE TABLE `prompt_labels` (\n\t`workspace` text NOT NULL,\n\t`label` text NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `label`)\n) STRICT;",
      "CREATE TABLE `prompts` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`digest` text NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`body` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "-- A month's sums move in the very statement that sets aside or settles, so that no reader ever sees one without the other.\nCREATE TRIGGER `model_calls_reserve` AFTER INSERT ON `model_calls` BEGIN\n\tUPDATE budgets SET reserved_micros = reserved_micros + NEW.reserved_micros\n\tWHERE workspace = NEW.workspace AND month = NEW.month;\nEND;",
      "CREATE TRIGGER `model_calls_settle` AFTER UPDATE OF `status` ON `model_calls`\nWHEN OLD.status = 'reserved' AND NEW.status <> 'reserved' BEGIN\n\tUPDATE budgets SET reserved_micros = reserved_micros - OLD.reserved_micros, settled_micros = settled_micros + NEW.cost_micros\n\tWHERE workspace = NEW.workspace AND month = NEW.month;\nEND;",
      "-- Its process was taken for dead, and was only slow: what it came to counts all the same.\nCREATE TRIGGER `model_calls_late` AFTER UPDATE OF `status` ON `model_calls` WHEN OLD.status = 'lost' BEGIN\n\tUPDATE budgets SET settled_micros = settled_micros + NEW.cost_micros\n\tWHERE workspace = NEW.workspace AND month = NEW.month;\nEND;",
      "CREATE TRIGGER `model_calls_end_once` BEFORE UPDATE ON `model_calls` WHEN OLD.status IN ('settled', 'released') BEGIN\n\tSELECT RAISE(ABORT, 'model_calls: what is settled stays as it is');\nEND;"
    ]
  },
  {
    "tag": "0004_log",
    "when": 1795802736583,
    "hash": "609810ada82da0bf4a92e3839a1090fc6600428e94244613187fcfc5f89d5245",
    "statements": [
      "CREATE TABLE `checkpoints` (\n\t`workspace` text NOT NULL,\n\t`size` integer NOT NULL,\n\t`root` text NOT NULL,\n\t`note` text NOT NULL,\n\t`at` integer NOT NULL,\n\tPRIMARY KEY(`workspace`, `size`)\n) STRICT, WITHOUT ROWID;",
      "CREATE TABLE `log_nodes` (\n\t`workspace` text NOT NULL,\n\t`level` integer NOT NULL,\n\t`idx` integer NOT NULL,\n\t`hash` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `level`, `idx`)\n) STRICT, WITHOUT ROWID;",
      "DROP INDEX `operations_open`;",
      "CREATE INDEX `operations_open` ON `operations` (`lease_until`) WHERE status IN ('queued', 'running');",
      "-- Whoever integrates gets the same: a node that is there may be written again, and never as another.\nCREATE TRIGGER `log_nodes_written_once` BEFORE INSERT ON `log_nodes` BEGIN\n\tSELECT RAISE(ABORT, 'log_nodes: this node has another hash')\n\tWHERE EXISTS (SELECT 1 FROM log_nodes WHERE workspace = NEW.workspace AND level = NEW.level AND idx = NEW.idx AND hash <> NEW.hash);\nEND;",
      "CREATE TRIGGER `log_nodes_never_update` BEFORE UPDATE ON `log_nodes` BEGIN\n\tSELECT RAISE(ABORT, 'log_nodes: what is written is never changed');\nEND;",
      "CREATE TRIGGER `log_nodes_never_delete` BEFORE DELETE ON `log_nodes` BEGIN\n\tSELECT RAISE(ABORT, 'log_nodes: what is written is never removed');\nEND;",
      "CREATE TRIGGER `checkpoints_grow` BEFORE INSERT ON `checkpoints` BEGIN\n\tSELECT RAISE(ABORT, 'checkpoints: they only grow')\n\tWHERE NEW.size <= (SELECT coalesce(max(size), 0) FROM checkpoints WHERE workspace = NEW.workspace);\n\tSELECT RAISE(ABORT, 'checkpoints: the log is not as long as that')\n\tWHERE NEW.size > (SELECT coalesce(max(seq), -1) + 1 FROM ledger WHERE workspace = NEW.workspace);\nEND;",
      "CREATE TRIGGER `checkpoints_never_update` BEFORE UPDATE ON `checkpoints` BEGIN\n\tSELECT RAISE(ABORT, 'checkpoints: what is signed is never changed');\nEND;",
      "CREATE TRIGGER `checkpoints_never_delete` BEFORE DELETE ON `checkpoints` BEGIN\n\tSELECT RAISE(ABORT, 'checkpoints: what is signed is never removed');\nEND;"
    ]
  },
  {
    "tag": "0005_cosignatures",
    "when": 1795841617764,
    "hash": "36aab82dc43a385498ee6ad2a572c2974d808a518e176ac2e67955f24a9295ed",
    "statements": [
      "CREATE TABLE `cosignatures` (\n\t`workspace` text NOT NULL,\n\t`witness` text NOT NULL,\n\t`size` integer NOT NULL,\n\t`line` text NOT NULL,\n\t`at` integer NOT NULL,\n\tPRIMARY KEY(`workspace`, `witness`, `size`)\n) STRICT, WITHOUT ROWID;",
      "CREATE TRIGGER `cosignatures_of_checkpoints` BEFORE INSERT ON `cosignatures` BEGIN\n\tSELECT RAISE(ABORT, 'cosignatures: there is no such checkpoint')\n\tWHERE NOT EXISTS (SELECT 1 FROM checkpoints WHERE workspace = NEW.workspace AND size = NEW.size);\n\tSELECT RAISE(ABORT, 'cosignatures: this one is there already')\n\tWHERE EXISTS (SELECT 1 FROM cosignatures WHERE workspace = NEW.workspace AND witness = NEW.witness AND size = NEW.size AND line <> NEW.line);\nEND;",
      "CREATE TRIGGER `cosignatures_never_update` BEFORE UPDATE ON `cosignatures` BEGIN\n\tSELECT RAISE(ABORT, 'cosignatures: what is signed is never changed');\nEND;",
      "CREATE TRIGGER `cosignatures_never_delete` BEFORE DELETE ON `cosignatures` BEGIN\n\tSELECT RAISE(ABORT, 'cosignatures: what is signed is never removed');\nEND;",
      "-- A bundle of entries says the length of each in two bytes (C2SP tlog-tiles).\nCREATE TRIGGER `ledger_bodies_fit` BEFORE INSERT ON `ledger` WHEN length(CAST(NEW.body AS BLOB)) > 65535 BEGIN\n\tSELECT RAISE(ABORT, 'ledger: an entry has 65,535 bytes at most');\nEND;"
    ]
  },
  {
    "tag": "0006_privacy",
    "when": 1795843087743,
    "hash": "a306f9e23c10f898d75e4262cbe71cb4d5a029a936ea8ab3a377d8979170982d",
    "statements": [
      "CREATE TABLE `private_values` (\n\t`workspace` text NOT NULL,\n\t`entry_id` text NOT NULL,\n\t`subject_id` text NOT NULL,\n\t`sealed` text NOT NULL,\n\tPRIMARY KEY(`workspace`, `entry_id`, `subject_id`)\n) STRICT;",
      "CREATE INDEX `private_values_by_subject` ON `private_values` (`workspace`,`subject_id`,`entry_id`);",
      "CREATE TABLE `prunings` (\n\t`workspace` text NOT NULL,\n\t`below` integer NOT NULL,\n\t`at` integer NOT NULL,\n\tPRIMARY KEY(`workspace`, `below`)\n) STRICT, WITHOUT ROWID;",
      "CREATE TABLE `subjects` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`wrapped_key` text,\n\t`opted_out_at` integer,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT, WITHOUT ROWID;",
      "-- What is removed for its age: whole bundles of 256, under a checkpoint, with their leaf hashes kept, all of them a year old, and never the last entry.\nCREATE TRIGGER `prunings_are_lawful` BEFORE INSERT ON `prunings` BEGIN\n\tSELECT RAISE(ABORT, 'prunings: they only grow, by whole bundles of 256')\n\tWHERE NEW.below % 256 <> 0 OR NEW.below <= (SELECT coalesce(max(below), 0) FROM prunings WHERE workspace = NEW.workspace);\n\tSELECT RAISE(ABORT, 'prunings: only what a checkpoint has, and never the last entry')\n\tWHERE NEW.below > (SELECT coalesce(max(size), 0) FROM checkpoints WHERE workspace = NEW.workspace)\n\t\tOR NEW.below > (SELECT coalesce(max(seq), 0) FROM ledger WHERE workspace = NEW.workspace);\n\tSELECT RAISE(ABORT, 'prunings: nothing younger than 365 days')\n\tWHERE NEW.at > (unixepoch() + 86400) * 1000 OR EXISTS (\n\t\tSELECT 1 FROM ledger WHERE workspace = NEW.workspace AND seq < NEW.below AND at > NEW.at - 365 * 86400000);\n\tSELECT RAISE(ABORT, 'prunings: every leaf hash is kept')\n\tWHERE (SELECT count(*) FROM log_nodes WHERE workspace = NEW.workspace AND level = 0 AND idx < NEW.below) <> NEW.below;\nEND;",
      "CREATE TRIGGER `prunings_never_update` BEFORE UPDATE ON `prunings` BEGIN\n\tSELECT RAISE(ABORT, 'prunings: they only grow');\nEND;",
      "CREATE TRIGGER `prunings_never_delete` BEFORE DELETE ON `prunings` BEGIN\n\tSELECT RAISE(ABORT, 'prunings: they only grow');\nEND;",
      "DROP TRIGGER `ledger_never_deletes`;",
      "CREATE TRIGGER `ledger_never_deletes` BEFORE DELETE ON `ledger`\nWHEN OLD.seq >= (SELECT coalesce(max(below), 0) FROM prunings WHERE workspace = OLD.workspace) BEGIN\n\tSELECT RAISE(ABORT, 'ledger: what is recorded is never removed');\nEND;",
      "-- What a decision's guard looks through; a decision that lets nobody act is not in it.\nCREATE INDEX `ledger_moving` ON `ledger` (`workspace`,`seq`) WHERE kind <> 'decision' OR outcome = 'authorized';"
    ]
  },
  {
    "tag": "0007_idempotency",
    "when": 1795851273162,
    "hash": "5b27625b4815e44879ad493671c83d8f0d205f2ffb256fe9f00240d678105421",
    "statements": [
      "CREATE TABLE `repeat_keys` (\n\t`workspace` text PRIMARY KEY NOT NULL,\n\t`wrapped_key` text NOT NULL\n) STRICT, WITHOUT ROWID;",
      "CREATE TABLE `repeats` (\n\t`workspace` text NOT NULL,\n\t`id` text NOT NULL,\n\t`fingerprint` text NOT NULL,\n\t`epoch` integer NOT NULL,\n\t`lease_until` integer NOT NULL,\n\t`state` text NOT NULL CHECK (`state` IN ('running', 'acted', 'done')),\n\t`reply` text,\n\t`reply_until` integer,\n\t`kept_until` integer NOT NULL,\n\tPRIMARY KEY(`workspace`, `id`)\n) STRICT;",
      "CREATE INDEX `repeats_by_age` ON `repeats` (`kept_until`);",
      "CREATE INDEX `repeats_with_reply` ON `repeats` (`reply_until`) WHERE reply IS NOT NULL;",
      "-- Whoever writes: an idempotency key that has had its last reply never gets another, and is nobody's any more.\nCREATE TRIGGER `repeats_are_answered_once` BEFORE UPDATE ON `repeats`\nWHEN OLD.state = 'done' AND (\n\tNEW.state <> 'done' OR NEW.epoch <> OLD.epoch OR NEW.fingerprint <> OLD.fingerprint\n\tOR NEW.reply IS NOT NULL AND NEW.reply IS NOT OLD.reply) BEGIN\n\tSELECT RAISE(ABORT, 'repeats: a key is answered once');\nEND;",
      "CREATE TRIGGER `repeats_are_taken_over_in_order` BEFORE UPDATE ON `repeats`\nWHEN NEW.epoch < OLD.epoch OR OLD.state = 'acted' AND NEW.state = 'running' BEGIN\n\tSELECT RAISE(ABORT, 'repeats: an epoch and a state only move on');\nEND;"
    ]
  }
];
