import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openEmbedded } from "../adapters/embedded-database.ts";
import { applyMigrations } from "../adapters/migrate.ts";
import { opensWith } from "../adapters/subject-keys.ts";
import { systemClock } from "../adapters/system.ts";
import type { Vault } from "../adapters/vault.ts";
import { OTHER_VAULT_KEY } from "../config.ts";
import type { Manifest } from "../core/backup-manifest.ts";
import { formatInstant } from "../core/time.ts";
import { configured, logKeys, vaultAt } from "./configured.ts";
import { discard, draftOf, putInPlace } from "./draft.ts";
import { checkedCopy, manifestOf } from "./given-backup.ts";
import { laterInExport, missingLater } from "./later.ts";
import { lossesOf, refusalOf, restoredOf } from "./losses.ts";
import { type Replaced, replacedAt } from "./replaced.ts";
import { type Finished, reportOf } from "./restore-report.ts";
import { again, recordRestore, worldAtRest } from "./restored-entries.ts";
import { type Sightings, sightings, workspaceOf } from "./seen.ts";
import { type Call, type Subcommand, WrongUsage } from "./subcommand.ts";

const USAGE = `umpire restore BACKUP --to FILE

BACKUP                      a file that umpire backup made, with its manifest BACKUP.json beside it
--to FILE                   where the database is to be; what is there is kept aside
--witnessed FILE            checkpoints that somebody kept (in the form of UMPIRE_CHECKPOINT_COPY, or one alone); several times
--export FILE               a newer export of a log (GET /audit/export): erasures in it are made again; several times
--accept-loss REASON        although witnesses saw more than the backup has; recorded in the log, with
--by NAME                   who accepts it
--keys KEYS                 public keys that must have signed the logs, in base64 with commas, instead of those in the manifest

Give it the environment that the service will have: UMPIRE_VAULT_KEY, UMPIRE_LOG_KEY, UMPIRE_LOG_ORIGIN, UMPIRE_WITNESSES, UMPIRE_CHECKPOINT_COPY.
Witnesses of the environment are asked what they saw.
`;

interface Order {
  readonly backup: string;
  readonly to: string;
  readonly witnessed: readonly string[];
  readonly exports: readonly string[];
  readonly keys: string | undefined;
  readonly accepted: { readonly reason: string; readonly by: string } | null;
}

export const restore: Subcommand = {
  usage: USAGE,
  async run(call) {
    const order = orderOf(call.args);
    const environment = configured(call.env);
    const manifest = await manifestOf(order.backup);
    const known = await sightings(environment, manifest, order.witnessed);
    const stamp = formatInstant(systemClock.now()).replaceAll(/[-:.]/g, "");
    const replaced = await replacedAt(order.to);
    let isInPlace = false;
    try {
      const vault = await vaultAt(environment, order.to);
      const hasLogKey = (await logKeys(environment, order.to)).length > environment.config.log.retired.length;
      const draft = await draftOf(order.backup, order.to, stamp);
      try {
        const done = await finished({ call, order, manifest, known, replaced, vault, draft });
        if (done === null) return 1;
        const aside = await putInPlace(draft, order.to, stamp);
        isInPlace = true;
        call.out(
          reportOf({
            ...done,
            ...order,
            manifest,
            replaced,
            aside,
            hasVault: vault !== null,
            hasLogKey,
            unasked: known.unasked,
          }),
        );
        return 0;
      } finally {
        await discard(draft);
      }
    } finally {
      // Else the end of the process closes it: to give its lock back, SQLite looks for a journal, and by now that name is the new database's.
      if (!isInPlace) replaced.database?.close();
    }
  },
};

function orderOf(args: readonly string[]): Order {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "accept-loss": { type: "string" },
      by: { type: "string" },
      export: { type: "string", multiple: true },
      keys: { type: "string" },
      to: { type: "string" },
      witnessed: { type: "string", multiple: true },
    },
  });
  const { to, "accept-loss": reason, by } = values;
  const [backup, ...more] = positionals;
  if (backup === undefined || more.length > 0) throw new WrongUsage("Name one backup.");
  if (to === undefined || to.trim() === "") throw new WrongUsage("Say with --to where the database is to be.");
  if (resolve(to) === resolve(backup))
    throw new WrongUsage("--to is the backup itself, which stays as it is: give another path.");
  if ((reason === undefined) !== (by === undefined))
    throw new WrongUsage("--accept-loss and --by go together: why, and who says so.");
  const accepted =
    reason === undefined || by === undefined
      ? null
      : { reason: said("--accept-loss", reason, 500), by: said("--by", by, 128) };
  const { witnessed = [], export: exports = [], keys } = values;
  return { backup, to: resolve(to), witnessed, exports, keys, accepted };
}

function said(option: string, text: string, most: number): string {
  const isText = text.trim() !== "" && text.length <= most && text.isWellFormed();
  // oxlint-disable-next-line no-control-regex -- refusing them is the point
  if (isText && !/[\u0000-\u001f\u007f]/.test(text)) return text.trim();
  throw new WrongUsage(`${option} must be text of 1 to ${most} characters in one line.`);
}

interface Work {
  readonly call: Call;
  readonly order: Order;
  readonly manifest: Manifest;
  readonly known: Sightings;
  readonly replaced: Replaced;
  readonly vault: Vault | null;
  readonly draft: string;
}

/** Checks the draft, and writes what has to stand behind the entries of the backup. Null: refused, which was told. */
async function finished({ call, order, manifest, known, replaced, vault, draft }: Work): Promise<Finished | null> {
  const seen = [...replaced.seen, ...known.seen].map((one) => ({ ...one, workspace: workspaceOf(one, manifest) }));
  const sizes = Map.groupBy(seen, ({ workspace }) => workspace);
  const wanted = new Map([...sizes].map(([workspace, all]) => [workspace, all.map(({ head }) => head.size)]));
  const { logs } = checkedCopy(draft, { manifest, keys: order.keys, wanted });
  const database = openEmbedded(draft);
  try {
    await applyMigrations(database);
    if (vault !== null && !(await opensWith(database, vault))) throw new Error(OTHER_VAULT_KEY);
    const losses = await lossesOf(database, { seen, logs, replaced });
    if (order.accepted === null && losses.some(({ isWitnessed }) => isWitnessed)) {
      call.err(refusalOf(losses, order));
      return null;
    }
    const exported = await Promise.all(order.exports.map((path) => laterInExport(path, database)));
    const madeAgain = await missingLater(database, [...replaced.later, ...exported.flat()]);
    const restored =
      order.accepted === null
        ? []
        : losses.map((loss) => [loss.workspace, restoredOf(loss, manifest, order.accepted)] as const);
    if (restored.length + madeAgain.length === 0) return { losses, madeAgain };
    if (vault === null) throw new Error(NEEDS_VAULT);
    const world = worldAtRest(database, vault);
    for (const [workspace, entry] of restored) if (entry) await recordRestore(world, workspace, entry);
    for (const later of madeAgain) await again(world, database, later);
    return { losses, madeAgain };
  } finally {
    database.close();
  }
}

const NEEDS_VAULT =
  "Nothing was restored: the vault's key is needed to write into the log (a reason that was given, erasures that are made again). Set UMPIRE_VAULT_KEY, or put the key where it lay: FILE.vault-key beside the database.";
