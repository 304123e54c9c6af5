import type { ModelTerms } from "../../core/models/prices.ts";
import type { Edition } from "../../core/prompts/edition.ts";
import type { Degradation, ModelMistake } from "../../core/proposal.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { ANSWER_SCHEMA, type Fault, type Read, readAnswers, type Said, unborneNumbers } from "./answer.ts";
import { type Brief, dataOf } from "./brief.ts";
import { fetched } from "./fetch-round.ts";
import { paidCall, type Till } from "./paid-call.ts";
import { TOOLS } from "./tools.ts";

/** Questions that go to a model in one call: of one workspace, under one policy and one edition. */
export interface Consultation {
  readonly terms: ModelTerms;
  readonly edition: Edition;
  readonly system: string;
  readonly briefs: readonly Brief[];
  readonly mayFetch: boolean;
  /** Each decision's own. */
  readonly allowanceMicros: number;
  /** By {@link Till}'s clock of durations. */
  readonly deadlineAtMs: number;
}

/** What came of a question. `micros`: its share of what the calls cost. */
export type Consulted = { readonly micros: number } & (
  | { readonly kind: "said"; readonly said: Said; readonly brief: Brief; readonly mistake: ModelMistake | null }
  /** It answered, and no use can be made of it. */
  | { readonly kind: "unusable"; readonly degraded: Degradation; readonly mistake: ModelMistake | null }
  | { readonly kind: "unavailable"; readonly degraded: Degradation }
);

/** Rounds in which a model may fetch, the last one, in which it must answer, included. */
const ROUNDS = 3;

/**
 * Asks, reads, and where the answer cannot be used asks once more, saying what was wrong: all together when nothing could be
 * read, else each one alone. One result for each brief, in their order.
 */
export async function consult(till: Till, consultation: Consultation): Promise<readonly Consulted[]> {
  const { briefs } = consultation;
  const first = await talk(till, consultation, null);
  const isWhole = !first.read.ok && first.read.failure.kind === "faulty";
  const second = isWhole ? await talk(till, less(consultation, first), first.read.failure.fault) : null;
  const last = second ?? first;
  const micros = sharesOf(first.micros + (second?.micros ?? 0), briefs.length);
  return Promise.all(
    briefs.map(async (_, place) => {
      const brief = last.briefs[place];
      const spent = micros[place] ?? 0;
      if (brief === undefined) throw new Error("Every brief comes back from a talk");
      if (!last.read.ok) return ended(last.read.failure, spent, briefs.length > 1);
      const read = last.read.value.get(brief) ?? fail(ABSENT);
      const result = withNumbers(read, brief);
      if (result.ok || second !== null) return concluded(read, result, { brief, micros: spent });
      return again(till, less(consultation, { briefs: [brief], micros: spent }), {
        fault: result.failure,
        micros: spent,
      });
    }),
  );
}

/** What is left of each decision's allowance after a talk. */
const less = (consultation: Consultation, { briefs, micros }: Pick<Talk, "briefs" | "micros">): Consultation => ({
  ...consultation,
  briefs,
  allowanceMicros: consultation.allowanceMicros - Math.ceil(micros / briefs.length),
});

const ABSENT: Fault = { mistake: "model.malformed", ask: "Answer for every campaign." };

/** One brief once more, alone. */
async function again(
  till: Till,
  consultation: Consultation,
  { fault, micros }: { readonly fault: Fault; readonly micros: number },
): Promise<Consulted> {
  const { briefs, read, micros: more } = await talk(till, consultation, fault);
  const [brief] = briefs;
  if (brief === undefined || !read.ok) return ended(read.ok ? BROKEN : read.failure, micros + more, false);
  const second = read.value.get(brief) ?? fail(ABSENT);
  return concluded(second, withNumbers(second, brief), { brief, micros: micros + more });
}

const withNumbers = (read: Result<Said, Fault>, brief: Brief): Result<Said, Fault> => {
  const fault = read.ok ? unborneNumbers(read.value, brief) : null;
  return fault ? fail(fault) : read;
};

/** After the last try: numbers that nothing bears out are struck and a person looks; anything else is no answer. */
function concluded(
  read: Result<Said, Fault>,
  checked: Result<Said, Fault>,
  { brief, micros }: { readonly brief: Brief; readonly micros: number },
): Consulted {
  const mistake = checked.ok ? null : checked.failure.mistake;
  if (read.ok) return { kind: "said", said: read.value, brief, mistake, micros };
  return { kind: "unusable", degraded: "model_output_invalid", mistake, micros };
}

