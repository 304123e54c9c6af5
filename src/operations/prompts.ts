import { z } from "zod";
import { promptChange } from "../contract/changed.ts";
import { promptRequestSchema, promptSchema, sectionsOf, toPromptView } from "../contract/prompt.ts";
import { idSchema, listSchema, pageQuerySchema, toListView } from "../contract/wire.ts";
import { canonical } from "../core/canonical.ts";
import type { Failure } from "../core/failure.ts";
import type { PromptId, WorkspaceId } from "../core/ids.ts";
import type { Edition } from "../core/prompts/edition.ts";
import { fail, ok } from "../core/result.ts";
import { DAY_MS } from "../core/time.ts";
import type { World } from "../ports.ts";
import { BUILT_IN } from "../prompts/built-in.ts";
import { listPage } from "./list-page.ts";
import { defineOperation } from "./operation.ts";
import { recordAnswer } from "./record.ts";

export const listPrompts = defineOperation({
  name: "list_prompts",
  method: "get",
  path: "/prompts",
  scope: "policy:read",
  summary: "List editions of the prompt",
  description:
    "What models are told before they are asked: the workspace's own editions, newest first, and on the last page the one that came with the service.",
  query: pageQuerySchema,
  response: listSchema(promptSchema),
  failures: [],
  async run(world, { workspace }, { query: { limit, cursor = null } }) {
    const [page, labels] = await Promise.all([
      world.prompts.list(workspace, { limit, cursor }),
      world.prompts.labels(workspace),
    ]);
    const standing = { labels, builtIn: BUILT_IN, now: world.clock.now() };
    const items = page === null ? [] : [...page.items, ...(page.nextCursor === null ? [BUILT_IN] : [])];
    const due = items.find((edition) => toPromptView(edition, standing).review_due);
    if (due) remind(world, { event: "prompt_review_due", workspace, prompt_id: due.id });
    if (page === null || page.nextCursor !== null) return listPage(page, (edition) => toPromptView(edition, standing));
    return ok({ view: toListView({ items, nextCursor: null }, (edition) => toPromptView(edition, standing)) });
  },
});

/** The last day, counted from 1970, on which each log was told of an edition to look at again. */
const REMINDED = new WeakMap<World["log"], number>();

/** At most one line a day, from each process that runs. */
function remind({ clock, log }: World, line: Readonly<Record<"event" | "workspace" | "prompt_id", string>>) {
  const today = Math.floor(clock.now() / DAY_MS);
  if (REMINDED.get(log) === today) return;
  REMINDED.set(log, today);
  log.write({ level: "warn", ...line });
}

export const getPrompt = defineOperation({
  name: "get_prompt",
  method: "get",
  path: "/prompts/{id}",
  scope: "policy:read",
  summary: "Read an edition of the prompt",
  description: "Its four sections with their variables, and whether it is in force.",
  params: z.strictObject({ id: idSchema }),
  response: promptSchema,
  failures: ["prompt_not_found"],
  async run(world, { workspace }, { params }) {
    const edition = await findEdition(world, workspace, params.id);
    return edition === null ? fail(PROMPT_NOT_FOUND) : ok({ view: await viewOf(world, workspace, edition) });
  },
});

export const createPrompt = defineOperation({
  name: "create_prompt",
  method: "post",
  path: "/prompts",
  scope: "policy:write",
  summary: "Write an edition of the prompt",
  description:
    "An edition never changes: write another one. It is told to no model before its evaluation has passed and a person has published it.",
  body: promptRequestSchema,
  response: promptSchema,
  statuses: [201],
  failures: ["ledger_unavailable"],
  async run(world, caller, { body }) {
    const now = world.clock.now();
    const sections = sectionsOf(body);
    const edition: Edition = {
      ...sections,
      id: world.secrets.id("pmt", now),
      digest: world.secrets.hash(canonical(sections)),
      author: caller.agent,
      createdAt: now,
    };
    return recordAnswer(world, caller, {
      kind: "prompt_created",
      at: now,
      campaignId: null,
      body: { prompt: { id: edition.id, digest: edition.digest, author: edition.author } },
      changes: [{ do: "create_prompt", edition }],
      things: [promptChange(edition)],
      answer: { view: await viewOf(world, caller.workspace, edition), status: 201 },
    });
  },
});

export async function findEdition({ prompts }: World, workspace: WorkspaceId, id: string): Promise<Edition | null> {
  if (id === BUILT_IN.id) return BUILT_IN;
  return isPromptId(id) ? prompts.get(workspace, id) : null;
}

export const viewOf = async ({ prompts, clock }: World, workspace: WorkspaceId, edition: Edition) =>
  toPromptView(edition, { labels: await prompts.labels(workspace), builtIn: BUILT_IN, now: clock.now() });

const isPromptId = (id: string): id is PromptId => /^pmt_[0-9A-Z]{26}$/.test(id);

export const PROMPT_NOT_FOUND: Failure<"prompt_not_found"> = {
  code: "prompt_not_found",
  detail: "There is no edition with this id in this workspace. GET /prompts lists those that there are.",
};
