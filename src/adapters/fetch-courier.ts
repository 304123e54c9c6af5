import { refusedUrl } from "../core/public-address.ts";
import { fail, ok } from "../core/result.ts";
import type { Courier } from "../ports-authority.ts";

const DEADLINE_MS = 10_000;

/**
 * For Workers. Addresses and local names are refused by their form; what a name resolves to is not seen there, so rebinding
 * is the platform's matter: its network reaches no private one.
 */
export const fetchCourier = (allowed: ReadonlySet<string>): Courier => ({
  refuses: async (url) => refusedUrl(url, allowed),

  async deliver(url, { fields, body }) {
    const refused = refusedUrl(url, allowed);
    if (refused !== null) return fail(refused);
    try {
      const signal = AbortSignal.timeout(DEADLINE_MS);
      const answer = await fetch(url, { method: "POST", headers: { ...fields }, body, redirect: "manual", signal });
      await answer.body?.cancel();
      return ok(answer.status);
    } catch {
      return fail("The address did not answer.");
    }
  },
});
