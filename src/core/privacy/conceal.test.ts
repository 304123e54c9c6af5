import { describe, expect, it } from "vitest";
import { array, assert, dictionary, option, property, record, string } from "fast-check";
import { canonical } from "../canonical.ts";
import type { Entry } from "../ledger.ts";
import { conceal, revealed, WITHHELD, withheld } from "./conceal.ts";

const sealing = { salt: () => "salt", commitment: (salt: string, text: string) => `${salt}/${text.length}` };

const entry = (kind: Entry["kind"], body: object, over: Partial<Entry> = {}): Entry => ({
  id: "dec_1",
  kind,
  at: 0,
  agent: "crm",
  keyId: "key_1",
  campaignId: "123",
  outcome: null,
  actionType: null,
  body,
  ...over,
});

describe("a decision", () => {
  const body = {
    id: "dec_1",
    question: "pause it for Ms Doe?",
    reason: "Because.",
    flips_if: null,
    claims: [{ text: "4 %", verified: true }],
    context: { "odd~name/here": "Ms Doe", quarter: 4, urgent: true },
    rules: [
      { id: "budget.floor", message: "Above 10 USD." },
      { id: "hold.active", message: "maria holds it: Ms Doe is ill." },
    ],
    alternatives: [{ action: { type: "create_audience", name: "Doe" }, outcome: "recommended" }],
    action: { type: "no_action" },
    usage: { cost_micros: 0 },
  };

  it("keeps nothing that somebody wrote, and all that a machine counted", () => {
    const { body: hashed, parts } = conceal(entry("decision", body), sealing);
    expect(hashed).toEqual({
      ...body,
      question: WITHHELD,
      reason: WITHHELD,
      context: { "odd~name/here": WITHHELD, quarter: WITHHELD, urgent: WITHHELD },
      rules: [body.rules[0], { id: "hold.active", message: WITHHELD }],
      alternatives: [{ action: { type: "create_audience", name: WITHHELD }, outcome: "recommended" }],
      private: [parts[0]?.commitment],
    });
    expect(JSON.stringify(hashed)).not.toContain("Ms Doe is ill");
    expect(parts).toHaveLength(1);
    expect(parts[0]?.subject).toBe("campaign:123");
    expect(parts[0]?.commitment).toBe(`salt/${canonical(parts[0]?.values).length}`);
    expect(parts[0]?.values).toMatchObject({ "/context/odd~0name~1here": "Ms Doe", "/context/quarter": 4 });
  });

  it.each([
    [{ subject: "contact-7" }, "contact-7"],
    [{ subject: null }, "campaign:123"],
    [{ campaignId: null }, "workspace"],
  ])("of %o is about %s", (over, subject) => {
    expect(conceal(entry("decision", body, over), sealing).parts.map((part) => part.subject)).toEqual([subject]);
  });
});

it("an owner is a subject of their own", () => {
  const body = { campaign: { id: "123", name: "Spring", owner: "maria", status: "active" } };
  const { body: hashed, parts } = conceal(entry("campaign_put", body), sealing);
  expect(hashed).toMatchObject({ campaign: { id: "123", name: WITHHELD, owner: WITHHELD, status: "active" } });
  expect(parts.map(({ subject, values }) => [subject, values])).toEqual([
    ["campaign:123", { "/campaign/name": "Spring" }],
    ["maria", { "/campaign/owner": "maria" }],
  ]);
  expect(revealed(hashed, parts.slice(1))).toMatchObject({ campaign: { name: WITHHELD, owner: "maria" } });
});

it.each([
  ["an entry of a kind without private fields", entry("key_created", { key: { name: "crm" } })],
  ["an entry whose private fields are all null", entry("feedback_given", { feedback: { why: null } })],
])("%s is hashed as it is", (_, given) => {
  expect(conceal(given, sealing)).toEqual({ body: given.body, parts: [] });
});

it("whatever is concealed comes back whole, and what was hashed can be made from it", () => {
  const text = string({ maxLength: 8 });
  const bodies = record({
    question: option(text),
    context: dictionary(text, text),
    warnings: array(text),
    claims: array(record({ text })),
  });
  assert(
    property(bodies, (body) => {
      const { body: hashed, parts } = conceal(entry("decision", body), sealing);
      const whole = revealed(hashed, parts);
      const { private: commitments, ...rest } = { private: undefined, ...whole };
      expect(canonical(rest)).toBe(canonical(body));
      const fields = parts.flatMap(({ values }) => Object.keys(values));
      const again = parts.length === 0 ? rest : { ...withheld(rest, fields), private: commitments };
      expect(canonical(again)).toBe(canonical(hashed));
    }),
  );
});
