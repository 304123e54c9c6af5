/** Tokens as the stand-in counts them, with the vendor's prompt cache: a prefix is written once and read for five minutes. */

const CHARACTERS_PER_TOKEN = 2.8;
const LEAST_CACHED = 512;
const KEPT_MS = 5 * 60_000;

export interface Usage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_creation_input_tokens: number;
  readonly cache_read_input_tokens: number;
  /** The same writes, by how long they are kept. */
  readonly cache_creation: { readonly ephemeral_5m_input_tokens: number; readonly ephemeral_1h_input_tokens: number };
}

const written = (tokens: number) => ({
  cache_creation_input_tokens: tokens,
  cache_creation: { ephemeral_5m_input_tokens: tokens, ephemeral_1h_input_tokens: 0 },
});

export const tokensIn = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_TOKEN);

export function meter(now: () => number) {
  const kept = new Map<string, number>();
  // oxlint-disable-next-line typescript/no-explicit-any -- the body of a request that was checked
  return (body: any, answer: string): Usage => {
    const prefix = JSON.stringify([body.model, body.tools, body.output_config?.format, body.system]);
    const data = String(body.messages?.[0]?.content?.[0]?.text ?? "");
    const fixed = tokensIn(prefix);
    const output_tokens = tokensIn(answer);
    if (fixed < LEAST_CACHED)
      return {
        input_tokens: fixed + tokensIn(data),
        output_tokens,
        ...written(0),
        cache_read_input_tokens: 0,
      };
    const isKept = now() - (kept.get(prefix) ?? -Infinity) <= KEPT_MS;
    // Each use keeps it for longer.
    kept.set(prefix, now());
    return {
      input_tokens: tokensIn(data),
      output_tokens,
      ...written(isKept ? 0 : fixed),
      cache_read_input_tokens: isKept ? fixed : 0,
    };
  };
}
