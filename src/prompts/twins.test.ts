import { describe, expect, it } from "vitest";
import { parseEdition } from "../core/prompts/parse-edition.ts";
import { systemPrompt } from "../core/prompts/render.ts";
import { unknownVariables, VARIABLES } from "../core/prompts/variables.ts";
import { assignedOf } from "../core/prompts/assign.ts";
import { DEFAULT_POLICY } from "../core/policy.ts";
import { admit } from "../core/rules/admit.ts";
import { judge } from "../core/rules/judge.ts";
import type { RuleId } from "../core/rules/rule.ts";
import type { Action } from "../core/action.ts";
import type { Asked } from "../core/asked.ts";
import { HOUR_MS } from "../core/time.ts";
import { objectionsOf } from "../core/verdict.ts";
import { PAUSE, toBudget } from "../testing/a-case.ts";
import { aCampaign, aChange, anAsked, aPortfolio, NOW, someDays, someFacts } from "../testing/asked.ts";
import { BUILT_IN } from "./built-in.ts";

const POOR = someDays(14, { clicks: 1_000, conversions: 10 });
const poor = (over: Parameters<typeof aCampaign>[0]) => ({
  facts: someFacts({ days: POOR, campaign: aCampaign(over) }),
});
const changed = (actor: string) => ({ facts: someFacts({ changes: [aChange({ actor, at: NOW - HOUR_MS })] }) });
const usd = (amount: number) => ({ amount, currency: "USD" });
const RAISED = {
  facts: someFacts({ changes: [aChange({ before: usd(8_000), after: usd(10_000), at: NOW - 10 * HOUR_MS })] }),
};

interface Breach {
  readonly action: Action;
  readonly asked?: Partial<Asked>;
  readonly reason?: string;
  readonly claims?: readonly { readonly text: string; readonly evidence: null; readonly verified: false }[];
}

/** For each rule that a safety sentence names: what breaks the sentence. */
const BREACHES: Partial<Readonly<Record<RuleId, Breach>>> = {
  "budget.max_increase": { action: toBudget(15_001) },
  // From 80 to 100 ten hours ago, and now to 120.01: each step is allowed, both together are not.
  "budget.rolling_24h_increase": { action: toBudget(12_001), asked: RAISED },
  "budget.floor": { action: toBudget(999) },
  "budget.approval_free_band": { action: toBudget(11_501) },
  "budget.cooldown": { action: toBudget(11_000), asked: changed("crm-prod") },
  "portfolio.share": {
    action: toBudget(11_000),
    asked: { facts: someFacts({ portfolio: aPortfolio({ activeDailyBudgetMinor: 20_000 }) }) },
  },
  "pause.min_days": { action: PAUSE, asked: poor({ startedOn: "2026-11-20" }) },
  "pause.min_spend": { action: PAUSE, asked: { facts: someFacts({ days: someDays(14, { spendMinor: 700 }) }) } },
  "pause.bundle": { action: PAUSE, asked: poor({ bundleId: "spring" }) },
  "pause.experiment": { action: PAUSE, asked: poor({ experimentId: "exp-1" }) },
  "conflict.other_actor": { action: toBudget(11_000), asked: changed("maria") },
  "data.freshness": {
    action: toBudget(11_000),
    asked: { facts: someFacts({ days: someDays(14, { asOf: NOW - 5 * HOUR_MS }) }) },
  },
  "claims.unverified": { action: PAUSE, claims: [{ text: "9.99 %", evidence: null, verified: false }] },
  "reason.missing": { action: PAUSE, reason: " " },
};

function objectionsTo({ action, asked: over = {}, reason = "So it is.", claims = [] }: Breach) {
  const asked = anAsked(over);
  return objectionsOf([...admit(asked, action), ...judge({ asked, action, reason, claims })]);
}

describe("a safety sentence of the edition that comes with the service", () => {
  it.each(BUILT_IN.safety.map(({ rule, says }) => [rule, says] as const))("%s is held in code: %s", (rule) => {
    const breach = BREACHES[rule];
    expect(breach, `Say in this test what breaks ${rule}`).toBeDefined();
    expect(objectionsTo(breach ?? { action: PAUSE })).toContain(rule);
    // What keeps every sentence is not objected to by its rule: the objection comes from the breach.
    for (const kept of [{ action: toBudget(11_000) }, { action: PAUSE, asked: poor({}) }])
      expect(objectionsTo(kept)).not.toContain(rule);
  });

  it("stands for every breach that this test knows", () => {
    expect(new Set(Object.keys(BREACHES))).toEqual(new Set(BUILT_IN.safety.map(({ rule }) => rule)));
  });
});

