import { beforeAll, describe, expect, it } from "vitest";
import { HOUR_MS } from "../core/time.ts";
import { type Claimed, type Holding, KEPT_MS, type KeyedCall, LEASE_MS } from "../ports-repeats.ts";
import { NOW } from "./asked.ts";
import { anEntry, fresh, freshWorkspace, type OpenPorts, type Ports } from "./ports.ts";

const REPLY = '{"told":{"view":{"reason":"Maria’s own words"}}}';
const HOW = { until: NOW + HOUR_MS, inClear: false };

const aCall = (over: Partial<KeyedCall> = {}): KeyedCall => ({
  workspace: freshWorkspace(),
  keyId: "key_1",
  operation: "judge",
  key: fresh(),
  request: '["a"]',
  isRepeatable: false,
  ...over,
});

const yours = (claimed: Claimed): Holding => {
  if (claimed.is !== "yours") throw new Error(`It is ${claimed.is}`);
  return claimed.holding;
};

/** Who has an idempotency key, what is kept under it, and that an effect and its reply are one. */
export function repeatsSuite(name: string, open: OpenPorts): void {
  describe(`idempotency keys (${name})`, () => {
    let ports: Ports;
    beforeAll(async () => {
      ports = await open();
    });

    const claim = (call: KeyedCall, now = NOW) => ports.repeats.claim(call, now);
    const taken = async (call: KeyedCall, now = NOW) => yours(await claim(call, now));
    /** Commits something with a reply under the key. */
    const commit = ({ held, keeping }: Holding, { isLast = true, workspace = held.workspace, reply = REPLY } = {}) =>
      ports.ledger.commit(workspace, anEntry(), [keeping(reply, { ...HOW, isLast })], [{ holds: "repeat_at", held }]);

    it("are had by one call at a time, until its lease runs out", async () => {
      const call = aCall();
      const all = await Promise.all(Array.from({ length: 8 }, () => claim(call)));
      expect(all.map(({ is }) => is).toSorted()).toEqual([...Array<string>(7).fill("running"), "yours"]);
      expect(await claim(call, NOW + LEASE_MS - 1)).toEqual({ is: "running" });
      const next = await taken(call, NOW + LEASE_MS);
      const [first] = all.flatMap((claimed) => (claimed.is === "yours" ? [claimed.holding.held] : []));
      expect(next.held).toEqual({ ...first, epoch: (first?.epoch ?? 0) + 1 });
      expect(await claim(call, NOW + LEASE_MS + 1)).toEqual({ is: "running" });
    });

    it.each([
      ["workspace", () => ({ workspace: freshWorkspace() })],
      ["caller", () => ({ keyId: "key_2" }) as const],
      ["operation", () => ({ operation: "decide" })],
      ["key", () => ({ key: fresh() })],
    ] as const)("of another %s are others", async (_, over) => {
      const call = aCall();
      await taken(call);
      expect((await claim({ ...call, ...over() })).is).toBe("yours");
    });

    it("are for one request", async () => {
      const call = aCall();
      const holding = await taken(call);
      const other = { ...call, request: '["b"]' };
      expect(await claim(other)).toEqual({ is: "another" });
      expect(await claim(other, NOW + LEASE_MS)).toEqual({ is: "another" });
      await commit(holding);
      expect(await claim(other)).toEqual({ is: "another" });
    });

    it("keep the reply with its effect, in one transaction", async () => {
      const call = aCall();
      expect((await commit(await taken(call))).ok).toBe(true);
      expect(await claim(call)).toEqual({ is: "done", reply: REPLY });
      expect(await claim(call, NOW + LEASE_MS)).toEqual({ is: "done", reply: REPLY });
      expect(await ports.ledger.length(call.workspace)).toBe(1);
    });

    it("keep none of a commit that was not made", async () => {
      const call = aCall();
      const { held, keeping } = await taken(call);
      const never = { holds: "approval_approved", id: "apr_none" } as const;
      const guards = [never, { holds: "repeat_at", held } as const];
      const committed = await ports.ledger.commit(
        call.workspace,
        anEntry(),
        [keeping(REPLY, { ...HOW, isLast: true })],
        guards,
      );
      expect(committed).toEqual({ ok: false, failure: "conflict" });
      expect(await claim(call)).toEqual({ is: "running" });
    });

    it("let nobody commit who has lost them", async () => {
      const call = aCall();
      const first = await taken(call);
      const second = await taken(call, NOW + LEASE_MS);
      expect(await commit(first)).toEqual({ ok: false, failure: "conflict" });
      expect(await first.finish(REPLY, HOW)).toBe(false);
      expect(await first.release()).toBe(false);
      expect((await commit(second)).ok).toBe(true);
      expect(await ports.ledger.length(call.workspace)).toBe(1);
    });

    it("let nobody commit a second time under one that has its last reply", async () => {
      const holding = await taken(aCall());
      expect((await commit(holding)).ok).toBe(true);
      expect(await commit(holding)).toEqual({ ok: false, failure: "conflict" });
      expect(await holding.finish("{}", HOW)).toBe(false);
    });

    it("of a call that ended in the middle have the reply that was owed up to then", async () => {
      const call = aCall();
      const holding = await taken(call);
      await commit(holding, { isLast: false });
      await commit(holding, { isLast: false, reply: '{"told":2}' });
      expect(await claim(call, NOW + LEASE_MS - 1)).toEqual({ is: "running" });
      expect(await claim(call, NOW + LEASE_MS)).toEqual({ is: "done", reply: '{"told":2}' });
      expect(await commit(holding)).toEqual({ ok: false, failure: "conflict" });
      expect(await holding.finish(REPLY, HOW)).toBe(false);
      expect(await claim(call)).toEqual({ is: "done", reply: '{"told":2}' });
    });

    it("of one that may be done again are taken over in the middle", async () => {
      const call = aCall({ isRepeatable: true });
      await commit(await taken(call), { isLast: false });
      const second = await taken(call, NOW + LEASE_MS);
      expect(await second.finish(REPLY, HOW)).toBe(true);
      expect(await claim(call)).toEqual({ is: "done", reply: REPLY });
    });

    it("that were let go of before anything was done are free for any request, but not for who had them", async () => {
      const call = aCall();
      const first = await taken(call);
      expect(await first.release()).toBe(true);
      const second = await taken({ ...call, request: '["b"]' });
      expect(await commit(first)).toEqual({ ok: false, failure: "conflict" });
      expect((await commit(second)).ok).toBe(true);
    });

    it("that were let go of after something was done are settled at once", async () => {
      const call = aCall();
      const holding = await taken(call);
      await commit(holding, { isLast: false });
      expect(await holding.release()).toBe(true);
      expect(await claim(call)).toEqual({ is: "done", reply: REPLY });
    });

    it("may be of another workspace than what is done", async () => {
      const call = aCall();
      const holding = await taken(call);
      expect((await commit(holding, { workspace: freshWorkspace() })).ok).toBe(true);
      expect(await claim(call)).toEqual({ is: "done", reply: REPLY });
    });

    it("keep a reply for as long as they are told, and are forgotten after 30 days", async () => {
      const call = aCall();
      await commit(await taken(call));
      expect(await claim(call, HOW.until - 1)).toEqual({ is: "done", reply: REPLY });
      expect(await claim(call, HOW.until)).toEqual({ is: "done", reply: null });
      expect(await claim(call, NOW + KEPT_MS - 1)).toEqual({ is: "done", reply: null });
      const { held } = await taken(call, NOW + KEPT_MS);
      expect(held.epoch).toBeGreaterThan(NOW);
    });

    it("lose their replies with an erasure in their workspace, but for those that tell nothing private", async () => {
      const [call, clear] = [aCall(), aCall()];
      const other = aCall();
      for (const one of [call, other]) await commit(await taken(one));
      const { held, keeping } = await taken({ ...clear, workspace: call.workspace });
      const change = keeping('{"told":3}', { ...HOW, isLast: true, inClear: true });
      const erase = { do: "erase_subject", subject: "maria", subjectId: "sub_1" } as const;
      const guards = [{ holds: "repeat_at", held } as const];
      expect((await ports.ledger.commit(call.workspace, anEntry(), [erase, change], guards)).ok).toBe(true);
      expect(await claim(call)).toEqual({ is: "done", reply: null });
      expect(await claim({ ...clear, workspace: call.workspace })).toEqual({ is: "done", reply: '{"told":3}' });
      expect(await claim(other)).toEqual({ is: "done", reply: REPLY });
      const after = aCall({ workspace: call.workspace });
      await commit(await taken(after));
      expect(await claim(after)).toEqual({ is: "done", reply: REPLY });
    });
  });
}
