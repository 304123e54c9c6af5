import { describe, expect, it } from "vitest";
import type { Caller } from "../core/caller.ts";
import { HOUR_MS } from "../core/time.ts";
import { askFor, MARIA, send, viewOf } from "../testing/approving.ts";
import { aCaller, workspaceOf } from "../testing/asked.ts";
import { scene } from "../testing/executing.ts";
import type { FakeWorld } from "../testing/world.ts";
import { engageKillSwitch } from "./engage-kill-switch.ts";
import { executeDecision } from "./execute-decision.ts";
import { judge } from "./judge.ts";
import { listHolds } from "./list-holds.ts";
import { listKillSwitches } from "./list-kill-switches.ts";
import { placeHold } from "./place-hold.ts";
import { releaseHold } from "./release-hold.ts";
import { releaseKillSwitch } from "./release-kill-switch.ts";
import { releaseLease } from "./release-lease.ts";
import { takeLease } from "./take-lease.ts";

const ALLOCATOR = aCaller({ agent: "budget_allocator", keyId: "key_allocator" });
const OPTIMISER = aCaller({ agent: "campaign_optimiser", keyId: "key_optimiser" });
const params = { id: "123" };
const kindsOf = (world: FakeWorld) => world.memory.of(workspaceOf("acme")).lines.map(({ entry }) => entry.kind);

describe("a hold", () => {
  const body = { ttl: "PT2H", blocks: ["increase_budget"], reason: "Reallocating." } as const;
  const place = (world: FakeWorld, caller: Caller = ALLOCATOR) => send(world, caller, placeHold, { params, body });

  it("defers the lower agent with the moment of its end, and ends by itself", async () => {
    const { world } = scene();
    expect(viewOf(await place(world))).toMatchObject({ agent: "budget_allocator", precedence: 100, released_at: null });
    const decision = await askFor(world, 11_000, OPTIMISER);
    expect(decision).toMatchObject({ outcome: "deferred", retry_at: "2026-11-23T14:00:00.000Z" });
    expect((await askFor(world, 9_500, OPTIMISER)).outcome).toBe("authorized");
    world.clock.advance(2 * HOUR_MS);
    expect((await askFor(world, 11_000, OPTIMISER)).outcome).toBe("authorized");
    expect(kindsOf(world)[0]).toBe("hold_placed");
  });

  it("is ended early by its holder or a person, and by nobody else", async () => {
    const { world } = scene();
    const { id: hold_id } = viewOf(await place(world));
    const release = (caller: Caller, id = hold_id) =>
      send(world, caller, releaseHold, { params, body: { hold_id: id } });
    expect(await release(OPTIMISER)).toMatchObject({ failure: { code: "human_only" } });
    expect(await release(ALLOCATOR, "hld_2")).toMatchObject({ failure: { code: "hold_not_found" } });
    expect(viewOf(await release(MARIA)).released_at).not.toBeNull();
    expect(viewOf(await release(ALLOCATOR)).released_at).not.toBeNull();
    expect(kindsOf(world)).toEqual(["hold_placed", "hold_released"]);
    expect((await askFor(world, 11_000, OPTIMISER)).outcome).toBe("authorized");
    expect(viewOf(await send(world, MARIA, listHolds, { params })).data).toHaveLength(1);
  });

  it("needs a campaign that is there", async () => {
    const { world } = scene();
    const result = await send(world, ALLOCATOR, placeHold, { params: { id: "none" }, body });
    expect(result).toMatchObject({ failure: { code: "campaign_not_found" } });
  });
});

const take = (world: FakeWorld, caller: Caller) => send(world, caller, takeLease, { params, body: { ttl: "PT5M" } });

const propose = (world: FakeWorld, fencing_token: number, caller = OPTIMISER) =>
  send(world, caller, judge, {
    body: {
      campaign_id: "123",
      action: { type: "adjust_campaign_budget", new_daily_budget: { amount: 11_000, currency: "USD" } },
      reason: "Limited by budget.",
      fencing_token,
    },
  });

