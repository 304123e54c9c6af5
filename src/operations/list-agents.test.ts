import { expect, it } from "vitest";
import { MARIA, send, viewOf } from "../testing/approving.ts";
import { NOW, workspaceOf } from "../testing/asked.ts";
import { aKey } from "../testing/ports.ts";
import { fakeWorld } from "../testing/world.ts";
import { listAgents } from "./list-agents.ts";

const key = (name: string, over: object = {}) =>
  ({ do: "create_key", key: aKey({ workspace: workspaceOf("acme"), name, ...over }) }) as const;

it("lists those that the policy names, and those that act without being named", async () => {
  const world = fakeWorld();
  world.store([
    key("crm-prod"),
    key("crm-prod"),
    key("reporter"),
    key("maria", { kind: "human" }),
    key("revoked", { revokedAt: NOW - 1 }),
    key("expired", { expiresAt: NOW }),
  ]);
  const { data } = viewOf(await send(world, MARIA, listAgents));
  expect(data.map(({ name, precedence, in_policy, keys }) => [name, precedence, in_policy, keys])).toEqual([
    ["budget_allocator", 100, true, 0],
    ["campaign_optimiser", 50, true, 0],
    ["audience_creator", 40, true, 0],
    ["reporter", 0, true, 1],
    ["crm-prod", 10, false, 2],
  ]);
});
