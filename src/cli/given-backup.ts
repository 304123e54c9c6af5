import { readFile, stat } from "node:fs/promises";
import { checkBackup, type Checked, type Wanted } from "../adapters/backup-check.ts";
import { digestOf, manifestBeside } from "../adapters/backup-file.ts";
import { unsignedLogs } from "../adapters/backup-signers.ts";
import { MIGRATIONS } from "../adapters/migrations.gen.ts";
import { manifestSchema } from "../contract/backup.ts";
import type { Manifest } from "../core/backup-manifest.ts";
import { fromBase64 } from "../core/tlog/base64.ts";
import type { Bytes } from "../core/tlog/merkle.ts";

/** The manifest of a backup, whose file is the one that it was made of. Throws what is wrong. */
export async function manifestOf(path: string): Promise<Manifest> {
  const beside = manifestBeside(path);
  const { size } = await stat(path).catch(() => unreadable(path, "a backup is NAME-TIME.db"));
  const text = await readFile(beside, "utf8").catch(() =>
    unreadable(beside, "it is made with the backup, and lies beside it"),
  );
  const parsed = manifestSchema.safeParse(parsedJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${beside} is no manifest of a backup: /${issue?.path.join("/") ?? ""} ${issue?.message ?? ""}.`);
  }
  const manifest = parsed.data;
  if (manifest.schema === null || !MIGRATIONS.some(({ tag }) => tag === manifest.schema))
    throw new Error(
      `${path} has the schema ${manifest.schema}, made by Umpire ${manifest.service_version}, which this version does not know. Restore it with that version, or a newer one.`,
    );
  if (size !== manifest.bytes)
    throw new Error(
      `${path} has ${size} bytes, and its manifest says ${manifest.bytes}: it was cut or changed. Take another copy.`,
    );
  if ((await digestOf(path)) !== manifest.sha256)
    throw new Error(`${path} is not what its manifest says (SHA-256): it was changed. Take another copy.`);
  return manifest;
}

function unreadable(path: string, what: string): never {
  throw new Error(`${path} cannot be read: ${what}.`);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What is in the copy, whose logs are whole and signed. `keys`: those that are trusted, in base64 with commas; else those of the manifest.
 * Throws what is wrong.
 */
export function checkedCopy(
  path: string,
  {
    manifest,
    keys,
    wanted,
  }: { readonly manifest: Manifest; readonly keys: string | undefined; readonly wanted: Wanted },
): Checked {
  const checked = checkBackup(path, wanted);
  const told = manifest.logs.map(({ workspace, entries, checkpoint }) => [workspace, entries, checkpoint?.note]);
  const found = checked.logs.map(({ workspace, entries, checkpoint }) => [workspace, entries, checkpoint?.note]);
  const faults = [
    ...checked.faults,
    ...(checked.faults.length > 0 || JSON.stringify(told) === JSON.stringify(found)
      ? []
      : ["Its logs are not those of its manifest."]),
    ...unsignedLogs(checked.logs, trusted(keys, manifest)),
  ];
  if (faults.length > 0)
    throw new Error(`The backup is not sound, and nothing was restored. ${faults.slice(0, 5).join(" ")}`);
  return checked;
}

const trusted = (keys: string | undefined, { log_keys }: Manifest): readonly Bytes[] =>
  (keys === undefined ? log_keys : keys.split(",")).map((text) => {
    const key = fromBase64(text.trim());
    if (key?.length !== 32)
      throw new Error(`${text.trim()} is no public key in base64 (log_public_key of /.well-known/umpire).`);
    return key;
  });
