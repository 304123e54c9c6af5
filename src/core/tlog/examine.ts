import { canonical } from "../canonical.ts";
import { fromHex } from "./base64.ts";
import { grow } from "./grow.ts";
import type { Bytes, Sha256 } from "./merkle.ts";
import type { Checkpoint } from "./note.ts";
import { sameBytes } from "./verify.ts";

/** An entry as `GET /audit/records` gives it. */
export interface ExportedRecord {
  readonly sequence: number;
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly agent: string;
  readonly campaign_id: string | null;
  readonly leaf_hash: string;
  readonly body: string;
}

/** An entry that is too old to be kept: its leaf hash stays, so that the tree can be made again. */
export interface PrunedRecord {
  readonly object: "pruned_record";
  readonly sequence: number;
  readonly leaf_hash: string;
}

export type ExportedLine = ExportedRecord | PrunedRecord;

export const isPruned = (line: ExportedLine): line is PrunedRecord => !("body" in line);

/** What is wrong with an export, each with what and where; none of a kind: that verdict is good. */
export interface Verdicts {
  /** What is there is what was recorded. */
  readonly integrity: readonly string[];
  /** Nothing that was recorded is missing. */
  readonly completeness: readonly string[];
}

/**
 * Holds a whole export against a checkpoint that was kept elsewhere. Entries after the checkpoint are held against
 * themselves only. The checkpoint's own signature is verified by whoever calls.
 */
export function examine(sha256: Sha256, records: readonly ExportedLine[], checkpoint: Checkpoint): Verdicts {
  const integrity = records.flatMap((record) => (isPruned(record) ? [] : faultsOf(sha256, record)));
  const gaps = records.flatMap(({ sequence }, place) =>
    sequence === place ? [] : [`entry ${place}: sequence ${sequence} stands in its place`],
  );
  const short =
    records.length < checkpoint.size
      ? [`the checkpoint has ${checkpoint.size} entries, the export ${records.length}`]
      : [];
  const completeness = [...gaps.slice(0, 1), ...short, ...withheldFaults(records)];
  if (completeness.length > 0) return { integrity, completeness };
  return { integrity: [...integrity, ...rootFaults(sha256, records, checkpoint)], completeness };
}

/** Entries may only be gone from the beginning, and as far as an entry says that they were pruned. */
function withheldFaults(records: readonly ExportedLine[]): readonly string[] {
  const gone = records.filter(isPruned);
  const below = records.reduce((most, line) => Math.max(most, isPruned(line) ? 0 : prunedBelow(line)), 0);
  const hidden = gone.find(({ sequence }) => sequence >= below);
  return hidden === undefined ? [] : [`entry ${hidden.sequence} is left out, and no entry says that it was pruned`];
}

function prunedBelow({ kind, body }: ExportedRecord): number {
  const below = kind === "ledger_pruned" ? parsed(body)?.["below"] : 0;
  return typeof below === "number" ? below : 0;
}

/** Whether the first records are those that the checkpoint's root is of, by their leaf hashes. */
export function rootFaults(
  sha256: Sha256,
  records: readonly Pick<ExportedLine, "leaf_hash">[],
  { size, root }: Pick<Checkpoint, "size" | "root">,
): readonly string[] {
  const leaves = records.slice(0, size).map(({ leaf_hash }) => fromHex(leaf_hash));
  // RFC 6962: the hash of the empty tree is that of no bytes.
  const own = grow(sha256, [], 0, leaves).root ?? sha256(new Uint8Array());
  return leaves.length === size && sameBytes(own, root)
    ? []
    : [`the first ${size} entries are not those of the checkpoint`];
}

const encoder = new TextEncoder();

/** Of RFC 6962: SHA-256 of a zero byte and the body. */
export function leafOf(sha256: Sha256, body: string): Bytes {
  const bytes = encoder.encode(body);
  const input = new Uint8Array(bytes.length + 1);
  input.set(bytes, 1);
  return sha256(input);
}

/** What is wrong with one entry by itself. `told`: its body, {@link toldBy} it. */
export function faultsOf(sha256: Sha256, record: ExportedRecord, told = toldBy(record)): readonly string[] {
  const where = `entry ${record.sequence}`;
  if (told === null) return [`${where}: its body is no canonical JSON`];
  const isHash = /^[0-9a-f]{64}$/.test(record.leaf_hash);
  const isOwn = isHash && sameBytes(leafOf(sha256, record.body), fromHex(record.leaf_hash));
  return [
    ...(isOwn ? [] : [`${where}: its body is not what its leaf hash says`]),
    ...columnsOf(record, told).map((column) => `${where}: its ${column} is not what its body says`),
  ];
}

type Told = Readonly<Record<string, unknown>>;

/** Null for a body that is no canonical JSON. */
export const toldBy = ({ body }: Pick<ExportedRecord, "body">): Told | null => parsed(body);

function parsed(body: string): Told | null {
  try {
    const value: unknown = JSON.parse(body);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    // Safe because it is an object that is no list.
    return isObject && canonical(value) === body ? (value as Told) : null;
  } catch {
    return null;
  }
}

/** Columns that say something else than the hashed body. */
function columnsOf(record: ExportedRecord, told: Told): readonly string[] {
  const entry = told["entry"];
  const own = record.kind === "decision" ? decisionColumns(told) : isTold(entry) ? entry : null;
  if (own === null) return [];
  const columns = {
    id: record.id,
    kind: record.kind,
    at: record.at,
    agent: record.agent,
    campaign_id: record.campaign_id,
  };
  return Object.entries(columns).flatMap(([name, value]) => (own[name] === value ? [] : [name]));
}

const decisionColumns = ({ id, created_at, agent_id, campaign_id, object }: Told): Told => ({
  id,
  kind: object,
  at: created_at,
  agent: agent_id,
  campaign_id,
});

const isTold = (value: unknown): value is Told => typeof value === "object" && value !== null && !Array.isArray(value);
