import { bytesOf, canonical, fromBase64, sha256, toHex } from "./bytes.ts";
import { type Key, type Note, noteOf, signatureFault } from "./note.ts";
import { asSent } from "./outcome.ts";
import { recordedBody } from "./recorded-body.ts";

/** What is not as the receipt promises, and how. */
export interface ReceiptFault {
  readonly code: "receipt" | "signature" | "origin" | "sequence" | "created_at" | "leaf_hash" | "private";
  readonly detail: string;
}

/** What a verification found. */
export interface Verification {
  /** The service promised this very decision this place in its log. */
  readonly ok: boolean;
  /** Which log: the service's name and the workspace. Null where there is no receipt. */
  readonly origin: string | null;
  readonly sequence: number | null;
  /** When it was promised (RFC 3339). */
  readonly at: string | null;
  readonly faults: readonly ReceiptFault[];
}

/** The part of `/.well-known/umpire` that counts. Note it down early, from somebody else than who hands you decisions. */
export interface WellKnown {
  readonly log_public_key?: string | null | undefined;
  readonly log_keys?: readonly {
    readonly public_key: string;
    readonly from: string | null;
    readonly until: string | null;
  }[];
}

type Members = Readonly<Record<string, unknown>>;

/**
 * Whether a decision, as it was answered, is what its receipt promises: offline, with the keys that are given. `origin`: the log
 * that it must be of. That it stands in the log is another thing: see `GET /audit/decisions/{id}/proof`.
 */
export async function verify(
  decision: object,
  { log_public_key, log_keys = [] }: WellKnown,
  { origin = null }: { readonly origin?: string | null } = {},
): Promise<Verification> {
  // Safe because any object is a record of its own names.
  const answer = asSent(decision as Members);
  const ledger = membersOf(answer["ledger"]);
  const own = await contentFaults(answer, ledger);
  const text = ledger["receipt"];
  const receipt = typeof text === "string" ? receiptOf(text) : null;
  if (receipt === null) {
    const detail = typeof text === "string" ? "it is no receipt umpire-receipt@v1" : "there is none";
    return { ok: false, origin: null, sequence: null, at: null, faults: [...own.faults, { code: "receipt", detail }] };
  }
  const known = log_keys.length > 0 ? log_keys : [{ public_key: log_public_key ?? "", from: null, until: null }];
  const signature = await signatureFault(receipt, {
    name: receipt.origin,
    keys: known.flatMap((key) => keyOf(key, receipt.at)),
  });
  const faults: readonly ReceiptFault[] = [
    ...own.faults,
    ...(signature === null ? [] : [{ code: "signature", detail: signature } as const]),
    ...differences(receipt, answer, { sequence: ledger["sequence"], leaf: own.leaf, origin }),
  ];
  return { ok: faults.length === 0, origin: receipt.origin, sequence: receipt.sequence, at: receipt.at, faults };
}

interface Receipt extends Note {
  readonly origin: string;
  readonly sequence: number;
  readonly leafHash: string;
  readonly at: string;
}

const TEXT = /^umpire-receipt@v1\n([^\n]+)\n(0|[1-9]\d{0,15})\n([0-9a-f]{64})\n([^\n]+)\n$/;

function receiptOf(text: string): Receipt | null {
  const note = noteOf(text);
  const [, origin, sequence, leafHash, at] = TEXT.exec(note?.text ?? "") ?? [];
  if (note === null || origin === undefined || leafHash === undefined || at === undefined) return null;
  return { ...note, origin, sequence: Number(sequence), leafHash, at };
}

/** A key signs for its own time. */
function keyOf({ public_key, from, until }: NonNullable<WellKnown["log_keys"]>[number], at: string): readonly Key[] {
  const time = Date.parse(at);
  const isInTime = (from === null || Date.parse(from) <= time) && (until === null || time <= Date.parse(until));
  const key = fromBase64(public_key);
  return isInTime && key?.length === 32 ? [key] : [];
}

interface Content {
  /** Recomputed, in hexadecimal digits; null where it cannot be. */
  readonly leaf: string | null;
  readonly faults: readonly ReceiptFault[];
}

/** RFC 6962: a leaf is hashed behind a zero byte. */
async function contentFaults(answer: Members, ledger: Members): Promise<Content> {
  const body = await recordedBody(answer, ledger["private"]);
  if ("fault" in body) return { leaf: null, faults: [{ code: "private", detail: body.fault }] };
  const leaf = toHex(await sha256(bytesOf(`\0${canonical(body.value)}`)));
  const detail = `ledger.leaf_hash is ${String(ledger["leaf_hash"])}, the decision's own ${leaf}`;
  return { leaf, faults: ledger["leaf_hash"] === leaf ? [] : [{ code: "leaf_hash", detail }] };
}

interface Told {
  readonly sequence: unknown;
  readonly leaf: string | null;
  /** Null: any. */
  readonly origin: string | null;
}

const differences = (
  receipt: Receipt,
  { created_at }: Members,
  { sequence, leaf, origin }: Told,
): readonly ReceiptFault[] => [
  ...ifOther("origin", receipt.origin, origin ?? receipt.origin),
  ...ifOther("sequence", receipt.sequence, sequence),
  ...ifOther("created_at", receipt.at, created_at),
  ...ifOther("leaf_hash", receipt.leafHash, leaf ?? receipt.leafHash),
];

const ifOther = (code: ReceiptFault["code"], promised: unknown, own: unknown): readonly ReceiptFault[] =>
  promised === own ? [] : [{ code, detail: `the receipt is for ${String(promised)}, not ${String(own)}` }];

const membersOf = (value: unknown): Members =>
  // Safe because any object that is no list is a record of its own names.
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};