describe("the edition that comes with the service", () => {
  it("is rendered with the limits of the policy, the same bytes each time, and nothing left open", () => {
    const text = systemPrompt(BUILT_IN, DEFAULT_POLICY);
    expect(text).toBe(systemPrompt(BUILT_IN, structuredClone(DEFAULT_POLICY)));
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    for (const fact of ["3.50 %", "$50,000.00", "acquisition", "15 %", "50 %", "6 h", "10 %"])
      expect(text).toContain(fact);
    // So that the vendor's prompt cache takes it: 512 tokens of some 2.8 characters.
    expect(text.length).toBeGreaterThan(512 * 2.8);
  });

  it("follows the policy", () => {
    const strict = { ...DEFAULT_POLICY, targets: { conversion_rate_bp: 725 } };
    expect(systemPrompt(BUILT_IN, strict)).toContain("7.25 %");
  });
});

const SOUND = `---
id: pmt_01KB2Z0000F1RSTED1T10N0001
---
# Role
You judge.
# Business context
It is {{priority}}.
# Safety
- [budget.floor] Not below {{budget_floor}}.
# Output
Choose.
`;

describe("the lint of editions", () => {
  it("passes a sound one, and knows every variable", () => {
    expect(parseEdition(SOUND)).toMatchObject({
      ok: true,
      value: { role: "You judge.", safety: [{ rule: "budget.floor", says: "Not below {{budget_floor}}." }] },
    });
    for (const [name, value] of Object.entries(VARIABLES))
      expect([name, value(DEFAULT_POLICY)]).not.toEqual([name, ""]);
    expect(
      unknownVariables(
        Object.keys(VARIABLES)
          .map((name) => `{{${name}}}`)
          .join(""),
      ),
    ).toEqual([]);
  });

  it.each([
    ["a safety sentence without a rule", SOUND.replace("[budget.floor] ", ""), "names no rule"],
    ["a safety sentence of a rule that there is not", SOUND.replace("budget.floor", "budget.mood"), "which is no rule"],
    ["no safety at all", SOUND.replace(/- \[.*\n/, ""), '"Safety" is missing or empty'],
    ["a fault with the line that it stands in", SOUND.replace("budget.floor", "budget.mood"), "9: "],
    ["a section that is missing", SOUND.replace("# Output\nChoose.\n", ""), '"Output" is missing'],
    ["a section twice", `${SOUND}# Role\nAgain.\n`, 'the section "Role" stands twice'],
    ["a section that there is not", `${SOUND}# Mood\nFine.\n`, 'there is no section "Mood"'],
    ["an unknown variable", SOUND.replace("{{priority}}", "{{mood}}"), "there is no variable {{mood}}"],
    ["no head", SOUND.replace(/^---[\s\S]*?---\n/, ""), "must begin with a head"],
  ])("refuses %s", (_, text, fault) => {
    const parsed = parseEdition(text);
    expect(parsed.ok ? "" : parsed.failure.join("\n")).toContain(fault);
  });
});

describe("a candidate", () => {
  const production = { id: "pmt_p", digest: "sha256:p", shareBp: 10_000 } as const;
  const candidate = (shareBp: number) => ({
    production,
    candidate: { id: "pmt_c", digest: "sha256:c", shareBp } as const,
  });
  const campaigns = [...Array(10_000).keys()].map((place) => `campaign-${place}`);
  const chosen = (shareBp: number) => campaigns.filter((id) => assignedOf(candidate(shareBp), id)?.id === "pmt_c");

  it.each([500, 1_000, 5_000])("of %i basis points gets that share of campaigns, to within one point", (shareBp) => {
    expect(Math.abs(chosen(shareBp).length - shareBp)).toBeLessThan(100);
  });

  it("keeps its campaigns, also when its share grows", () => {
    const few = new Set(chosen(500));
    expect(new Set(chosen(500))).toEqual(few);
    const many = new Set(chosen(2_000));
    expect([...few].every((id) => many.has(id))).toBe(true);
  });

  it("is nobody's without one, and the built-in is in force without any label", () => {
    expect(assignedOf({ production, candidate: null }, "a")).toEqual(production);
    expect(assignedOf({ production: null, candidate: null }, "a")).toBeNull();
  });
});
