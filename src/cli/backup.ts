import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { backUp } from "../adapters/backup-file.ts";
import { openThreaded } from "../adapters/threaded-database.ts";
import { madeBackupSchema } from "../contract/backup.ts";
import { SERVICE_VERSION } from "../contract/service-version.ts";
import type { MadeBackup } from "../ports-backup.ts";
import { systemClock } from "../adapters/system.ts";
import { configured, fileOf, logKeys } from "./configured.ts";
import { posted } from "./posted.ts";
import { type Call, type Subcommand, WrongUsage } from "./subcommand.ts";

const USAGE = `umpire backup [--folder FOLDER]           of a service that is stopped: of the file of DATABASE_URL
umpire backup --url URL [--key KEY]       of one that runs: it makes the backup itself, where UMPIRE_BACKUP_FOLDER says

--folder FOLDER  where to (UMPIRE_BACKUP_FOLDER; backups beside the database file, unless said)
--key KEY        the operator's key (UMPIRE_ADMIN_KEY)
--json           the manifest, its path and warnings, in one line

Give it the environment that the service has: DATABASE_URL, UMPIRE_LOG_KEY, …
`;

export const backup: Subcommand = {
  usage: USAGE,
  async run(call) {
    const { values } = parseArgs({
      args: [...call.args],
      options: {
        folder: { type: "string" },
        json: { type: "boolean" },
        key: { type: "string" },
        url: { type: "string" },
      },
    });
    const { url, key = call.env["UMPIRE_ADMIN_KEY"] ?? "", folder } = values;
    if (url !== undefined && folder !== undefined)
      throw new WrongUsage(
        "A service that runs writes where UMPIRE_BACKUP_FOLDER of its own environment says: leave --folder out.",
      );
    const made = url === undefined ? await madeHere(call, folder) : await madeThere(url, key);
    call.out(
      values.json
        ? `${JSON.stringify({ ...made.manifest, path: made.path, warnings: made.warnings })}\n`
        : textOf(made),
    );
    return 0;
  },
};

async function madeHere({ env }: Call, folder: string | undefined): Promise<MadeBackup> {
  const own = configured({ ...env, ...(folder !== undefined && { UMPIRE_BACKUP_FOLDER: folder }) });
  const path = fileOf(own.config);
  if (!existsSync(path)) throw new Error(`There is no database at ${path}. Give another with DATABASE_URL=file:PATH.`);
  const keys = await logKeys(own, path);
  const database = await openThreaded(path).catch((error: unknown) => {
    throw new Error(`${String(error instanceof Error ? error.message : error)}${RUNNING}`);
  });
  try {
    const order = { path, folder: own.config.backupFolder, at: systemClock.now(), version: SERVICE_VERSION, keys };
    const made = await backUp(database, order);
    if (!made.ok) throw new Error(made.failure);
    return made.value;
  } finally {
    database.close();
  }
}

const RUNNING = " If it is the service, have it make the backup itself: umpire backup --url http://127.0.0.1:8787";

async function madeThere(url: string, key: string): Promise<MadeBackup> {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new WrongUsage(`--url ${url} is no http: or https: URL.`);
  if (!/^[\x21-\x7e]+$/.test(key)) throw new WrongUsage("Give the operator's key with --key, or as UMPIRE_ADMIN_KEY.");
  const { status, text } = await posted(`${url.replace(/\/$/, "")}/backups`, key).catch((error: unknown) => {
    throw new Error(
      `${url} cannot be reached: ${error instanceof Error ? error.message || error.name : String(error)}.`,
    );
  });
  const said = parsedJson(text);
  const made = status === 201 ? madeBackupSchema.safeParse(said) : null;
  if (made?.success !== true)
    throw new Error(refusalIn(said) ?? `${url} answered ${status}: it is no Umpire that makes backups.`);
  const { path, warnings, ...manifest } = made.data;
  return { manifest, path, warnings };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a problem says (RFC 9457); null for what is none. */
function refusalIn(said: unknown): string | null {
  const { detail } = Object(said);
  return typeof detail === "string" ? detail : null;
}

const textOf = ({ manifest, path, warnings }: MadeBackup): string =>
  [
    `backup: ${path}`,
    `manifest: ${path}.json`,
    `bytes: ${manifest.bytes}, sha256: ${manifest.sha256}, schema: ${manifest.schema}`,
    ...manifest.logs.map(
      ({ workspace, entries, checkpoint }) =>
        `log of ${workspace}: ${entries} entries, ${checkpoint ? `checkpoint of ${checkpoint.size} (${checkpoint.origin})` : "no checkpoint yet"}`,
    ),
    ...warnings.map((warning) => `WARNING: ${warning}`),
    NOT_IN_IT,
  ]
    .map((line) => `${line}\n`)
    .join("");

const NOT_IN_IT = `Not in it, to be kept elsewhere, apart from it: UMPIRE_VAULT_KEY (or the file ….vault-key beside the database; without it the texts cannot be read),
UMPIRE_LOG_KEY (or ….log-key; without it the log goes on under another key), UMPIRE_ADMIN_KEY, and the rest of the environment.
umpire restore BACKUP --to FILE puts it back.`;
