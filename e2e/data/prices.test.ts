import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { costOf, MODELS, PRICES_AS_OF } from "../../src/core/models/prices.ts";
import { ROOT } from "../running-umpire.ts";

interface Listed {
  readonly input: number;
  readonly output: number;
  readonly cache_write_5m: number;
  readonly cache_read: number;
  readonly above_100k?: { readonly input: number };
}

const { _meta, models } = JSON.parse(readFileSync(join(ROOT, "../shared/data/prices.json"), "utf8"));

const dollars = (of: number) => Math.round(of * 1e6);

describe("the table of prices", () => {
  it("is of the day on which the list was compiled", () => expect(PRICES_AS_OF).toBe(_meta.as_of));

  it.each(MODELS.map((terms) => [terms.id, terms] as const))("has %s at the listed prices", (id, { prices, long }) => {
    const listed: Listed | undefined = models[id];
    expect(listed).toBeDefined();
    expect(prices).toEqual({
      input: dollars(listed?.input ?? 0),
      output: dollars(listed?.output ?? 0),
      cacheWrite: dollars(listed?.cache_write_5m ?? 0),
      cacheRead: dollars(listed?.cache_read ?? 0),
    });
    expect(long?.times ?? 1).toBe(Math.round((listed?.above_100k?.input ?? listed?.input ?? 0) / (listed?.input ?? 1)));
  });

  it("prices the facts' example decision as they do: 2,606 tokens in, 235 and 120 out, on the first model", () => {
    const [haiku] = MODELS;
    const tokens = { input: 1_411 + 1_195, output: 235 + 120, cacheWrite: 0, cacheRead: 0 };
    // $0.44 per 1,000 decisions.
    expect(haiku && costOf(haiku, tokens)).toBe(439);
  });
});
