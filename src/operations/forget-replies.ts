import type { World } from "../ports.ts";

const AT_ONCE = 1_000;

/** Rounds of one job: what is left then goes next time. */
const MOST_ROUNDS = 25;

/** Idempotency keys and their replies that are too old to be kept go, a few at a time, so that nobody waits long for the database. */
export async function forgetReplies({ repeats, clock }: World): Promise<void> {
  const now = clock.now();
  for (let round = 0; round < MOST_ROUNDS; round += 1) if ((await repeats.sweep(now, AT_ONCE)) < AT_ONCE) return;
}
