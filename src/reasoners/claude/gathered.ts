import { askTogether, type Consultant, kinOf, type Question } from "./consultant.ts";
import type { Consulted } from "./consult.ts";
import type { Till } from "./paid-call.ts";

/** Guide L267: so many campaigns in one call. */
export const MOST_IN_CALL = 50;

/** Calls in flight at once. */
const WIDTH = 10;

interface Waiting {
  readonly question: Question;
  readonly resolve: (consulted: Consulted) => void;
  readonly reject: (error: unknown) => void;
}

interface Queue {
  readonly kin: string;
  /** Questions that a first model may still hand on wait for the last of those. */
  readonly isLate: boolean;
  readonly waiting: Waiting[];
}

/** Many questions on their way at once, which go to the model in calls of up to {@link MOST_IN_CALL}. */
export interface Gathering {
  readonly consultant: Consultant;
  /** One of them needs no model, or no more: the others wait for it no longer. Harmless to repeat. */
  done(place: number): void;
}

interface Terms {
  /** So many questions are expected. */
  readonly total: number;
  /** For one call. */
  readonly deadlineMs: number;
  /** Tells those that come after a first model's answer. */
  readonly isLate: (question: Question) => boolean;
  /** Asked before each call; from the first no on, all that waits rejects. */
  readonly mayBegin: () => Promise<boolean>;
}

/**
 * A call goes out as soon as it is full, or once nobody can join it any more: every question that is not done waits in a queue
 * or in a call.
 */
export function gathered(till: Till, { total, deadlineMs, isLate, mayBegin }: Terms): Gathering {
  const queues = new Map<string, Queue>();
  const done = new Set<number>();
  const ready: (readonly Waiting[])[] = [];
  let waiting = 0;
  let inFlight = 0;
  let early = 0;

  function settle(): void {
    const isQuiet = total - done.size <= waiting;
    for (const queue of queues.values()) {
      while (queue.waiting.length >= MOST_IN_CALL) ready.push(queue.waiting.splice(0, MOST_IN_CALL));
      const nobodyComes = isQuiet && !(queue.isLate && early > 0);
      if (nobodyComes && queue.waiting.length > 0) ready.push(queue.waiting.splice(0));
    }
    while (inFlight < WIDTH && ready.length > 0) void send(ready.shift() ?? []);
  }

  async function answersTo(call: readonly Waiting[]): Promise<readonly Consulted[]> {
    if (!(await mayBegin())) throw new Error("No more calls are begun");
    const deadlineAtMs = till.clock.elapsedMs() + deadlineMs;
    return askTogether(
      till,
      call.map(({ question }) => ({ ...question, deadlineAtMs })),
    );
  }

  async function send(call: readonly Waiting[]): Promise<void> {
    inFlight += 1;
    const outcome = await answersTo(call).then(
      (all) => ({ all }),
      (error: unknown) => ({ error }),
    );
    inFlight -= 1;
    waiting -= call.length;
    early -= call.filter(({ question }) => !isLate(question)).length;
    for (const [place, { resolve, reject }] of call.entries()) {
      const consulted = "all" in outcome ? outcome.all[place] : undefined;
      if (consulted) resolve(consulted);
      else reject("error" in outcome ? outcome.error : new Error("Every question has an answer"));
    }
    // Whoever was answered goes on first: it may have another question, or be done.
    await Promise.resolve();
    settle();
  }

  return {
    consultant: {
      ask: (question) =>
        new Promise((resolve, reject) => {
          const kin = kinOf(question);
          const queue = queues.get(kin) ?? { kin, isLate: isLate(question), waiting: [] };
          queues.set(kin, queue);
          queue.waiting.push({ question, resolve, reject });
          waiting += 1;
          if (!queue.isLate) early += 1;
          settle();
        }),
    },
    done(place) {
      done.add(place);
      settle();
    },
  };
}
