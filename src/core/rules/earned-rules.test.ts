import { assert, constantFrom, integer, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { findingOf, NO_ACTION, PAUSE, toBudget } from "../../testing/a-case.ts";
import { aCaller, aCampaign, anAsked, aPolicy, aPortfolio, NOW, someFacts } from "../../testing/asked.ts";
import type { Asked } from "../asked.ts";
import type { Mistake, Standing } from "../authority/autonomy.ts";
import { NOTHING_STANDS, type Situation } from "../authority/situation.ts";
import type { Claim } from "../evidence.ts";
import { type ImpactInputs, impactOf, MOST } from "../impact.ts";
import { DEFAULT_POLICY } from "../policy.ts";
import { DAY_MS } from "../time.ts";
import { judge } from "./judge.ts";

const EARNING = { policy: aPolicy({ autonomy: DEFAULT_POLICY.autonomy }) };
const withSituation = (situation: Partial<Situation>): Partial<Asked> => ({
  facts: someFacts({ situation: { ...NOTHING_STANDS, ...situation } }),
});
const aStanding = (over: Partial<Standing> = {}): Standing => ({
  agent: "crm-prod",
  actionType: "adjust_campaign_budget",
  accountId: "acc-1",
  major: 1,
  revision: 1,
  level: 2,
  reviewed: 100,
  clean: 100,
  recent: "1".repeat(50),
  level3AskedBy: null,
  ...over,
});

const first = (standings: readonly Standing[], over: Partial<Asked> = {}) =>
  findingOf("autonomy.first_n", toBudget(11_000), { ...EARNING, ...withSituation({ standings }), ...over });

it.each([
  ["nothing yet", [], "fail", 0],
  ["level 1 after 86", [aStanding({ level: 1, reviewed: 86, clean: 86 })], "fail", 86],
  ["level 2", [aStanding()], "pass", 100],
  ["level 2 of another agent", [aStanding({ agent: "other" })], "fail", 0],
  ["level 2 for another kind of action", [aStanding({ actionType: "pause_campaign" })], "fail", 0],
  ["level 2 in another account", [aStanding({ accountId: "acc-2" })], "fail", 0],
  ["level 2 under another major", [aStanding({ major: 2 })], "fail", 0],
  ["level 2 whose loss is not recorded yet", [aStanding({ recent: "0".repeat(11) })], "fail", 100],
] as const)("for an agent with %s: %s", (_, standings, status, observed) => {
  expect(first(standings)).toMatchObject({ status, observed, effect: "require_approval", limit: 100 });
});

describe("autonomy.first_n", () => {
  it("says how many clean approvals are missing", () => {
    expect(first([aStanding({ level: 1, reviewed: 86, clean: 86 })]).message).toContain(
      "14 more clean approvals to level 2",
    );
  });

  it("does not concern a person, nor a policy that asks for no proof, nor doing nothing", () => {
    expect(first([], { caller: aCaller({ kind: "human" }) }).status).toBe("not_applicable");
    expect(first([], { policy: aPolicy() }).status).toBe("not_applicable");
    expect(findingOf("autonomy.first_n", NO_ACTION, EARNING).status).toBe("not_applicable");
  });
});

const band = (over: Partial<Asked>) => findingOf("budget.approval_free_band", toBudget(12_000), over).status;

describe("level 3", () => {
  const three = { ...withSituation({ standings: [aStanding({ level: 3 })] }), autonomy: 3 as const };

  it("lets a change above the free band pass, and only where it was granted and not lowered", () => {
    expect(band(three)).toBe("pass");
    expect(band({ ...three, autonomy: 2 })).toBe("fail");
    expect(band({ ...three, caller: aCaller({ agent: "other" }) })).toBe("fail");
    expect(band({ ...three, ...withSituation({ standings: [aStanding()] }) })).toBe("fail");
  });

  it("goes over no hard limit", () => {
    expect(findingOf("budget.max_increase", toBudget(15_001), three).status).toBe("fail");
    expect(findingOf("portfolio.share", toBudget(20_001), three).status).toBe("fail");
  });
});

const score = (to: number, active = 200_000) => {
  const facts = someFacts({ portfolio: aPortfolio({ activeDailyBudgetMinor: active }) });
  return Number(findingOf("impact.score", toBudget(to), { facts }).observed);
};

describe("impact.score", () => {
  const inputs = record({
    spend_share: integer({ min: 0, max: MOST }),
    change: integer({ min: 0, max: MOST }),
    audience: integer({ min: 0, max: MOST }),
    irreversible: integer({ min: 0, max: MOST }),
    critical: integer({ min: 0, max: MOST }),
  });

  it("never falls when any input rises, and stays within 0 and 10,000", () => {
    const parts = ["spend_share", "change", "audience", "irreversible", "critical"] as const;
    assert(
      property(inputs, inputs, constantFrom(...parts), nat(MOST), (from, weight, part, by) => {
        const sum = parts.reduce((all, name) => all + weight[name], 0) || 1;
        const scaled: ImpactInputs = {
          spend_share: Math.floor((weight.spend_share * MOST) / sum),
          change: Math.floor((weight.change * MOST) / sum),
          audience: Math.floor((weight.audience * MOST) / sum),
          irreversible: Math.floor((weight.irreversible * MOST) / sum),
          critical: Math.floor((weight.critical * MOST) / sum),
        };
        const risen = { ...from, [part]: Math.min(MOST, from[part] + by) };
        const [before, after] = [impactOf(from, scaled), impactOf(risen, scaled)];
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(MOST);
        expect(before).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it("rises with the change and with the share at stake, of a real case", () => {
    expect(score(11_000)).toBeLessThan(score(12_000));
    expect(score(12_000)).toBeLessThan(score(15_000));
    expect(score(11_000)).toBeLessThan(score(11_000, 120_000));
  });

  it.each([
    [5_250, "pass"],
    [5_249, "fail"],
  ])("at a threshold of %i a stop of half the share that counts is a %s", (threshold, status) => {
    // 5 % of the account of 10 %: half of 3,500; a stop is the whole change: 3,000. Critical or not decides the rest.
    const impact = { ...DEFAULT_POLICY.impact, threshold: threshold - 500 };
    const facts = someFacts({ campaign: aCampaign(), portfolio: aPortfolio({ activeDailyBudgetMinor: 200_000 }) });
    expect(findingOf("impact.score", PAUSE, { facts, policy: aPolicy({ impact }) })).toMatchObject({
      status,
      observed: 4_750,
    });
  });

  it("counts the account as the most when it is summed in another currency", () => {
    const facts = someFacts({ portfolio: aPortfolio({ currency: "JPY", activeDailyBudgetMinor: 99_000_000 }) });
    expect(findingOf("impact.score", PAUSE, { facts }).observed).toBe(6_500);
  });

  it("counts the account as the most when nobody knows what it spends", () => {
    const facts = someFacts({ portfolio: aPortfolio({ activeDailyBudgetMinor: 0, trailing7dSpendMinor: null }) });
    expect(findingOf("impact.score", PAUSE, { facts }).observed).toBe(6_500);
    expect(findingOf("impact.score", PAUSE, { facts, criticality: "critical" })).toMatchObject({
      observed: 7_500,
      status: "fail",
    });
  });
});

const WRONG: Claim = { text: "5 %", verified: false, evidence: null };

const mistake = (over: Partial<Mistake> = {}): Mistake => ({
  agent: "crm-prod",
  campaignId: "123",
  kind: "claims.unverified",
  at: NOW - 1_000,
  ...over,
});

const repeated = (situation: Partial<Situation>, claims: readonly Claim[], caller = aCaller()) =>
  judge({ asked: anAsked({ ...withSituation(situation), caller }), action: PAUSE, reason: "…", claims }).find(
    ({ id }) => id === "mistake.repeated",
  )?.status;

describe("mistake.repeated", () => {
  it("is not the asker's where a reasoner wrote the reason", () => {
    const question = { text: "why?", canonical: "why", intent: { kind: "review" } } as const;
    const asked = anAsked({ ...withSituation({ mistakes: [mistake()] }), question });
    const findings = judge({ asked, action: PAUSE, reason: "…", claims: [WRONG] });
    expect(findings.find(({ id }) => id === "mistake.repeated")?.status).toBe("pass");
  });

  it.each([
    ["the first mistake", {}, [WRONG], "pass"],
    ["the second within 24 h", { mistakes: [mistake({ at: NOW - DAY_MS + 1 })] }, [WRONG], "fail"],
    ["the second after exactly 24 h", { mistakes: [mistake({ at: NOW - DAY_MS })] }, [WRONG], "pass"],
    ["another agent's", { mistakes: [mistake({ agent: "other" })] }, [WRONG], "pass"],
    ["a right one after a mistake", { mistakes: [mistake()] }, [], "pass"],
    ["a muted agent's right one", { mutes: [{ ...mistake(), since: NOW }] }, [], "fail"],
  ] as const)("%s: %s", (_, situation, claims, status) => {
    expect(repeated(situation, claims)).toBe(status);
  });

  it("does not concern a person", () => {
    expect(repeated({ mistakes: [mistake()] }, [WRONG], aCaller({ kind: "human" }))).toBe("not_applicable");
  });
});
