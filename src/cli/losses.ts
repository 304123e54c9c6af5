import type { CheckedLog } from "../adapters/backup-check.ts";
import { cosignaturesOf } from "../adapters/cosignatures.ts";
import type { Database } from "../adapters/database.ts";
import type { Manifest } from "../core/backup-manifest.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { sameBytes } from "../core/tlog/verify.ts";
import { isPassedOver, passedOver, type Restored } from "../core/restore-entry.ts";
import type { Replaced } from "./replaced.ts";
import { missing, type Seen } from "./seen.ts";

/** What a restore would lose of one log, as far as anybody knows. */
export interface Loss {
  readonly workspace: string;
  /** Entries in the backup. */
  readonly entries: number;
  /** What was seen and is not in it, and what is wrong with each. */
  readonly heads: readonly (Seen & { readonly wrong: string })[];
  /** Somebody elsewhere saw one of them. */
  readonly isWitnessed: boolean;
  /** Entries that are gone. */
  readonly lost: number;
}

interface Known {
  readonly seen: readonly (Seen & { readonly workspace: string })[];
  readonly logs: readonly CheckedLog[];
  readonly replaced: Pick<Replaced, "entries">;
}

/** By workspace; none where nothing is lost. What a restore of before has accepted already is none. */
export async function lossesOf(database: Database, { seen, logs, replaced }: Known): Promise<readonly Loss[]> {
  const { passedOver: acceptedIn } = cosignaturesOf(database);
  const losses: Loss[] = [];
  const byWorkspace = Map.groupBy(seen, (one) => one.workspace);
  for (const workspace of new Set([...byWorkspace.keys(), ...replaced.entries.keys()])) {
    const log = logs.find((one) => one.workspace === workspace);
    // Safe because it is the name of a log, which is that of its workspace.
    const accepted = await acceptedIn(workspace as WorkspaceId);
    const heads = once(byWorkspace.get(workspace) ?? []).flatMap((one) => {
      const wrong = missing(one, log);
      return wrong === null || isPassedOver(one.head, accepted) ? [] : [{ ...one, wrong }];
    });
    const entries = log?.entries ?? 0;
    const longest = Math.max(replaced.entries.get(workspace) ?? 0, ...heads.map(({ head }) => head.size));
    const isWitnessed = heads.some((one) => one.isWitnessed);
    if (heads.length > 0 || longest > entries)
      losses.push({ workspace, entries, heads, isWitnessed, lost: Math.max(longest - entries, 0) });
  }
  return losses;
}

/** What a database noted of a witness, and the witness itself, say the same mostly: the first is kept, which knows the root. */
const once = (seen: readonly Seen[]): readonly Seen[] =>
  seen.filter((one, place) => !seen.slice(0, place).some((before) => saysAsMuch(before, one)));

const saysAsMuch = (before: Seen, { by, head: { origin, size, root } }: Seen): boolean =>
  before.by === by &&
  before.head.origin === origin &&
  before.head.size === size &&
  (root === null || (before.head.root !== null && sameBytes(before.head.root, root)));

interface Asked {
  readonly backup: string;
  readonly to: string;
}

/** What a person has to know before they accept it. */
export const refusalOf = (losses: readonly Loss[], { backup, to }: Asked): string =>
  [
    "Not restored: witnesses saw what this backup does not have.",
    ...losses.flatMap(({ heads }) =>
      heads.map(({ head, by, wrong }) => `  ${head.origin}: ${by} has ${head.size} entries, ${wrong}.`),
    ),
    "Look for a newer backup first. To lose these entries for good, and have that recorded in the log:",
    `  umpire restore ${quoted(backup)} --to ${quoted(to)} --accept-loss "why" --by NAME`,
  ]
    .map((line) => `${line}\n`)
    .join("");

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`);

/** What the entry says of it. */
export function restoredOf(
  { workspace, entries, heads, lost }: Loss,
  { file, sha256, made_at, logs }: Manifest,
  accepted: { readonly reason: string; readonly by: string } | null,
): Restored | null {
  if (accepted === null) return null;
  const checkpoint = logs.find((log) => log.workspace === workspace)?.checkpoint ?? null;
  return {
    ...accepted,
    backup: {
      file,
      sha256,
      made_at,
      entries,
      checkpoint: checkpoint && { origin: checkpoint.origin, size: checkpoint.size, root: checkpoint.root },
    },
    passed_over: heads.map(({ head, by }) => passedOver(head, by)),
    lost,
  };
}
