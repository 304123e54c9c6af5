import { madeBackupSchema } from "../contract/backup.ts";
import type { Failure } from "../core/failure.ts";
import { fail, ok } from "../core/result.ts";
import type { BackupFailure } from "../ports-backup.ts";
import { integrateLog } from "./integrate-log.ts";
import { defineOperation } from "./operation.ts";

const DESCRIPTION = [
  "A consistent copy of the database of every workspace, checked, with a manifest beside it, in the folder that the service is told (`UMPIRE_BACKUP_FOLDER`). It holds no key of the service: keep those elsewhere.",
  "Only of a database that is the service's own file, and only by the operator. Other calls wait while the copy is written, a second or two for each hundred megabytes. `umpire restore` puts one back.",
].join(" ");

export const createBackup = defineOperation({
  name: "create_backup",
  method: "post",
  path: "/backups",
  scope: "keys:admin",
  summary: "Make a backup",
  description: DESCRIPTION,
  response: madeBackupSchema,
  statuses: [201],
  failures: ["operator_only", "backup_elsewhere", "backup_running", "backup_failed"],
  async run(world, { operator }) {
    const { backups, notary, retention, log } = world;
    if (!operator) return fail(OPERATOR_ONLY);
    if (backups === null) return fail(ELSEWHERE);
    // So that as much of it as can be stands under a checkpoint.
    if (notary !== null)
      for (const workspace of await retention.workspaces()) await integrateLog(world, notary, workspace);
    const made = await backups.make((notary?.keys ?? []).map(({ publicKey }) => publicKey));
    if (!made.ok) {
      log.write({ level: "error", event: "backup_failed", ...made.failure });
      return fail(failureOf(made.failure));
    }
    const { manifest, path, warnings } = made.value;
    log.write({ level: "info", event: "backup_made", path, bytes: manifest.bytes, sha256: manifest.sha256, warnings });
    return ok({
      status: 201,
      view: { ...manifest, log_keys: [...manifest.log_keys], logs: [...manifest.logs], path, warnings: [...warnings] },
    });
  },
});

const OPERATOR_ONLY: Failure<"operator_only"> = {
  code: "operator_only",
  detail:
    "A backup holds every workspace, so only the operator's key (UMPIRE_ADMIN_KEY, or the first one) can have one made.",
};

const ELSEWHERE: Failure<"backup_elsewhere"> = {
  code: "backup_elsewhere",
  detail:
    "The database is no file of this service's own. Back up the libSQL server by its own means, and keep UMPIRE_VAULT_KEY and UMPIRE_LOG_KEY elsewhere.",
};

const failureOf = (failure: BackupFailure): Failure<"backup_running" | "backup_failed"> =>
  failure.kind === "running"
    ? { code: "backup_running", detail: "Another backup is being made. Wait for it, or ask again later." }
    : { code: "backup_failed", detail: failure.detail };
