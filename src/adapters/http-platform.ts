import type { Platform } from "../core/campaign.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { PlatformFailure, PlatformPort, Platforms, PlatformState } from "../ports-authority.ts";

/** Shorter than what is left of a claim when something is sent. */
const DEADLINE_MS = 3_000;

/**
 * A simulated platform in another process, over HTTP: `POST /read` and `POST /write`, JSON both ways. What was sent and got
 * no answer may have happened; a connection that was refused is sure not to have.
 */
export const httpPlatforms = (url: URL, limitOf: (platform: Platform) => PlatformPort["limit"]): Platforms => ({
  of: (platform) => ({
    name: "simulated",
    limit: limitOf(platform),
    settleMs: 1_000,
    async read(target) {
      const answer = await call<PlatformState>(new URL("/read", url), target);
      // Nothing happens by reading, so it may be asked again in any case.
      return answer.ok ? answer : fail({ ...answer.failure, kind: "busy" });
    },
    async write(target, { key, action }) {
      const answer = await call<unknown>(new URL("/write", url), { ...target, key, action });
      return answer.ok ? ok(undefined) : answer;
    },
  }),
});

async function call<T>(url: URL, body: object): Promise<Result<T, PlatformFailure>> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    // Safe because the platform is our own simulator; a real connector checks what it is told.
    if (answer.ok) return ok((await answer.json()) as T);
    return fail(failureOf(answer.status));
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const isRefused = cause instanceof Error && "code" in cause && cause.code === "ECONNREFUSED";
    const detail = isRefused ? "The platform cannot be reached." : "The platform did not answer.";
    return fail({ kind: isRefused ? "unreachable" : "unknown", detail, retryAfterMs: null });
  }
}

function failureOf(status: number): PlatformFailure {
  if (status === 429) return { kind: "busy", detail: "The platform takes no more calls just now.", retryAfterMs: null };
  if (status < 500) return { kind: "refused", detail: `The platform refused it (${status}).`, retryAfterMs: null };
  return { kind: "unknown", detail: `The platform failed (${status}).`, retryAfterMs: null };
}
