import { MODELS, type ModelTerms, type Prices } from "./core/models/prices.ts";
import { fail, ok, type Result } from "./core/result.ts";
import type { Env, ModelsConfig } from "./config.ts";

/** The part of the environment about models, parsed; every variable that is wrong, named. */
export function modelsOf(env: Env): Result<ModelsConfig, readonly string[]> {
  const value = (name: string, otherwise: string) => env[name]?.trim() || otherwise;
  const failures: string[] = [];
  const baseUrl = value("UMPIRE_ANTHROPIC_URL", "https://api.anthropic.com").replace(/\/$/, "");
  if (!/^https?:\/\/[^/\s@?#]+(?:\/[^\s@?#]*)?$/.test(baseUrl) || !URL.canParse(baseUrl))
    failures.push("UMPIRE_ANTHROPIC_URL must be an http: or https: URL without a user or a query.");
  const prices = pricesIn(env["UMPIRE_MODEL_PRICES"]);
  if (prices === null) failures.push(`UMPIRE_MODEL_PRICES must be ${PRICES_FORM}.`);
  const terms = (name: string, otherwise: string): ModelTerms | null => {
    const id = value(name, otherwise);
    const known = withPrices(id, prices?.[id]);
    if (known === null)
      failures.push(
        `${name} names the model ${JSON.stringify(id)}, whose price is not known: give it in UMPIRE_MODEL_PRICES, or name one of ${IDS}.`,
      );
    return known;
  };
  const first = terms("UMPIRE_MODEL_FIRST", "claude-haiku-5-5");
  const second = terms("UMPIRE_MODEL_SECOND", "claude-sonnet-5-5");
  const milliseconds = (name: string, otherwise: string): number => {
    const text = value(name, otherwise);
    const isTime = /^\d{1,4}(?:\.\d{1,3})?$/.test(text) && Number(text) >= 0.05 && Number(text) <= 600;
    if (!isTime) failures.push(`${name} must be seconds from 0.05 to 600.`);
    return Math.round(Number(text) * 1_000);
  };
  const deadlineMs = milliseconds("UMPIRE_MODEL_DEADLINE_S", "20");
  const batchDeadlineMs = milliseconds("UMPIRE_BATCH_DEADLINE_S", "120");
  if (failures.length > 0 || first === null || second === null) return fail(failures);
  return ok({ baseUrl, first, second, deadlineMs, batchDeadlineMs });
}

const IDS = MODELS.map(({ id }) => id).join(", ");

const PRICES_FORM =
  'a JSON object of dollars per million tokens by model id, such as {"claude-haiku-5-5":{"input":0.1,"output":0.5,"cache_write":0.125,"cache_read":0.01}}';

function withPrices(id: string, prices: Prices | undefined): ModelTerms | null {
  const known = MODELS.find((model) => model.id === id);
  if (known) return prices ? { ...known, prices } : known;
  return prices ? { id, prices, long: null, thinking: "default", retiresOn: null } : null;
}

/** Dollars per million tokens → micro-dollars. Null when it is not of the form. */
function pricesIn(text: string | undefined): Readonly<Record<string, Prices>> | null {
  if (!text?.trim()) return {};
  const parsed = parse(text);
  if (!isObject(parsed)) return null;
  const entries = Object.entries(parsed).map(([id, given]) => [id, pricesOf(given)] as const);
  const good = entries.flatMap(([id, prices]) => (prices === null ? [] : [[id, prices] as const]));
  return good.length === entries.length ? Object.fromEntries(good) : null;
}

function pricesOf(given: unknown): Prices | null {
  if (!isObject(given)) return null;
  const micros = ["input", "output", "cache_write", "cache_read"].map((name) => given[name]);
  const [input, output, cacheWrite, cacheRead] = micros.map((dollars) =>
    typeof dollars === "number" && dollars >= 0 && dollars <= 10_000 ? Math.round(dollars * 1e6) : null,
  );
  if (typeof input !== "number" || typeof output !== "number") return null;
  if (typeof cacheWrite !== "number" || typeof cacheRead !== "number") return null;
  return { input, output, cacheWrite, cacheRead };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
