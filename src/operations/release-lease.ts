import { z } from "zod";
import { leaseReleaseSchema, leaseSchema, toLeaseView } from "../contract/treaty.ts";
import { idSchema } from "../contract/wire.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import { LEASE_STALE, leaseFailure } from "./check-lease.ts";
import { defineOperation } from "./operation.ts";
import { commit, UNRECORDED } from "./record.ts";

export const releaseLease = defineOperation({
  name: "release_lease",
  method: "post",
  path: "/campaigns/{id}/release-lease",
  scope: "holds:write",
  summary: "Give a lease back early",
  description: "By its holder, with its token. The token is not given out again.",
  params: z.strictObject({ id: idSchema }),
  body: leaseReleaseSchema,
  response: leaseSchema,
  failures: ["lease_stale", "ledger_unavailable"],
  async run(world, caller, { params: { id }, body: { fencing_token: token } }) {
    const now = world.clock.now();
    const stale = await leaseFailure(world, caller, { campaignId: id, token, now });
    if (stale) return fail(stale);
    const lease = { campaignId: id, agent: caller.agent, token, expiresAt: now };
    const view = toLeaseView(lease);
    const committed = await commit(world, caller, {
      kind: "lease_released",
      at: now,
      campaignId: id,
      body: { lease: view },
      changes: [{ do: "put_lease", lease }],
      guards: [{ holds: "lease_at", campaignId: id, token }],
      owed: lastly({ view }),
    });
    if (committed.ok) return ok({ view });
    return fail(committed.failure === "conflict" ? LEASE_STALE : UNRECORDED);
  },
});
