import type { Env } from "./config.ts";
import { fail, ok, type Result } from "./core/result.ts";
import { type Instant, isDate, parseInstant, startOf } from "./core/time.ts";

/** The part of the environment about the log. */
export interface LogConfig {
  /** Name of the service in its logs: `origin/workspace`. */
  readonly origin: string;
  /** Public keys that signed once. */
  readonly retired: readonly RetiredKey[];
  readonly witnesses: WitnessesConfig;
}

/** What signs the log: 32 bytes in base64, and since when it does, where that is told. */
export interface LogSeed {
  readonly seed: string;
  readonly from: Instant | null;
}

export interface RetiredKey {
  /** 32 bytes in base64. */
  readonly publicKey: string;
  readonly from: Instant;
  readonly until: Instant;
}

interface Log {
  readonly config: LogConfig;
  /** None: a key beside the database file, where there is one. */
  readonly seeds: readonly LogSeed[];
}

const DAY_OR_INSTANT = "days (2026-11-01) or instants (RFC 3339)";

export function logOf(env: Env): Result<Log, readonly string[]> {
  const failures: string[] = [];
  const origin = env["UMPIRE_LOG_ORIGIN"]?.trim() || "umpire.local";
  if (!/^[\w.:/-]{1,128}$/.test(origin)) failures.push("UMPIRE_LOG_ORIGIN must be a name such as umpire.example.com.");
  const seeds = seedsOf(env["UMPIRE_LOG_KEY"] ?? "");
  if (seeds === null)
    failures.push(
      `UMPIRE_LOG_KEY must be 32 random bytes in base64 (openssl rand -base64 32), with @ and the day since when it signs behind it if wanted; up to ${MOST_SEEDS} with commas, each another.`,
    );
  const retired = allOf(env["UMPIRE_LOG_KEYS_RETIRED"] ?? "", retiredOf);
  if (retired === null)
    failures.push(
      `UMPIRE_LOG_KEYS_RETIRED must be PUBLIC_KEY@FROM/UNTIL with commas, keys in base64, FROM and UNTIL ${DAY_OR_INSTANT}.`,
    );
  const witnesses = witnessesOf(env);
  if (!witnesses.ok) failures.push(...witnesses.failure);
  if (failures.length > 0 || seeds === null || retired === null || !witnesses.ok) return fail(failures);
  return ok({ config: { origin, retired, witnesses: witnesses.value }, seeds });
}

const MOST_SEEDS = 4;

/** `SEED` or `SEED@FROM`, with commas or in lines: all of them sign. Null for what is none. */
export function seedsOf(text: string): readonly LogSeed[] | null {
  const seeds = allOf(text, seedOf);
  const different = new Set(seeds?.map(({ seed }) => seed)).size;
  return seeds === null || seeds.length > MOST_SEEDS || different < seeds.length ? null : seeds;
}

const KEY = /^[A-Za-z0-9+/]{43}=$/;

function seedOf(text: string): LogSeed | null {
  const [seed = "", from] = text.split("@");
  const since = from === undefined ? null : momentOf(from);
  if (!KEY.test(seed) || (from !== undefined && since === null)) return null;
  return { seed, from: since };
}

function retiredOf(text: string): RetiredKey | null {
  const [publicKey = "", times = ""] = text.split("@");
  const [from, until] = times.split("/").map(momentOf);
  if (!KEY.test(publicKey) || from === undefined || until === undefined || from === null || until === null) return null;
  return from < until ? { publicKey, from, until } : null;
}

const momentOf = (text: string): Instant | null => (isDate(text) ? startOf(text) : parseInstant(text));

/** Null when one of them is none. */
function allOf<T>(text: string, parse: (part: string) => T | null): readonly T[] | null {
  const parts = text.split(/[\s,]+/).filter(Boolean);
  const parsed = parts.map(parse);
  const good = parsed.flatMap((one) => one ?? []);
  return good.length === parsed.length ? good : null;
}

/** Who keeps what the log says elsewhere. */
export interface WitnessesConfig {
  /** C2SP witnesses: a verifier key (`name+hash+key`) and the URL before `/add-checkpoint`. */
  readonly c2sp: readonly { readonly key: string; readonly url: string }[];
  /** A path, or a URL under which each checkpoint is put. */
  readonly copy: string | null;
  /** How often they are shown what is new. */
  readonly everyMs: number;
}

const WITNESS = /^([^+\s@]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+={0,2})@(https?:\/\/[^\s@?#]+)$/;

/** The part of the environment about them. */
function witnessesOf(env: Env): Result<WitnessesConfig, readonly string[]> {
  const failures: string[] = [];
  const parts = (env["UMPIRE_WITNESSES"] ?? "").split(/[\s,]+/).filter(Boolean);
  const c2sp = parts.flatMap((part) => {
    const [, key, url] = WITNESS.exec(part) ?? [];
    return key !== undefined && url !== undefined && URL.canParse(url) ? [{ key, url }] : [];
  });
  const names = new Set(c2sp.map(({ key }) => key.split("+")[0]));
  if (c2sp.length < parts.length || names.size < c2sp.length)
    failures.push(
      "UMPIRE_WITNESSES must be NAME+HASH+KEY@URL with commas, each of another name, where URL is an http: or https: URL before /add-checkpoint.",
    );
  const copy = env["UMPIRE_CHECKPOINT_COPY"]?.trim() || null;
  const isUrl = copy !== null && /^[a-z][a-z\d+.-]*:\/\//i.test(copy);
  if (isUrl && !(/^https?:\/\/[^\s@?#]+$/.test(copy) && URL.canParse(copy)))
    failures.push("UMPIRE_CHECKPOINT_COPY must be a path, or an http: or https: URL without a user or a query.");
  const seconds = env["UMPIRE_WITNESS_EVERY_S"]?.trim() || "10";
  if (!/^\d{1,4}(?:\.\d{1,3})?$/.test(seconds) || Number(seconds) < 0.05)
    failures.push("UMPIRE_WITNESS_EVERY_S must be seconds from 0.05 to 9999.");
  return failures.length > 0 ? fail(failures) : ok({ c2sp, copy, everyMs: Math.round(Number(seconds) * 1_000) });
}
