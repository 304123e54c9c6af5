import { fail, ok } from "../core/result.ts";
import type { Clock } from "../ports.ts";
import type { Backups } from "../ports-backup.ts";
import { backUp, type BackupOrder } from "./backup-file.ts";
import type { Database } from "./database.ts";

/** Backups of the file that this process owns, into one folder. */
export function backupsOf(
  database: Database,
  place: Pick<BackupOrder, "path" | "folder" | "version">,
  clock: Pick<Clock, "now">,
): Backups {
  let isRunning = false;
  return {
    async make(keys) {
      if (isRunning) return fail({ kind: "running" });
      isRunning = true;
      try {
        const made = await backUp(database, { ...place, keys, at: clock.now() });
        return made.ok ? ok(made.value) : fail({ kind: "failed", detail: made.failure });
      } finally {
        isRunning = false;
      }
    },
  };
}
