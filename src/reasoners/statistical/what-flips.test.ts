import { describe, expect, it } from "vitest";
import type { Facts } from "../../core/facts.ts";
import type { Intent } from "../../core/question.ts";
import { anAsked, someDays, someFacts } from "../../testing/asked.ts";
import { proposeStatistically } from "../statistical.ts";

const propose = (intent: Intent, facts: Facts) =>
  proposeStatistically(anAsked({ question: { text: "?", canonical: "?", intent }, facts })).proposal;
const REVIEW: Intent = { kind: "review" };

/** The rate in "if the conversion rate were 1.58 % or higher". */
const rateIn = (text: string | null): number => Number(/were ([\d.]+) %/.exec(text ?? "")?.[1]) / 100;

const at = (rate: number) =>
  propose(REVIEW, someFacts({ days: someDays(14, { clicks: 1_000, conversions: 1_000 * rate, spendMinor: 4_000 }) }));

const some = (times: number) =>
  someFacts({
    days: someDays(14, {
      impressions: 1_000 * times,
      clicks: 20 * times,
      conversions: 0.22 * times,
      spendMinor: 800 * times,
    }),
  });

describe("what would flip the answer", () => {
  it("is a rate at which it does flip, and a hundredth of a point before which it does not", () => {
    const { action, flipsIf } = at(0.01);
    const flip = rateIn(flipsIf);
    expect(action?.type).toBe("pause_campaign");
    expect(flipsIf).toMatch(/^The answer would change if the conversion rate were \d\.\d\d % or higher\.$/);
    expect(at(flip).action?.type).not.toBe("pause_campaign");
    expect(at(flip - 0.0002).action?.type).toBe("pause_campaign");
  });

  it("counts the clicks that are missing when the rate is believed but not yet sure", () => {
    const { action, flipsIf } = propose(REVIEW, some(1));
    const more = Number(/about ([\d,]+) more clicks/.exec(flipsIf ?? "")?.[1]?.replace(",", ""));
    expect(action?.type).toBe("no_action");
    expect(propose(REVIEW, some(1 + (0.7 * more) / 280)).action?.type).toBe("no_action");
    expect(propose(REVIEW, some(1 + (1.05 * more) / 280)).action?.type).not.toBe("no_action");
  });

  it("counts the clicks that are missing for any answer", () => {
    const { action, flipsIf } = propose(
      REVIEW,
      someFacts({ days: someDays(7, { clicks: 12, impressions: 900, conversions: 1 }) }),
    );
    expect(action).toBeNull();
    expect(flipsIf).toContain("with about 16 more clicks at the same rates");
  });

  it("is not told of a hand-over or a diagnosis", () => {
    expect(propose({ kind: "unsupported", verb: "delete" }, someFacts()).flipsIf).toBeNull();
    expect(propose({ kind: "diagnose", metric: "spend" }, someFacts()).flipsIf).toBeNull();
  });
});
