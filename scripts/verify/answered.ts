import { canonical } from "../../src/core/canonical.ts";
import { toHex } from "../../src/core/tlog/base64.ts";
import { faultsOf, leafOf } from "../../src/core/tlog/examine.ts";
import type { Bytes } from "../../src/core/tlog/merkle.ts";
import { type Members, membersOf, recordedBody } from "../../src/core/tlog/recorded-body.ts";
import { recordOf } from "./records.ts";
import { hmac, sha256 } from "./trust.ts";

/** An answer, or a record of the log, and what it says of its place. */
export interface Answered {
  /** Recomputed; null where it cannot be. */
  readonly leaf: Bytes | null;
  readonly sequence: unknown;
  readonly faults: readonly string[];
}

/** Of an answer (POST /decide, GET /decisions/{id}) or a record (GET /audit/records), whose hash must be its own. */
export function answered(answer: Members): Answered {
  if (answer["object"] === "record") return recorded(answer);
  const ledger = membersOf(answer["ledger"]);
  if (ledger === null) return { leaf: null, sequence: null, faults: ["ledger: the answer has none"] };
  const sequence = ledger["sequence"];
  const body = recordedBody(answer, hmac);
  if (!body.ok) return { leaf: null, sequence, faults: [body.failure] };
  const leaf = leafOf(sha256, canonical(body.value));
  const isOwn = toHex(leaf) === ledger["leaf_hash"];
  const fault = `ledger.leaf_hash: it says ${String(ledger["leaf_hash"])}, but the answer's own is ${toHex(leaf)}`;
  return { leaf, sequence, faults: isOwn ? [] : [fault] };
}

function recorded(members: Members): Answered {
  const record = recordOf(members);
  if (!record.ok) return { leaf: null, sequence: members["sequence"], faults: [record.failure] };
  const { body, sequence } = record.value;
  return { leaf: leafOf(sha256, body), sequence, faults: faultsOf(sha256, record.value) };
}
