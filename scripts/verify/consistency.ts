import { fromBase64 } from "../../src/core/tlog/base64.ts";
import { examine, rootFaults } from "../../src/core/tlog/examine.ts";
import { type Checkpoint, parseCheckpoint } from "../../src/core/tlog/note.ts";
import { verifyConsistency } from "../../src/core/tlog/verify.ts";
import { NO_CHECKPOINT, UNHELD } from "./exported.ts";
import type { Export } from "./records.ts";
import type { Report } from "./report.ts";
import { sha256, signedBy, type Trust } from "./trust.ts";

/** What shows that the log only grew: all of it, or the lines of an RFC 6962 consistency proof (base64 of a hash in each). */
export type Shown = { readonly exported: Export } | { readonly proof: string };

interface Two {
  readonly old: Checkpoint;
  readonly now: Checkpoint;
}

/** Whether the log of the new checkpoint begins with that of the old one. */
export function consistencyReport(older: string, newer: string, shown: Shown, trust: Trust): Report {
  const [old, now] = [parseCheckpoint(older), parseCheckpoint(newer)];
  if (old === null || now === null) {
    const which = [...(old ? [] : ["old"]), ...(now ? [] : ["new"])];
    const integrity = which.map((name) => `${name} checkpoint: ${NO_CHECKPOINT}`);
    return { integrity, completeness: ["not known: no two checkpoints"], facts: {} };
  }
  const [before, after] = [signedBy(trust, old), signedBy(trust, now)];
  const grown = "proof" in shown ? proven({ old, now }, shown.proof) : recomputed({ old, now }, shown.exported);
  const { origin } = now;
  return {
    integrity: [
      ...before.faults.map((fault) => `old checkpoint: ${fault}`),
      ...after.faults.map((fault) => `new checkpoint: ${fault}`),
      ...(old.origin === origin ? [] : [`origin: the old checkpoint is of ${old.origin}, the new one of ${origin}`]),
      ...grown.integrity,
    ],
    completeness: [
      ...(now.size < old.size ? [`the new checkpoint has ${now.size} entries, the old one ${old.size}`] : []),
      ...grown.completeness,
    ],
    facts: {
      origin,
      old_size: old.size,
      size: now.size,
      signed_by: [...new Set([...before.signers, ...after.signers])],
    },
  };
}

interface Grown {
  readonly integrity: readonly string[];
  readonly completeness: readonly string[];
}

function recomputed({ old, now }: Two, { records, faults }: Export): Grown {
  const found = examine(sha256, records, now);
  const isWhole = found.completeness.length === 0;
  const before = isWhole && records.length >= old.size ? rootFaults(sha256, records, old) : [];
  return {
    integrity: [...faults, ...found.integrity, ...before.map((fault) => `old checkpoint: ${fault}`)],
    completeness: isWhole ? [] : [...found.completeness, UNHELD],
  };
}

function proven({ old, now }: Two, text: string): Grown {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const hashes = lines.map(fromBase64);
  const wrong = hashes.findIndex((hash) => hash?.length !== 32);
  if (wrong >= 0) return faulty(`proof: line ${wrong + 1} is not the base64 of 32 bytes`);
  if (now.size < old.size) return faulty();
  if (old.size === 0) return faulty("proof: of an empty log nothing is shown");
  const proof = hashes.filter((hash) => hash !== null);
  const claim = { before: old.size, size: now.size, proof, rootBefore: old.root, root: now.root };
  return verifyConsistency(sha256, claim)
    ? faulty()
    : faulty(`proof: it does not lead from the root of ${old.size} entries to that of ${now.size}`);
}

const faulty = (...integrity: readonly string[]): Grown => ({ integrity, completeness: [] });
