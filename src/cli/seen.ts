import { basename } from "node:path";
import type { Checked } from "../adapters/backup-check.ts";
import { appendCopies, headsIn } from "../adapters/checkpoint-file.ts";
import { systemClock } from "../adapters/system.ts";
import { witnessesOf } from "../adapters/witnesses.ts";
import type { Manifest } from "../core/backup-manifest.ts";
import { toHex } from "../core/tlog/base64.ts";
import type { Head } from "../core/tlog/head.ts";
import type { Configured } from "./configured.ts";

/** How far a log was seen, and by whom. */
export interface Seen {
  /** Null: to be told by the log's name. */
  readonly workspace: string | null;
  readonly head: Head;
  readonly by: string;
  /** Somebody elsewhere saw it: then a backup that has less is not put in its place unless that is accepted. */
  readonly isWitnessed: boolean;
}

export interface Sightings {
  readonly seen: readonly Seen[];
  /** Who could not be asked, a sentence each. */
  readonly unasked: readonly string[];
}

/** What checkpoints in files say, and witnesses of the environment, where they can be asked. Throws for a file that has none. */
export async function sightings(
  { config }: Configured,
  manifest: Manifest,
  files: readonly string[],
): Promise<Sightings> {
  const prefixes = new Set([`${config.log.origin}/`, ...manifest.logs.flatMap(prefixOf)]);
  const isOurs = ({ origin }: Head) => [...prefixes].some((prefix) => origin.startsWith(prefix));
  const seen: Seen[] = [];
  const unasked: string[] = [];
  for (const file of files) {
    const heads = (await headsIn(file).catch((error: unknown) => unreadable(file, error))).filter(isOurs);
    if (heads.length === 0) throw new Error(`${file} holds no checkpoint of ${[...prefixes].join("… or ")}….`);
    seen.push(...heads.map((head) => witnessed(head, basename(file))));
  }
  const logs = manifest.logs.flatMap(({ checkpoint }) =>
    checkpoint ? [{ name: checkpoint.origin, size: checkpoint.size, note: checkpoint.note }] : [],
  );
  for (const witness of witnessesOf(config.log.witnesses, systemClock, appendCopies)) {
    const { heads, failure } = (await witness.seen?.(logs)) ?? CANNOT_TELL;
    seen.push(...heads.filter(isOurs).map((head) => witnessed(head, witness.name)));
    if (failure !== null) unasked.push(`${witness.name} could not be asked about every log: ${failure}`);
  }
  return { seen, unasked };
}

const CANNOT_TELL = {
  heads: [],
  failure: "What was put at a URL cannot be listed. Give the newest with --witnessed FILE.",
};

const prefixOf = ({ checkpoint }: Manifest["logs"][number]): readonly string[] =>
  checkpoint ? [checkpoint.origin.replace(/[^/]*$/, "")] : [];

const witnessed = (head: Head, by: string): Seen => ({ workspace: null, head, by, isWitnessed: true });

function unreadable(file: string, error: unknown): never {
  throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
}

/** Of whose log the head is: as it is told, by the name of the backup's log, or by the name's own end. */
export function workspaceOf({ workspace, head }: Seen, { logs }: Pick<Manifest, "logs">): string {
  if (workspace !== null) return workspace;
  const named = logs.find(({ checkpoint }) => checkpoint?.origin === head.origin);
  return named?.workspace ?? decoded(head.origin.slice(head.origin.lastIndexOf("/") + 1));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What of a head the backup does not have; null: it has it. */
export function missing({ head }: Seen, log: Checked["logs"][number] | undefined): string | null {
  const entries = log?.entries ?? 0;
  if (head.size > entries) return `the backup has ${entries}: ${head.size - entries} would be lost`;
  const root = log?.roots.get(head.size);
  const isOther = head.isOther === true || (head.root !== null && head.size > 0 && root !== toHex(head.root));
  return isOther ? "the backup has others in their place: it is of another history" : null;
}
