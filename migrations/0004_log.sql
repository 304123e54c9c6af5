CREATE TABLE `checkpoints` (
	`workspace` text NOT NULL,
	`size` integer NOT NULL,
	`root` text NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `size`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `log_nodes` (
	`workspace` text NOT NULL,
	`level` integer NOT NULL,
	`idx` integer NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`workspace`, `level`, `idx`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
DROP INDEX `operations_open`;--> statement-breakpoint
CREATE INDEX `operations_open` ON `operations` (`lease_until`) WHERE status IN ('queued', 'running');
--> statement-breakpoint
-- Whoever integrates gets the same: a node that is there may be written again, and never as another.
CREATE TRIGGER `log_nodes_written_once` BEFORE INSERT ON `log_nodes` BEGIN
	SELECT RAISE(ABORT, 'log_nodes: this node has another hash')
	WHERE EXISTS (SELECT 1 FROM log_nodes WHERE workspace = NEW.workspace AND level = NEW.level AND idx = NEW.idx AND hash <> NEW.hash);
END;
--> statement-breakpoint
CREATE TRIGGER `log_nodes_never_update` BEFORE UPDATE ON `log_nodes` BEGIN
	SELECT RAISE(ABORT, 'log_nodes: what is written is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `log_nodes_never_delete` BEFORE DELETE ON `log_nodes` BEGIN
	SELECT RAISE(ABORT, 'log_nodes: what is written is never removed');
END;
--> statement-breakpoint
CREATE TRIGGER `checkpoints_grow` BEFORE INSERT ON `checkpoints` BEGIN
	SELECT RAISE(ABORT, 'checkpoints: they only grow')
	WHERE NEW.size <= (SELECT coalesce(max(size), 0) FROM checkpoints WHERE workspace = NEW.workspace);
	SELECT RAISE(ABORT, 'checkpoints: the log is not as long as that')
	WHERE NEW.size > (SELECT coalesce(max(seq), -1) + 1 FROM ledger WHERE workspace = NEW.workspace);
END;
--> statement-breakpoint
CREATE TRIGGER `checkpoints_never_update` BEFORE UPDATE ON `checkpoints` BEGIN
	SELECT RAISE(ABORT, 'checkpoints: what is signed is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `checkpoints_never_delete` BEFORE DELETE ON `checkpoints` BEGIN
	SELECT RAISE(ABORT, 'checkpoints: what is signed is never removed');
END;
