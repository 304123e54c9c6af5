import type { Env } from "./config.ts";
import type { Quota, Quotas } from "./core/rate-limit.ts";
import { fail, ok, type Result } from "./core/result.ts";

/** How the service deals with who calls. */
export interface HttpConfig {
  /** Whose pages may call from a browser; `"*"`: everybody's. */
  readonly origins: ReadonlySet<string> | "*";
  readonly quotas: Quotas;
}

/** The part of the environment about callers, parsed; every variable that is wrong, named. */
export function httpOf(env: Env): Result<HttpConfig, readonly string[]> {
  const failures: string[] = [];
  const quota = (name: string, otherwise: string): Quota | null => {
    const text = env[name]?.trim() || otherwise;
    if (text === "off") return null;
    const [, calls = "", seconds = ""] = /^(\d{1,9})\/(\d{1,5})$/.exec(text) ?? [];
    if (Number(calls) < 1 || Number(seconds) < 1 || Number(calls) > MOST_A_SECOND * Number(seconds))
      failures.push(`${name} must be CALLS/SECONDS, such as ${otherwise}, a million a second at most; or off.`);
    return { calls: Number(calls), windowS: Number(seconds) };
  };
  const quotas = {
    key: quota("UMPIRE_RATE_LIMIT_KEY", "12000/60"),
    workspace: quota("UMPIRE_RATE_LIMIT_WORKSPACE", "48000/60"),
  };
  const origins = (env["UMPIRE_CORS_ORIGINS"] ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  const isAny = origins.length === 1 && origins[0] === "*";
  if (!isAny && !origins.every(isOrigin))
    failures.push(
      "UMPIRE_CORS_ORIGINS must be origins as browsers send them, such as https://crm.example, several with commas; or *.",
    );
  return failures.length > 0 ? fail(failures) : ok({ origins: isAny ? "*" : new Set(origins), quotas });
}

/** Counted in microseconds. */
const MOST_A_SECOND = 1_000_000;

/** Scheme, host and perhaps a port, and nothing else. */
const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
