import { parseArgs } from "node:util";
import { consistencyReport } from "./verify/consistency.ts";
import { exportReport } from "./verify/exported.ts";
import { bytesAt, keysOf, objectAt, textAt, Unusable } from "./verify/given.ts";
import { packReport } from "./verify/pack.ts";
import { proofReport } from "./verify/proof.ts";
import { receiptReport } from "./verify/receipt.ts";
import { exportAt } from "./verify/records.ts";
import { isGood, jsonOf, type Report, textOf } from "./verify/report.ts";
import type { Trust } from "./verify/trust.ts";

/**
 * `npm run verify -- WHAT …`: whether answers and exports are what a service's log says, offline and with nothing installed
 * (`node scripts/verify.ts WHAT …` is the same). Exits 0 when all is good, 1 when something is bad, 2 when it cannot be told.
 */

const USAGE = `npm run verify -- receipt ANSWER.json KEY
npm run verify -- proof ANSWER.json PROOF.tlog-proof KEY
npm run verify -- export EXPORT.jsonl CHECKPOINT KEY
npm run verify -- consistency OLD_CHECKPOINT NEW_CHECKPOINT KEY EXPORT.jsonl
npm run verify -- consistency OLD_CHECKPOINT NEW_CHECKPOINT KEY --proof FILE
npm run verify -- pack FILE.zip [KEY]

KEY: public keys in base64, commas between them (log_public_key of /.well-known/umpire, noted down earlier).
--origin NAME: the log that it must be of. --json: one JSON object.
`;

interface Asked {
  readonly what: string;
  readonly given: readonly string[];
  readonly proof: string | undefined;
  readonly origin: string | undefined;
  readonly json: boolean;
}

function asked(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean" }, origin: { type: "string" }, proof: { type: "string" } },
  });
  const [what = "", ...given] = positionals;
  return { what, given, proof: values.proof, origin: values.origin, json: values.json === true };
}

type Verify = (given: readonly string[], trusting: (keys: string | null) => Trust, proof: string | undefined) => Report;

/** What may be verified, of how many arguments. */
const WAYS: Readonly<Record<string, Verify>> = {
  "receipt 2": ([answer = "", key = ""], trusting) => receiptReport(objectAt(answer), trusting(key)),
  "proof 3": ([answer = "", proof = "", key = ""], trusting) =>
    proofReport(objectAt(answer), textAt(proof), trusting(key)),
  "export 3": ([path = "", checkpoint = "", key = ""], trusting) =>
    exportReport(exportAt(path), textAt(checkpoint), trusting(key)),
  "consistency 4": ([old = "", now = "", key = "", path = ""], trusting) =>
    consistencyReport(textAt(old), textAt(now), { exported: exportAt(path) }, trusting(key)),
  "pack 1": ([path = ""], trusting) => packReport(bytesAt(path), trusting(null)),
  "pack 2": ([path = "", key = ""], trusting) => packReport(bytesAt(path), trusting(key)),
  "consistency 3 with a proof": ([old = "", now = "", key = ""], trusting, proof = "") =>
    consistencyReport(textAt(old), textAt(now), { proof: textAt(proof) }, trusting(key)),
};

function verified({ what, given, proof, origin }: Asked): Report {
  const way = WAYS[`${what} ${given.length}${proof === undefined ? "" : " with a proof"}`];
  if (way === undefined) throw new Unusable(USAGE);
  return way(given, (keys) => ({ keys: keys === null ? [] : keysOf(keys), origin: origin ?? null }), proof);
}

/** What is printed, and the exit code. */
function outcome(args: readonly string[]): { readonly out: string; readonly err: string; readonly code: number } {
  try {
    const question = asked(args);
    const report = verified(question);
    const out = question.json ? jsonOf(question.what, report) : textOf(report);
    return { out, err: "", code: isGood(report) ? 0 : 1 };
  } catch (error) {
    const said = sentenceOf(error).trimEnd();
    const out = args.includes("--json") ? `${JSON.stringify({ ok: false, error: said })}\n` : "";
    return { out, err: `${said}\n`, code: 2 };
  }
}

/** Exit code 1 is for what is bad: whatever else goes wrong ends in a sentence and a 2. */
function sentenceOf(error: unknown): string {
  if (error instanceof Unusable) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const isOfArguments =
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return isOfArguments ? `${message}\n\n${USAGE}` : `It could not be verified: ${message}`;
}

const { out, err, code } = outcome(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
