-- The ledger only grows, whoever writes to it: gap-free from 0 in each workspace, no line changed, removed or replaced.
-- INSERT OR REPLACE would remove a line without running a DELETE trigger, so a new line must meet no line at all: not its
-- place (the sequence rule), not its id, not its rowid.
CREATE TRIGGER `ledger_only_appends` BEFORE INSERT ON `ledger` BEGIN
	SELECT RAISE(ABORT, 'ledger: the sequence has no gaps and no repeats')
	WHERE NEW.seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM ledger WHERE workspace = NEW.workspace);
	SELECT RAISE(ABORT, 'ledger: this id is recorded already')
	WHERE EXISTS (SELECT 1 FROM ledger WHERE workspace = NEW.workspace AND id = NEW.id);
	SELECT RAISE(ABORT, 'ledger: this rowid is taken')
	WHERE EXISTS (SELECT 1 FROM ledger WHERE rowid = NEW.rowid);
	SELECT RAISE(ABORT, 'ledger: the leaf hash is 64 lowercase hexadecimal digits')
	WHERE length(NEW.leaf_hash) IS NOT 64 OR NEW.leaf_hash GLOB '*[^0-9a-f]*';
END;
--> statement-breakpoint
-- Before an insert, NEW.rowid is -1 unless it was given; so no line may ever have it.
CREATE TRIGGER `ledger_rowids_are_positive` AFTER INSERT ON `ledger` WHEN NEW.rowid < 1 BEGIN
	SELECT RAISE(ABORT, 'ledger: rowids are positive');
END;
--> statement-breakpoint
CREATE TRIGGER `ledger_never_updates` BEFORE UPDATE ON `ledger` BEGIN
	SELECT RAISE(ABORT, 'ledger: what is recorded is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `ledger_never_deletes` BEFORE DELETE ON `ledger` BEGIN
	SELECT RAISE(ABORT, 'ledger: what is recorded is never removed');
END;