type Trouble =
  | { readonly kind: "unavailable"; readonly degraded: Degradation }
  | { readonly kind: "refused" }
  | { readonly kind: "faulty"; readonly fault: Fault; readonly isCut: boolean };

const BROKEN: Trouble = { kind: "faulty", fault: ABSENT, isCut: false };

function ended(trouble: Trouble, micros: number, isOneOfMany: boolean): Consulted {
  if (trouble.kind === "unavailable") return { kind: "unavailable", degraded: trouble.degraded, micros };
  // One question of many may be what it refused: the others must not suffer for it.
  if (trouble.kind === "refused" && isOneOfMany) return { kind: "unavailable", degraded: "model_refused", micros };
  if (trouble.kind === "refused") return { kind: "unusable", degraded: "model_refused", mistake: null, micros };
  const degraded = trouble.isCut ? "model_truncated" : "model_output_invalid";
  return { kind: "unusable", degraded, mistake: trouble.isCut ? null : trouble.fault.mistake, micros };
}

interface Talk {
  readonly briefs: readonly Brief[];
  readonly read: Result<Read, Trouble>;
  readonly micros: number;
}

/** Rounds of fetching, as far as it may, and the answer. Each round is a whole request: what was read stands in its data. */
async function talk(till: Till, consultation: Consultation, repair: Fault | null): Promise<Talk> {
  let { briefs } = consultation;
  let micros = 0;
  const rounds = consultation.mayFetch && repair === null ? ROUNDS : 1;
  for (let left = rounds - 1; left >= 0; left -= 1) {
    const paid = await askOnce(till, { ...consultation, briefs }, { left, repair, spent: micros });
    micros += paid.micros;
    if (!paid.reply.ok) return { briefs, micros, read: fail({ kind: "unavailable", degraded: paid.reply.failure }) };
    const { stop, texts, toolCalls } = paid.reply.value;
    if (stop === "refused") return { briefs, micros, read: fail({ kind: "refused" }) };
    if (stop === "truncated") return { briefs, micros, read: fail({ kind: "faulty", fault: TOO_LONG, isCut: true }) };
    if (left > 0 && toolCalls.length > 0) {
      briefs = fetched(briefs, toolCalls);
    } else {
      const read = readAnswers(texts, briefs);
      return {
        briefs,
        micros,
        read: read.ok ? ok(read.value) : fail({ kind: "faulty", fault: read.failure, isCut: false }),
      };
    }
  }
  return { briefs, micros, read: fail(BROKEN) };
}

const TOO_LONG: Fault = { mistake: "model.malformed", ask: "The answer was cut off: write shorter rationales." };

const BASE_TOKENS = 4_096;
const TOKENS_EACH = 400;

async function askOnce(
  till: Till,
  consultation: Consultation,
  { left, repair, spent }: { readonly left: number; readonly repair: Fault | null; readonly spent: number },
) {
  const { terms, edition, system, briefs, mayFetch, deadlineAtMs, allowanceMicros } = consultation;
  const [one] = briefs;
  if (one === undefined) throw new Error("Nobody is asked about nothing");
  const { caller, policy } = one.asked;
  const deadlineMs = Math.max(1, Math.floor(deadlineAtMs - till.clock.elapsedMs()));
  const roundsLeft = mayFetch ? left : undefined;
  return paidCall(till, {
    terms,
    edition,
    caller,
    policy,
    items: briefs.length,
    isCritical: briefs.some(({ asked }) => asked.criticality === "critical"),
    allowanceMicros: allowanceMicros * briefs.length - spent,
    request: {
      model: terms.id,
      system,
      data: dataOf(briefs, { roundsLeft, repair: repair ? [repair.ask] : undefined }),
      schema: ANSWER_SCHEMA,
      tools: left > 0 ? TOOLS.map(({ name, description, input }) => ({ name, description, input })) : [],
      // What it thinks counts too, so a small number would cut the answer off, not the cost.
      maxTokens: BASE_TOKENS + TOKENS_EACH * briefs.length,
      thinking: terms.thinking,
      deadlineMs,
    },
  });
}

/** Equal parts that sum to the whole; the first ones are a micro-dollar larger. */
const sharesOf = (micros: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => Math.floor(micros / count) + (place < micros % count ? 1 : 0));
