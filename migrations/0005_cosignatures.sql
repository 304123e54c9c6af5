CREATE TABLE `cosignatures` (
	`workspace` text NOT NULL,
	`witness` text NOT NULL,
	`size` integer NOT NULL,
	`line` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `witness`, `size`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER `cosignatures_of_checkpoints` BEFORE INSERT ON `cosignatures` BEGIN
	SELECT RAISE(ABORT, 'cosignatures: there is no such checkpoint')
	WHERE NOT EXISTS (SELECT 1 FROM checkpoints WHERE workspace = NEW.workspace AND size = NEW.size);
	SELECT RAISE(ABORT, 'cosignatures: this one is there already')
	WHERE EXISTS (SELECT 1 FROM cosignatures WHERE workspace = NEW.workspace AND witness = NEW.witness AND size = NEW.size AND line <> NEW.line);
END;
--> statement-breakpoint
CREATE TRIGGER `cosignatures_never_update` BEFORE UPDATE ON `cosignatures` BEGIN
	SELECT RAISE(ABORT, 'cosignatures: what is signed is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `cosignatures_never_delete` BEFORE DELETE ON `cosignatures` BEGIN
	SELECT RAISE(ABORT, 'cosignatures: what is signed is never removed');
END;
--> statement-breakpoint
-- A bundle of entries says the length of each in two bytes (C2SP tlog-tiles).
CREATE TRIGGER `ledger_bodies_fit` BEFORE INSERT ON `ledger` WHEN length(CAST(NEW.body AS BLOB)) > 65535 BEGIN
	SELECT RAISE(ABORT, 'ledger: an entry has 65,535 bytes at most');
END;
