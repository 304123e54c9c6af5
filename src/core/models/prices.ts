/** What a model costs and can do. Prices in micro-dollars per million tokens, which is dollars per million × 10^6. */
export interface ModelTerms {
  readonly id: string;
  readonly prices: Prices;
  /** A prompt of more tokens than `tokens` costs `times` as much, the whole of it. */
  readonly long: { readonly tokens: number; readonly times: number } | null;
  /** How thinking is kept small: `effort` low, and where the model allows it, none before the answer. */
  readonly thinking: "between_tools" | "default" | "none";
  /** The vendor stops serving it on this day; null when no day is known. */
  readonly retiresOn: string | null;
}

export interface Prices {
  readonly input: number;
  readonly output: number;
  /** Written to the five-minute prompt cache. */
  readonly cacheWrite: number;
  readonly cacheRead: number;
}

/** As the API counts them; `input` without those of the cache. */
export interface Tokens {
  readonly input: number;
  readonly output: number;
  readonly cacheWrite: number;
  readonly cacheRead: number;
}

/** The day on which this table was compiled from the vendor's public pages; check it before you rely on a bill. */
export const PRICES_AS_OF = "2026-11-23";

const dollars = (input: number, output: number, cacheWrite: number, cacheRead: number): Prices => ({
  input: Math.round(input * 1e6),
  output: Math.round(output * 1e6),
  cacheWrite: Math.round(cacheWrite * 1e6),
  cacheRead: Math.round(cacheRead * 1e6),
});

export const MODELS: readonly ModelTerms[] = [
  {
    id: "claude-haiku-5-5",
    prices: dollars(0.1, 0.5, 0.125, 0.01),
    long: { tokens: 100_000, times: 5 },
    thinking: "default",
    retiresOn: null,
  },
  {
    id: "claude-sonnet-5-5",
    prices: dollars(2, 10, 2.5, 0.1),
    long: null,
    thinking: "between_tools",
    retiresOn: null,
  },
  { id: "claude-opus-5-5", prices: dollars(4, 20, 5, 0.2), long: null, thinking: "default", retiresOn: null },
  { id: "claude-fable-5-1", prices: dollars(10, 50, 12.5, 0.25), long: null, thinking: "default", retiresOn: null },
  { id: "claude-haiku-4-5", prices: dollars(1, 5, 1.25, 0.1), long: null, thinking: "none", retiresOn: null },
  { id: "claude-sonnet-4-5", prices: dollars(3, 15, 3.75, 0.3), long: null, thinking: "none", retiresOn: "2026-11-30" },
];

/** Micro-dollars, rounded up. */
export function costOf({ prices, long }: ModelTerms, tokens: Tokens): number {
  const prompt = tokens.input + tokens.cacheWrite + tokens.cacheRead;
  const times = long && prompt > long.tokens ? long.times : 1;
  const sum =
    tokens.input * prices.input +
    tokens.output * prices.output +
    tokens.cacheWrite * prices.cacheWrite +
    tokens.cacheRead * prices.cacheRead;
  return Math.ceil((sum * times) / 1e6);
}

/** What the API adds to a prompt for a schema and tools, at most. */
const HIDDEN_TOKENS = 2_000;

/**
 * The most that a call can cost. No tokenizer of these models is public, but each token stands for at least one byte, so the
 * bytes of the request bound its tokens. Charged at the dearest way to be read.
 */
export function worstCostOf(terms: ModelTerms, call: { readonly bytes: number; readonly maxTokens: number }): number {
  const { input, cacheWrite, cacheRead } = terms.prices;
  const dearest = { ...terms, prices: { ...terms.prices, input: Math.max(input, cacheWrite, cacheRead) } };
  return costOf(dearest, { input: call.bytes + HIDDEN_TOKENS, cacheWrite: 0, cacheRead: 0, output: call.maxTokens });
}