describe("a lease", () => {
  it("is one agent's: of two that take it at once, one has it", async () => {
    const { world } = scene();
    const both = await Promise.all([take(world, OPTIMISER), take(world, ALLOCATOR)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: { code: "lease_held" } });
  });

  it("has a token that only grows, and a stale one is refused", async () => {
    const { world } = scene();
    const first = viewOf(await take(world, OPTIMISER));
    expect((await askFor(world, 11_000, ALLOCATOR)).outcome).toBe("deferred");
    const renewed = viewOf(await take(world, OPTIMISER));
    expect([first.fencing_token, renewed.fencing_token]).toEqual([1, 2]);
    expect(await propose(world, 1)).toMatchObject({ failure: { code: "lease_stale" } });
    expect(await propose(world, 2, ALLOCATOR)).toMatchObject({ failure: { code: "lease_stale" } });
    expect(viewOf(await propose(world, 2)).outcome).toBe("authorized");
    world.clock.advance(5 * 60_000);
    expect(await propose(world, 2)).toMatchObject({ failure: { code: "lease_stale" } });
    expect(viewOf(await take(world, ALLOCATOR)).fencing_token).toBe(3);
  });

  it("whose token is stale lets nobody carry anything out", async () => {
    const { world, platform } = scene();
    const decision = await askFor(world, 11_000, MARIA);
    const mine = viewOf(await take(world, MARIA)).fencing_token;
    const execute = (fencing_token: number) =>
      send(world, MARIA, executeDecision, { params: { id: decision.id }, body: { fencing_token } });
    expect(await execute(mine + 1)).toMatchObject({ failure: { code: "lease_stale" } });
    expect(platform.writes).toEqual([]);
    expect(viewOf(await execute(mine)).status).toBe("succeeded");
  });

  it("is given back with its token", async () => {
    const { world } = scene();
    const { fencing_token } = viewOf(await take(world, OPTIMISER));
    const release = (token: number) => send(world, OPTIMISER, releaseLease, { params, body: { fencing_token: token } });
    expect(await release(fencing_token + 1)).toMatchObject({ failure: { code: "lease_stale" } });
    viewOf(await release(fencing_token));
    expect(await propose(world, fencing_token)).toMatchObject({ failure: { code: "lease_stale" } });
    expect(viewOf(await take(world, ALLOCATOR)).fencing_token).toBe(2);
  });
});

const engage = (world: FakeWorld, body: object) => send(world, aCaller(), engageKillSwitch, { body });

const stop = (world: FakeWorld, caller: Caller) =>
  send(world, caller, judge, {
    body: { campaign_id: "123", action: { type: "pause_campaign" }, reason: "Stop.", emergency: true },
  });

describe("a kill switch", () => {
  it("stops the very next decision, and a person's stop goes over it and is recorded", async () => {
    const { world } = scene();
    const { id } = viewOf(await engage(world, { target: "workspace", reason: "Something is wrong." }));
    expect((await askFor(world, 11_000, MARIA)).outcome).toBe("rejected");
    const stopped = viewOf(await stop(world, MARIA));
    expect(stopped.outcome).toBe("authorized");
    expect(stopped.rules).toContainEqual(expect.objectContaining({ id: "kill_switch", status: "waived" }));
    expect(await stop(world, aCaller())).toMatchObject({ failure: { code: "human_only" } });
    const release = (caller: Caller) =>
      send(world, caller, releaseKillSwitch, { params: { id }, body: { reason: "Mended." } });
    expect(await release(aCaller())).toMatchObject({ failure: { code: "human_only" } });
    expect(viewOf(await release(MARIA)).released_at).not.toBeNull();
    expect((await askFor(world, 11_000, MARIA)).outcome).toBe("authorized");
    expect(kindsOf(world).filter((kind) => kind.startsWith("kill_switch"))).toEqual([
      "kill_switch_engaged",
      "kill_switch_released",
    ]);
    expect(viewOf(await send(world, MARIA, listKillSwitches)).data).toHaveLength(1);
  });

  it("is seen by every process on the same state", async () => {
    const { world } = scene();
    const other = { ...world };
    viewOf(await engage(world, { target: "agent", name: "crm-prod", reason: "It errs." }));
    expect((await askFor(other, 11_000)).outcome).toBe("rejected");
    expect((await askFor(other, 11_000, MARIA)).outcome).toBe("authorized");
  });

  it("goes over holds, leases and scopes too when a person orders a stop", async () => {
    const { world } = scene();
    viewOf(await send(world, ALLOCATOR, takeLease, { params, body: { ttl: "PT5M" } }));
    const body = { ttl: "PT2H", blocks: ["everything"], reason: "Mine." } as const;
    viewOf(await send(world, aCaller({ agent: "jane", kind: "human" }), placeHold, { params, body }));
    expect(viewOf(await stop(world, MARIA)).outcome).toBe("authorized");
  });
});
