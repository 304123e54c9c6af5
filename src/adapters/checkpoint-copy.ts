import { fail, ok } from "../core/result.ts";
import type { Patience, Witness } from "../ports-log.ts";

const DEADLINE_MS = 5_000;

/** A name that no witness can have, because theirs have no spaces. */
export const COPY_NAME = "the copy";

/** Puts each checkpoint at `URL/LOG/SIZE`, where it is best not to be replaced or removed by anybody. */
export const putCopies = (url: string, patience: Patience): Witness => ({
  name: COPY_NAME,
  cosigns: false,
  patience,
  // What stands under a URL cannot be listed.
  seen: null,
  async take({ name, size, note }) {
    try {
      const answer = await fetch(`${url.replace(/\/$/, "")}/${name}/${size}`, {
        method: "PUT",
        headers: { "content-type": "text/plain; charset=utf-8" },
        body: note,
        redirect: "manual",
        signal: AbortSignal.timeout(DEADLINE_MS),
      });
      await answer.body?.cancel();
      return answer.ok ? ok("") : fail({ kind: "unreachable", detail: `It answered ${answer.status}.` });
    } catch (error) {
      return fail({ kind: "unreachable", detail: `It did not answer: ${String(error)}` });
    }
  },
});
