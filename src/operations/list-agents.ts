import { agentSchema } from "../contract/agents.ts";
import { listSchema, toListView } from "../contract/wire.ts";
import type { ApiKey } from "../core/ledger.ts";
import { DEFAULT_PRECEDENCE, type AgentTerms } from "../core/policy-authority.ts";
import { ok } from "../core/result.ts";
import type { Instant } from "../core/time.ts";
import { defineOperation } from "./operation.ts";

const MOST_KEYS = 200;

export const listAgents = defineOperation({
  name: "list_agents",
  method: "get",
  path: "/agents",
  scope: "policy:read",
  summary: "List agents with their precedence and scope",
  description:
    "Agents that the policy names (`agents`, changed with `PUT /policy`), and those that act with a key without being named, which have precedence 10 and every kind of action. The list has one page.",
  response: listSchema(agentSchema),
  failures: [],
  async run({ policies, keys, clock }, { workspace }) {
    const [policy, page] = await Promise.all([
      policies.current(workspace),
      keys.list(workspace, { limit: MOST_KEYS, cursor: null }),
    ]);
    const now = clock.now();
    const live = (page?.items ?? []).filter((key) => key.kind !== "human" && works(key, now)).map(({ name }) => name);
    const named = Object.entries(policy.document.agents);
    const known = new Set(named.map(([name]) => name));
    const others = [...new Set(live)].filter((name) => !known.has(name)).toSorted();
    const toView = ([name, terms]: readonly [string, AgentTerms | null]) => ({
      object: "agent" as const,
      name,
      precedence: terms?.precedence ?? DEFAULT_PRECEDENCE,
      actions: terms?.actions ? [...terms.actions] : null,
      in_policy: terms !== null,
      keys: live.filter((one) => one === name).length,
    });
    const items = [...named, ...others.map((name) => [name, null] as const)];
    return ok({ view: toListView({ items, nextCursor: null }, toView) });
  },
});

const works = ({ revokedAt, expiresAt }: ApiKey, now: Instant): boolean =>
  revokedAt === null && (expiresAt === null || now < expiresAt);
