import { describe, expect, it } from "vitest";
import { claude } from "../../src/adapters/claude.ts";
import { systemClock, systemSecrets } from "../../src/adapters/system.ts";
import { modelsOf } from "../../src/config-models.ts";
import { questionOf } from "../../src/core/ask.ts";
import { costOf } from "../../src/core/models/prices.ts";
import { BUILT_IN } from "../../src/prompts/built-in.ts";
import { askTogether } from "../../src/reasoners/claude/consultant.ts";
import { proposeStatistically } from "../../src/reasoners/statistical.ts";
import { anAsked, someDays, someFacts } from "../../src/testing/asked.ts";
import { Memory } from "../../src/testing/memory.ts";
import { modelsIn } from "../../src/testing/memory-models.ts";

/**
 * Against Claude itself: `LIVE=1 ANTHROPIC_API_KEY=… npm run test:live`. It costs some cents and was never run by us: what it
 * would show is whether the live API takes our requests and what it answers to them.
 */

const key = process.env["LIVE"] === "1" ? process.env["ANTHROPIC_API_KEY"] : undefined;
if (!key) throw new Error("Set LIVE=1 and ANTHROPIC_API_KEY: this asks Claude itself, and costs money.");

const parsed = modelsOf(process.env);
if (!parsed.ok) throw new Error(parsed.failure.join("\n"));
const { baseUrl, first, second } = parsed.value;
const model = claude({ apiKey: key, baseUrl });
const till = { model, spending: modelsIn(new Memory()).spending, clock: systemClock, secrets: systemSecrets };

const STRONG = someDays(14, {
  impressions: 30_000,
  clicks: 500,
  conversions: 30,
  spendMinor: 9_900,
  revenueMinor: 150_000,
});

const ask = (terms: typeof first, text: string, count = 1) => {
  const asked = anAsked({ facts: someFacts({ days: STRONG }), question: questionOf(text) });
  const one = {
    asked,
    own: proposeStatistically(asked),
    terms,
    edition: BUILT_IN,
    mayFetch: asked.question.intent.kind === "diagnose",
    allowanceMicros: 1_000_000,
    deadlineAtMs: systemClock.elapsedMs() + 110_000,
  };
  return askTogether(
    till,
    Array.from({ length: count }, () => one),
  );
};

describe.each([first, second])("$id, live", (terms) => {
  it("is known to the vendor, and not retired", async () => {
    expect(await model.describe(terms.id, 10_000)).toMatchObject({ ok: true, value: { state: "active" } });
  });

  it("answers a question in the form that is asked for, for no more than was set aside", async () => {
    const [answer] = await ask(terms, "should we increase budget?");
    expect(answer).toMatchObject({ kind: "said", mistake: null });
    expect(answer?.micros).toBeLessThan(costOf(terms, { input: 20_000, output: 4_500, cacheWrite: 0, cacheRead: 0 }));
  });

  it("may read before it answers a why", async () => {
    expect((await ask(terms, "why did CPA jump?"))[0]?.kind).toBe("said");
  });

  it("answers for ten campaigns in one call", async () => {
    expect((await ask(terms, "what should we do?", 10)).map(({ kind }) => kind)).toEqual(Array(10).fill("said"));
  });
});
