import { z } from "zod";
import { leaseRequestSchema, leaseSchema, toLeaseView } from "../contract/treaty.ts";
import { idSchema } from "../contract/wire.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import { durationMs } from "../core/time.ts";
import { campaignNotFound } from "./campaign-not-found.ts";
import { leaseHeld } from "./check-lease.ts";
import { defineOperation } from "./operation.ts";
import { commit, UNRECORDED } from "./record.ts";
import { STATE_CHANGED } from "./rule-on.ts";

export const takeLease = defineOperation({
  name: "take_lease",
  method: "post",
  path: "/campaigns/{id}/lease",
  scope: "holds:write",
  summary: "Lease a campaign for yourself",
  description:
    "While it stands, every other agent's actions on the campaign are deferred. The fencing token is higher than all before; send it with `POST /judge` and `POST /decisions/{id}/execute`, which refuse it once it is not the current one. Taken again by its holder, it is renewed under a new token.",
  params: z.strictObject({ id: idSchema }),
  body: leaseRequestSchema,
  response: leaseSchema,
  statuses: [201],
  failures: ["campaign_not_found", "lease_held", "state_changed", "ledger_unavailable"],
  async run(world, caller, { params: { id }, body }) {
    const now = world.clock.now();
    const [campaign, standing] = await Promise.all([
      world.campaigns.get(caller.workspace, id),
      world.treaty.lease(caller.workspace, id),
    ]);
    if (campaign === null) return fail(campaignNotFound(id));
    if (standing && standing.expiresAt > now && standing.agent !== caller.agent) return fail(leaseHeld(standing));
    const token = (standing?.token ?? 0) + 1;
    const lease = { campaignId: id, agent: caller.agent, token, expiresAt: now + durationMs(body.ttl) };
    const view = toLeaseView(lease);
    const answer = { view, status: 201 as const };
    const committed = await commit(world, caller, {
      kind: "lease_taken",
      at: now,
      campaignId: id,
      body: { lease: view },
      changes: [{ do: "put_lease", lease }],
      guards: [{ holds: "lease_at", campaignId: id, token: token - 1 }],
      owed: lastly(answer),
    });
    if (committed.ok) return ok(answer);
    if (committed.failure === "unavailable") return fail(UNRECORDED);
    const winner = await world.treaty.lease(caller.workspace, id);
    return fail(winner && winner.agent !== caller.agent ? leaseHeld(winner) : STATE_CHANGED);
  },
});
