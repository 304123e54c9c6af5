import { describe, expect, it } from "vitest";
import { promptRequestSchema } from "./prompt.ts";

const sentence = { rule: "budget.floor", says: "Not below {{budget_floor}}." };
const SOUND = { role: "You judge.", context: "It is {{priority}}.", safety: [sentence], output: "Choose." };
const sentences = (count: number) => Array.from({ length: count }, () => ({ ...sentence, says: "x".repeat(1_000) }));

describe("an edition as a caller writes it", () => {
  it.each([
    ["an unknown variable", { context: "It is {{mood}}." }, "there is no variable {{mood}}"],
    ["a section of 8,001 characters", { role: "x".repeat(8_001) }, "at most 8000 characters"],
    ["nine safety sentences of 1,000 characters", { safety: sentences(9) }, "at most 8000 characters together"],
    ["a safety sentence without a rule", { safety: [{ says: "Be good." }] }, "rule"],
  ])("is refused with %s", (_, over, why) => {
    const parsed = promptRequestSchema.safeParse({ ...SOUND, ...over });
    expect(JSON.stringify(parsed.error?.issues ?? [])).toContain(why);
  });

  it("is taken with eight safety sentences of 1,000 characters and a section of 8,000", () => {
    const parsed = promptRequestSchema.safeParse({ ...SOUND, safety: sentences(8), role: "x".repeat(8_000) });
    expect(parsed.success).toBe(true);
  });
});
