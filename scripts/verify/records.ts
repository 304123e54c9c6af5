import { fail, ok, type Result } from "../../src/core/result.ts";
import type { ExportedLine, ExportedRecord, PrunedRecord } from "../../src/core/tlog/examine.ts";
import { type Members, membersOf } from "../../src/core/tlog/recorded-body.ts";
import { parsed, textAt } from "./given.ts";

const TEXTS = ["id", "kind", "at", "agent", "leaf_hash", "body"] as const;

/** Fails with the field that is wrong. */
export function recordOf(members: Members): Result<ExportedRecord, string> {
  const wrong = TEXTS.find((name) => typeof members[name] !== "string");
  if (wrong !== undefined) return fail(`${wrong}: it is no text`);
  if (!Number.isSafeInteger(members["sequence"])) return fail("sequence: it is no whole number");
  const campaign = members["campaign_id"];
  if (typeof campaign !== "string" && campaign !== null) return fail("campaign_id: it is neither text nor null");
  // Safe because every field of it was looked at.
  return ok(members as unknown as ExportedRecord);
}

/** A record, or what is left of one that was pruned. */
export function lineOf(members: Members): Result<ExportedLine, string> {
  if (members["object"] !== "pruned_record") return recordOf(members);
  if (typeof members["leaf_hash"] !== "string") return fail("leaf_hash: it is no text");
  if (!Number.isSafeInteger(members["sequence"])) return fail("sequence: it is no whole number");
  if ("body" in members) return fail("body: what was pruned has none");
  // Safe because every field of it was looked at.
  return ok(members as unknown as PrunedRecord);
}

export interface Export {
  readonly records: readonly ExportedLine[];
  /** Lines that are no record. */
  readonly faults: readonly string[];
}

/** A file with a record of GET /audit/export, or GET /audit/records, in each line. */
export function exportAt(path: string): Export {
  const lines = textAt(path).split("\n");
  if (lines.at(-1) === "") lines.pop();
  const read = lines.map((line): Result<ExportedLine, string> => {
    const members = membersOf(parsed(line));
    return members === null ? fail("it is no JSON object") : lineOf(members);
  });
  return {
    records: read.flatMap((one) => (one.ok ? [one.value] : [])),
    faults: read.flatMap((one, place) => (one.ok ? [] : [`line ${place + 1} of ${path}: ${one.failure}`])),
  };
}
