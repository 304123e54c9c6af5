import type { Ledger } from "../ports.ts";
import type { Holding, Keeping } from "../ports-repeats.ts";
import { isBare, replyText } from "./kept-reply.ts";

/** A ledger for one call under an idempotency key, and what became of what it owes. */
export interface Owing {
  readonly ledger: Ledger;
  /** Something was recorded under the key. */
  hasActed(): boolean;
  hasErased(): boolean;
  /** This is the last reply, and was kept with what it answers. */
  isKept(text: string): boolean;
}

/**
 * Adds to what the call commits that the key is still its own, and the reply that is owed for it: the effect and its reply are one
 * transaction, and neither is there without the other. What comes of it later and owes nothing (a breaker, a level) goes as it is.
 */
export function owing(ledger: Ledger, holding: Holding, until: Keeping["until"]): Owing {
  let acted = false;
  let erased = false;
  let kept: string | null = null;
  return {
    hasActed: () => acted,
    hasErased: () => erased,
    isKept: (text) => kept === text,
    ledger: {
      ...ledger,
      async commit(workspace, { owed, ...entry }, changes, guards = []) {
        if (!owed && acted) return ledger.commit(workspace, entry, changes, guards);
        const erases = changes.some((change) => change.do === "erase_subject");
        const text = owed ? replyText(owed.reply) : null;
        const isLast = owed?.isLast ?? false;
        const keeping = holding.keeping(text, { isLast, until, inClear: erases || isBare(owed?.reply) });
        const mine = { holds: "repeat_at", held: holding.held } as const;
        const committed = await ledger.commit(workspace, entry, [...changes, keeping], [...guards, mine]);
        if (!committed.ok) return committed;
        acted = true;
        erased ||= erases;
        if (isLast) kept = text;
        return committed;
      },
    },
  };
}
