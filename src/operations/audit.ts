import { z } from "zod";
import { idSchema } from "../contract/wire.ts";
import type { Failure } from "../core/failure.ts";
import { inclusionPath } from "../core/tlog/merkle.ts";
import { proofText } from "../core/tlog/note.ts";
import { fail, ok } from "../core/result.ts";
import { isDecisionId, type WorkspaceId } from "../core/ids.ts";
import type { World } from "../ports.ts";
import type { Integrated, Notary } from "../ports-log.ts";
import { decisionNotFound } from "./get-decision.ts";
import { hashesOf, integrateLog } from "./integrate-log.ts";
import { renotarized } from "./notarize.ts";
import { defineOperation } from "./operation.ts";

export const getCheckpoint = defineOperation({
  name: "get_checkpoint",
  method: "get",
  path: "/audit/checkpoint",
  scope: "audit:read",
  summary: "The signed state of the log",
  description:
    "How many entries the workspace's log has, and the root of their tree, signed (C2SP tlog-checkpoint), with the cosignatures of witnesses. Keep a copy elsewhere: against it nobody can rewrite what was recorded before.",
  query: z.strictObject({
    cosigned: z.enum(["true", "false"]).default("false").meta({
      description:
        "`true`: the newest one that a witness has cosigned; nothing where there is none. Else the newest of all, with what witnesses have said of it so far.",
    }),
  }),
  response: z.string(),
  mediaType: "text/plain; charset=utf-8",
  failures: ["log_unsigned"],
  async run(world, { workspace }, { query: { cosigned } }) {
    const { notary, trees, cosignatures } = world;
    if (notary === null) return fail(UNSIGNED);
    await integrateLog(world, notary, workspace);
    const checkpoint =
      cosigned === "true" ? await cosignatures.newest(workspace, cosignersOf(world)) : await trees.newest(workspace);
    return ok({ view: await shown(world, notary, workspace, checkpoint) });
  },
});

export const getDecisionProof = defineOperation({
  name: "get_decision_proof",
  method: "get",
  path: "/audit/decisions/{id}/proof",
  scope: "audit:read",
  summary: "The proof that a decision is in the log",
  description:
    "C2SP tlog-proof: the place, the hashes to the root and a signed checkpoint. Together with the decision (its canonical JSON without `ledger`) anybody can check it offline, with anybody's code.",
  params: z.strictObject({ id: idSchema }),
  response: z.string(),
  mediaType: "text/plain; charset=utf-8",
  failures: ["log_unsigned", "decision_not_found"],
  async run(world, { workspace }, { params }) {
    const { notary, trees } = world;
    if (notary === null) return fail(UNSIGNED);
    const recorded = isDecisionId(params.id) ? await world.ledger.decision(workspace, params.id) : null;
    if (recorded === null) return fail(decisionNotFound(params.id));
    await integrateLog(world, notary, workspace);
    const checkpoint = await trees.newest(workspace);
    const { sequence } = recorded;
    const ranges = inclusionPath(sequence, checkpoint.size);
    const hashes = await hashesOf(trees, notary, { workspace, ranges });
    return ok({ view: proofText(sequence, hashes, await shown(world, notary, workspace, checkpoint)) });
  },
});

const cosignersOf = ({ witnesses }: World): readonly string[] =>
  witnesses.flatMap(({ name, cosigns }) => (cosigns ? [name] : []));

/** A checkpoint with a line of each key that signs now, and of each witness that has cosigned it. */
export async function shown(
  world: World,
  notary: Notary,
  workspace: WorkspaceId,
  { size, note }: Integrated,
): Promise<string> {
  if (note === null) return "";
  const lines = await world.cosignatures.lines(workspace, size, cosignersOf(world));
  return (await renotarized(notary, workspace, note)) + lines.join("");
}

export const UNSIGNED: Failure<"log_unsigned"> = {
  code: "log_unsigned",
  detail: "The service has no key to sign its log with. Whoever runs it sets UMPIRE_LOG_KEY (openssl rand -base64 32).",
};
