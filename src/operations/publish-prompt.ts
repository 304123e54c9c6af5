import { z } from "zod";
import { labelChange } from "../contract/changed.ts";
import {
  evaluationRequestSchema,
  evaluationSchema,
  promptSchema,
  publishRequestSchema,
  toPromptView,
} from "../contract/prompt.ts";
import { idSchema, toInstantView } from "../contract/wire.ts";
import type { Caller } from "../core/caller.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { Edition, Label, Labelled, Labels } from "../core/prompts/edition.ts";
import type { EvalRun } from "../core/prompts/eval-run.ts";
import { gateOf } from "../core/prompts/gate.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { World } from "../ports.ts";
import { BUILT_IN } from "../prompts/built-in.ts";
import { defineOperation } from "./operation.ts";
import { findEdition, PROMPT_NOT_FOUND, viewOf } from "./prompts.ts";
import { commit, recordAnswer, UNRECORDED } from "./record.ts";
import { STATE_CHANGED } from "./rule-on.ts";

export const evaluatePrompt = defineOperation({
  name: "evaluate_prompt",
  method: "post",
  path: "/prompts/{id}/evaluations",
  scope: "policy:write",
  summary: "Report an evaluation of an edition",
  description:
    "What `npm run evals` found: every case with how often it passed. Whether the edition may be published is decided here, from the cases, and not by who reports them: every safety case must pass in every try, and the edition must not be worse than the one in force.",
  params: z.strictObject({ id: idSchema }),
  body: evaluationRequestSchema,
  maxBytes: 512 * 1024,
  response: evaluationSchema,
  statuses: [201],
  failures: ["prompt_not_found", "digest_mismatch", "ledger_unavailable"],
  async run(world, caller, { params, body }) {
    const edition = await findEdition(world, caller.workspace, params.id);
    if (edition === null) return fail(PROMPT_NOT_FOUND);
    if (edition.digest !== body.digest)
      return fail({ code: "digest_mismatch", detail: `The edition's digest is ${edition.digest}: evaluate that one.` });
    const now = world.clock.now();
    const run: EvalRun = {
      id: world.secrets.id("evl", now),
      promptId: edition.id,
      promptDigest: edition.digest,
      model: body.model,
      results: body.results,
      by: caller.agent,
      at: now,
    };
    const gate = await gated(world, caller.workspace, run);
    const view = {
      object: "evaluation" as const,
      id: run.id,
      prompt_id: edition.id,
      digest: edition.digest,
      model: run.model,
      cases: run.results.length,
      passed: gate.ok,
      detail: gate.ok ? null : gate.failure,
      by: run.by,
      at: toInstantView(now),
    };
    return recordAnswer(world, caller, {
      kind: "prompt_evaluated",
      at: now,
      campaignId: null,
      body: { evaluation: view },
      changes: [{ do: "add_eval_run", run }],
      answer: { view, status: 201 },
    });
  },
});

export const publishPrompt = defineOperation({
  name: "publish_prompt",
  method: "post",
  path: "/prompts/{id}/publish",
  scope: "policy:write",
  summary: "Put an edition in force",
  description:
    "As `candidate` for a share of the campaigns, the same ones each time; as `production` for all others. Only a person may, and only after an evaluation that passed; the edition that came with the service needs none, and is the way back.",
  params: z.strictObject({ id: idSchema }),
  body: publishRequestSchema,
  response: promptSchema,
  failures: ["prompt_not_found", "human_only", "evaluation_missing", "state_changed", "ledger_unavailable"],
  async run(world, caller, { params, body: { label, share_bp = 1_000 } }) {
    const edition = await findEdition(world, caller.workspace, params.id);
    if (edition === null) return fail(PROMPT_NOT_FOUND);
    if (caller.kind !== "human") return fail(A_PERSON);
    const lacking = edition.id === BUILT_IN.id ? null : await lackOf(world, caller.workspace, edition);
    if (lacking !== null) return fail({ code: "evaluation_missing", detail: lacking });
    const { id, digest } = edition;
    const labelled: Labelled = { id, digest, shareBp: label === "candidate" ? share_bp : 10_000 };
    const before = await world.prompts.labels(caller.workspace);
    // Of ours none is named: a service that comes with a newer one tells that.
    const production = id === BUILT_IN.id ? null : labelled;
    // The edition in force is no candidate any more.
    const left = before.candidate?.id === id ? null : before.candidate;
    const after: Labels = label === "production" ? { production, candidate: left } : { ...before, candidate: labelled };
    return relabelled(world, caller, { edition, before, after, label, shareBp: labelled.shareBp });
  },
});

