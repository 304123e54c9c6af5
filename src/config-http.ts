import type { Env } from "./config.ts";
import type { Quota, Quotas } from "./core/rate-limit.ts";
import { fail, ok, type Result } from "./core/result.ts";

/** How the service deals with who calls. */
export interface HttpConfig {
  /** Whose pages may call from a browser; `"*"`: everybody's. */
  readonly origins: ReadonlySet<string> | "*";
  readonly quotas: Quotas;
  /** How long a client may take to send, on Node. */
  readonly patience: Patience;
}

/** Of a client's head, and of its whole request. What is not there by then is answered with 408, and the connection closed. */
export interface Patience {
  readonly headMs: number;
  readonly requestMs: number;
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
  const seconds = (name: string, otherwise: string): number => {
    const text = env[name]?.trim() || otherwise;
    if (!/^[1-9]\d{0,3}$/.test(text))
      failures.push(`${name} must be whole seconds from 1 to 9999, such as ${otherwise}.`);
    return Number(text) * 1_000;
  };
  const patience = {
    headMs: seconds("UMPIRE_HEAD_TIMEOUT_S", "10"),
    requestMs: seconds("UMPIRE_REQUEST_TIMEOUT_S", "120"),
  };
  if (patience.headMs > patience.requestMs)
    failures.push("UMPIRE_REQUEST_TIMEOUT_S must be at least UMPIRE_HEAD_TIMEOUT_S: a head is part of its request.");
  const origins = (env["UMPIRE_CORS_ORIGINS"] ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  const isAny = origins.length === 1 && origins[0] === "*";
  if (!isAny && !origins.every(isOrigin))
    failures.push(
      "UMPIRE_CORS_ORIGINS must be origins as browsers send them, such as https://crm.example, several with commas; or *.",
    );
  return failures.length > 0 ? fail(failures) : ok({ origins: isAny ? "*" : new Set(origins), quotas, patience });
}

/** Counted in microseconds. */
const MOST_A_SECOND = 1_000_000;

/** Scheme, host and perhaps a port, and nothing else. */
const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
