import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { isSignedBy } from "../src/adapters/notary.ts";
import { fromBase64 } from "../src/core/tlog/base64.ts";
import { examine, type ExportedRecord } from "../src/core/tlog/examine.ts";
import type { Bytes } from "../src/core/tlog/merkle.ts";
import { parseCheckpoint } from "../src/core/tlog/note.ts";

/**
 * `npm run verify -- EXPORT.jsonl CHECKPOINT PUBLIC_KEY`: whether an export of the ledger (a line for each record of
 * `GET /audit/records`) is what a checkpoint that you kept says. Offline; the key is `log_public_key` of `/.well-known/umpire`, as
 * you noted it down when you began. Prints two verdicts and exits 1 when one of them is bad.
 */

const [exportPath, checkpointPath, key] = process.argv.slice(2);
if (!exportPath || !checkpointPath || !key) {
  process.stderr.write("npm run verify -- EXPORT.jsonl CHECKPOINT PUBLIC_KEY\n");
  process.exit(2);
}

const sha256 = (bytes: Bytes): Bytes => new Uint8Array(createHash("sha256").update(bytes).digest());
const checkpoint = parseCheckpoint(readFileSync(checkpointPath, "utf8"));
const publicKey = fromBase64(key);
const signature = checkpoint?.signatures.find(({ name }) => name === checkpoint.origin)?.signature;
if (!checkpoint || !publicKey || !signature || !(await isSignedBy(publicKey, checkpoint.text, signature))) {
  process.stdout.write("checkpoint: NOT SIGNED with this key\n");
  process.exit(1);
}
const records: readonly ExportedRecord[] = readFileSync(exportPath, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const verdicts = examine(sha256, records, checkpoint);
for (const [name, faults] of Object.entries(verdicts)) {
  process.stdout.write(`${name}: ${faults.length === 0 ? "ok" : "BAD"}\n`);
  for (const fault of faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
}
process.stdout.write(
  `${checkpoint.size} of ${records.length} entries are under the checkpoint of ${checkpoint.origin}\n`,
);
process.exit(verdicts.integrity.length + verdicts.completeness.length === 0 ? 0 : 1);
