import { describe, expect, it } from "vitest";
import { ESCALATE, NO_ACTION, PAUSE, RESUME, toBudget } from "../../testing/a-case.ts";
import { anAsked } from "../../testing/asked.ts";
import type { Action } from "../action.ts";
import { admit } from "./admit.ts";
import { judge } from "./judge.ts";
import { RULE_IDS } from "./rule.ts";

const AUDIENCE: Action = { type: "create_audience", name: "Best customers", consent: true };
const findingsOf = (action: Action) => [
  ...admit(anAsked(), action),
  ...judge({ asked: anAsked(), action, reason: "It converts well.", claims: [] }),
];

describe("the two tables of rules", () => {
  it.each([NO_ACTION, ESCALATE, PAUSE, RESUME, toBudget(11_000), AUDIENCE])(
    "answer every rule once: $type",
    (action) => {
      expect(
        findingsOf(action)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(RULE_IDS.toSorted());
    },
  );

  it.each([NO_ACTION, ESCALATE])("concern $type only with its reason and its numbers", (action) => {
    const concerned = findingsOf(action).filter(({ status }) => status !== "not_applicable");
    expect(concerned.map(({ id }) => id)).toEqual(["reason.missing", "claims.unverified"]);
  });

  it("say a sentence to everything", () => {
    for (const action of [NO_ACTION, PAUSE, RESUME, toBudget(99_000), AUDIENCE])
      for (const { message } of findingsOf(action)) expect(message).toMatch(/^\S.*\S\.$/);
  });
});
