import { z } from "zod";
import { invalid } from "../contract/invalid.ts";
import { stretchSchema, toStretch } from "../contract/stretch.ts";
import type { Failure } from "../core/failure.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { formatInstant } from "../core/time.ts";
import { concatenated, toBase64 } from "../core/tlog/base64.ts";
import type { Bytes } from "../core/tlog/merkle.ts";
import { type Checkpoint, checkpointText, parseCheckpoint } from "../core/tlog/note.ts";
import { fail, ok } from "../core/result.ts";
import type { World } from "../ports.ts";
import type { Notary, Span } from "../ports-log.ts";
import { shown, UNSIGNED } from "./audit.ts";
import { integrateLog } from "./integrate-log.ts";
import { logName, notarized } from "./notarize.ts";
import { defineOperation, type Emit } from "./operation.ts";
import { pack } from "./packing.ts";
import { packFiles } from "./pack-files.ts";

/**
 * No more entries than this are in one pack: of the largest that there can be (64 KiB each, all of it quotation marks) the archive
 * stays below the 4 GiB and the 65,535 files of plain ZIP, and what is gathered of them fits in a Worker.
 */
export const MOST_PACKED = 20_000;

const DESCRIPTION = [
  "One ZIP archive for an auditor: every entry of a stretch of time, a proof of each decision among them, the policies that were in force, approvals with who asked and who answered, who changed what,",
  "the verdict of our own verifier, and a signed manifest with the SHA-256 of each file. `npm run verify -- pack FILE.zip KEY` checks it offline; README.txt in it says how else.",
  "The same stretch of the same log under the same checkpoint is the same bytes. An archive that could not be finished has no directory at its end, and no tool opens it.",
].join(" ");

const bytesSchema = z.custom<Bytes>((value) => value instanceof Uint8Array);

export const getEvidencePack = defineOperation({
  name: "get_evidence_pack",
  method: "get",
  path: "/audit/evidence-pack",
  scope: "audit:read",
  summary: "An archive for an auditor",
  description: DESCRIPTION,
  query: stretchSchema,
  response: bytesSchema,
  mediaType: "application/zip",
  failures: ["log_unsigned"],
  async run(world, { workspace }, { query, emit }) {
    const { notary, secrets } = world;
    if (notary === null) return fail(UNSIGNED);
    const stretch = toStretch(query);
    const span = await world.history.span(workspace, stretch);
    const tooMany = await excess(world, workspace, span);
    if (tooMany !== null) return fail(tooMany);
    const { note, checkpoint } = await covering(world, notary, workspace);
    const range = {
      workspace,
      log: checkpoint.origin,
      from: formatInstant(stretch.from),
      to: formatInstant(stretch.to),
      first: span.first,
      end: span.end,
      pruned_below: span.prunedBelow,
    };
    const { files, counts } = await packFiles(world, { workspace, notary, stretch, span, note, checkpoint, range });
    const { size, root } = checkpoint;
    const kept: Bytes[] = [];
    const sink: Emit = emit ?? (async (part) => part instanceof Uint8Array && kept.push(new Uint8Array(part)) > 0);
    await pack(
      files,
      {
        secrets,
        manifest: (packed) => ({
          object: "evidence_pack",
          version: 1,
          ...range,
          checkpoint: { size, root: toBase64(root) },
          counts: counts(),
          files: packed,
        }),
        sign: (text) => notarized(notary, workspace, text),
      },
      sink,
    );
    return ok({ view: concatenated(...kept) });
  },
});

/** Why it would be too large, and which end would not be; null: it is not. */
async function excess(
  { ledger }: World,
  workspace: WorkspaceId,
  { first, end }: Span,
): Promise<Failure<"invalid_request"> | null> {
  if (end - first <= MOST_PACKED) return null;
  const [next] = await ledger.entries(workspace, { from: first + MOST_PACKED, limit: 1 });
  const count = (end - first).toLocaleString("en-US");
  const until = next === undefined ? "" : `, such as ${formatInstant(next.at)}, and from there on in the next`;
  const detail = `makes a stretch of ${count} entries, and a pack holds ${MOST_PACKED.toLocaleString("en-US")}: ask for less at once${until}`;
  return invalid([{ pointer: "query/to", detail }]);
}

/** The newest checkpoint, which all that is recorded by now is under. */
async function covering(
  world: World,
  notary: Notary,
  workspace: WorkspaceId,
): Promise<{ readonly note: string; readonly checkpoint: Checkpoint }> {
  await integrateLog(world, notary, workspace);
  const newest = await world.trees.newest(workspace);
  // RFC 6962: the hash of the empty tree is that of no bytes.
  const empty = () => checkpointText(logName(notary, workspace), 0, notary.sha256(new Uint8Array()));
  const note =
    newest.note === null ? await notarized(notary, workspace, empty()) : await shown(world, notary, workspace, newest);
  const checkpoint = parseCheckpoint(note);
  if (checkpoint === null) throw new Error("The newest checkpoint is not a signed note");
  return { note, checkpoint };
}