export const withdrawPrompt = defineOperation({
  name: "withdraw_prompt",
  method: "post",
  path: "/prompts/{id}/withdraw",
  scope: "policy:write",
  summary: "End an edition's candidacy",
  description:
    "All campaigns get the edition in force again. Harmless to repeat, and for an edition that is no candidate.",
  params: z.strictObject({ id: idSchema }),
  response: promptSchema,
  failures: ["prompt_not_found", "human_only", "state_changed", "ledger_unavailable"],
  async run(world, caller, { params }) {
    const edition = await findEdition(world, caller.workspace, params.id);
    if (edition === null) return fail(PROMPT_NOT_FOUND);
    if (caller.kind !== "human") return fail(A_PERSON);
    const before = await world.prompts.labels(caller.workspace);
    if (before.candidate?.id !== edition.id) return ok({ view: await viewOf(world, caller.workspace, edition) });
    return relabelled(world, caller, {
      edition,
      before,
      after: { ...before, candidate: null },
      label: null,
      shareBp: 0,
    });
  },
});

interface Move {
  readonly edition: Edition;
  readonly before: Labels;
  readonly after: Labels;
  readonly label: string | null;
  readonly shareBp: number;
}

async function relabelled(world: World, caller: Caller, { edition, before, after, label, shareBp }: Move) {
  const { id, digest } = edition;
  const view = toPromptView(edition, { labels: after, builtIn: BUILT_IN, now: world.clock.now() });
  const committed = await commit(world, caller, {
    kind: "prompt_labelled",
    at: world.clock.now(),
    campaignId: null,
    body: { prompt: { id, digest, label, share_bp: shareBp } },
    changes: LABELS.map((name) => ({ do: "label_prompt", label: name, labelled: after[name] })),
    things: LABELS.map((name) => labelChange(name, told(name, before), told(name, after))),
    owed: lastly({ view }),
    guards: LABELS.map((name) => ({ holds: "label_at", label: name, labelled: before[name] })),
  });
  if (committed.ok) return ok({ view });
  return fail(committed.failure === "conflict" ? STATE_CHANGED : UNRECORDED);
}

const LABELS = ["production", "candidate"] as const satisfies readonly Label[];

/** Where no edition of the workspace's own is in force, ours is. */
const told = (label: Label, labels: Labels): Labelled | null =>
  labels[label] ?? (label === "production" ? { id: BUILT_IN.id, digest: BUILT_IN.digest, shareBp: 10_000 } : null);

/** Why the edition may not be published yet, and what to do; null: it may. */
async function lackOf(world: World, workspace: WorkspaceId, { id, digest }: Edition): Promise<string | null> {
  const [newest] = await world.prompts.evalRuns(workspace, id);
  if (newest?.promptDigest !== digest)
    return `The edition was not evaluated. Run npm run evals -- --prompt ${id} and report it, then publish.`;
  const gate = await gated(world, workspace, newest);
  return gate.ok ? null : `Its last evaluation does not pass. ${gate.failure}`;
}

/** The run held against the gate, and against the newest run of the edition in force, when there is one. */
async function gated(world: World, workspace: WorkspaceId, run: EvalRun): Promise<Result<void, string>> {
  const { production } = await world.prompts.labels(workspace);
  const inForce = production?.id ?? BUILT_IN.id;
  const [baseline] = inForce === run.promptId ? [] : await world.prompts.evalRuns(workspace, inForce);
  return gateOf(run.results, baseline?.results ?? null);
}

const A_PERSON = {
  code: "human_only",
  detail: "What models are told is put in force by a person: use a key of kind human.",
} as const;
