import { describe, expect, it } from "vitest";
import { aCampaign, NOW } from "../testing/asked.ts";
import { putChanges } from "./put-changes.ts";

const by = { actor: "crm-prod", at: NOW, newId: () => "chg_1" as const };
const usd = (amount: number) => ({ amount, currency: "USD" });
const stored = aCampaign({ dailyBudget: usd(10_000), status: "active" });

describe("storing a campaign", () => {
  it("that is new only stores it", () => {
    expect(putChanges(null, stored, by)).toEqual({ changes: [], state: [{ do: "put_campaign", campaign: stored }] });
  });

  it("that stands so already does nothing, whenever it was stored", () => {
    expect(putChanges(stored, { ...stored, updatedAt: NOW }, by).state).toEqual([]);
  });

  it("under another name is no change that a rule watches", () => {
    const { changes, state } = putChanges(stored, { ...stored, name: "Summer sale" }, by);
    expect(changes).toEqual([]);
    expect(state.map((change) => change.do)).toEqual(["put_campaign"]);
  });

  it.each([
    ["budget", { dailyBudget: usd(10_001) }, [["budget", usd(10_000), usd(10_001)]]],
    [
      "currency",
      { dailyBudget: { amount: 10_000, currency: "EUR" } },
      [["budget", usd(10_000), { amount: 10_000, currency: "EUR" }]],
    ],
    ["status", { status: "paused" as const }, [["status", "active", "paused"]]],
    [
      "budget and status",
      { dailyBudget: usd(9_999), status: "ended" as const },
      [
        ["budget", usd(10_000), usd(9_999)],
        ["status", "active", "ended"],
      ],
    ],
  ])("with another %s is a change by whoever stores it, now", (_, over, expected) => {
    const { changes, state } = putChanges(stored, { ...stored, ...over }, by);
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual(expected);
    expect(
      changes.every((change) => change.actor === "crm-prod" && change.at === NOW && change.campaignId === "123"),
    ).toBe(true);
    expect(state.map((change) => change.do)).toEqual(["put_campaign", "add_changes"]);
  });
});
