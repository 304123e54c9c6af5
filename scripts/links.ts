import type { Link } from "../src/http/openapi-document.ts";
import type { Operation } from "../src/operations/operation.ts";

/** OpenAPI links: an answer names what other operations take. Who follows them, a person or a tool, has an id that exists. */

/** Where ids are in the answers of an operation, by the room in whose paths they go; a state's tag goes where a condition is asked. */
interface Given {
  readonly ids: Readonly<Record<string, string>>;
  readonly etag?: string;
  /** Bodies made of the answer, by the operation that takes them. */
  readonly bodies?: Readonly<Record<string, Link["requestBody"]>>;
  /** Only in the answer with this status. */
  readonly only?: number;
}

const ID = "$response.body#/id";
const FIRST = "$response.body#/data/0/id";
const ETAG = "$response.header.ETag";

const approval = { ids: { approvals: ID, decisions: "$response.body#/decision_id" }, etag: ETAG };
const decision = { ids: { decisions: ID, approvals: "$response.body#/task_id" } };
const campaign = { ids: { campaigns: ID } };
const prompt = { ids: { prompts: ID } };
const webhook = { ids: { webhooks: ID } };
const THERE = { campaigns: "$request.path.id" };
const policy = { ids: { policy: "" }, etag: ETAG };

const GIVEN: Readonly<Record<string, Given>> = {
  decide: decision,
  judge: decision,
  get_decision: decision,
  list_decisions: { ids: { decisions: FIRST } },
  decide_batch: { ids: { operations: ID }, only: 202 },
  get_operation: { ids: { operations: ID } },
  list_approvals: { ids: { approvals: FIRST }, etag: "$response.body#/data/0/etag" },
  get_approval: approval,
  delegate_approval: approval,
  edit_approval: decision,
  execute_decision: { ids: { executions: ID } },
  undo_decision: { ids: { decisions: "$response.body#/decision/id" } },
  execute_batch: { ids: { "execution-batches": ID, executions: "$response.body#/executions/0/id" } },
  put_campaign: campaign,
  get_campaign: campaign,
  place_hold: { ids: THERE, bodies: { release_hold: { hold_id: ID } } },
  take_lease: { ids: THERE, bodies: { release_lease: { fencing_token: "$response.body#/fencing_token" } } },
  list_campaigns: { ids: { campaigns: FIRST } },
  get_policy: policy,
  put_policy: policy,
  list_prompts: { ids: { prompts: FIRST } },
  create_prompt: prompt,
  engage_kill_switch: { ids: { "kill-switches": ID } },
  list_kill_switches: { ids: { "kill-switches": FIRST } },
  create_webhook: webhook,
  list_webhooks: { ids: { webhooks: FIRST } },
  create_key: { ids: { keys: ID } },
  list_records: { ids: { records: "$response.body#/data/0/sequence" } },
};

/** Which ids an operation takes in its path, and in which parameter. */
function takes({ path }: Operation): { readonly room: string; readonly parameter: string } | null {
  const [, room, name] = /^(?:\/audit)?\/([a-z-]+)(?:\/\{(id|sequence)\}|$)/.exec(path) ?? [];
  if (room === undefined) return null;
  return { room, parameter: name ?? "" };
}

const asksForState = ({ failures }: Operation): boolean => failures.some((code) => code === "precondition_required");

/** The links of one operation's answer; none where it gives nothing that another one takes. */
export function linksOf(
  { name }: Operation,
  status: number,
  operations: readonly Operation[],
): Readonly<Record<string, Link>> | null {
  const given = GIVEN[name];
  if (given === undefined || (given.only ?? status) !== status) return null;
  const links = operations
    .filter((taker) => taker.name !== name)
    .flatMap((taker) => {
      const parameters = parametersOf(given, taker);
      const requestBody = given.bodies?.[taker.name];
      if (parameters === null || (given.bodies && !requestBody)) return [];
      return [[taker.name, { operationId: taker.name, parameters, ...(requestBody && { requestBody }) }] as const];
    });
  return Object.fromEntries(links);
}

function parametersOf({ ids, etag }: Given, taker: Operation): Link["parameters"] | null {
  const taken = takes(taker);
  const id = taken && ids[taken.room];
  if (!taken || id === undefined || (id === "") !== (taken.parameter === "")) return null;
  const isConditional = asksForState(taker);
  if (id === "" && !isConditional) return null;
  return {
    ...(id !== "" && { [taken.parameter]: id }),
    ...(isConditional && etag !== undefined && { "If-Match": etag }),
  };
}
