import type { Caller } from "../core/caller.ts";
import { canonical } from "../core/canonical.ts";
import type { Failure, FailureCode } from "../core/failure.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { isUnavailable, type World } from "../ports.ts";
import { type Holding, KEPT_MS, type KeyedCall, SECRET_KEPT_MS } from "../ports-repeats.ts";
import { digestedUpload, type Digesting, isUpload } from "./digested-upload.ts";
import { isBare, keptIn, plain, recalled, replyText } from "./kept-reply.ts";
import { owing, type Owing } from "./owing-ledger.ts";
import type { Answer, Call, Input, Operation } from "./operation.ts";
import { UNRECORDED } from "./record.ts";

/** A call under an idempotency key: done once, and answered alike each time (docs/decisions/0022). */

interface Once<P, Q, B, R, C extends FailureCode> extends Pick<Call<P, Q, B, R, C>, "operation" | "input"> {
  readonly key: string;
}

type Answered<R> = Result<Answer<R>, Failure>;

/** Takes the key and does it, or tells what the call that has the key came to. */
export async function performOnce<P, Q, B, R, C extends FailureCode>(
  world: World,
  caller: Caller,
  { operation, input, key }: Once<P, Q, B, R, C>,
): Promise<Answered<R>> {
  const { name, isRepeatable = false } = operation;
  const { workspace, keyId } = caller;
  const call = { workspace, keyId, operation: name, key, request: requestOf(input), isRepeatable };
  const upload = isUpload(input.body) ? digestedUpload(input.body, world.secrets.hash) : null;
  const claimed = await world.repeats.claim(call, world.clock.now());
  if (claimed.is === "another") return fail(REUSED);
  if (claimed.is === "running") return fail(IN_PROGRESS);
  if (claimed.is === "done") return replayed(world, caller, { operation, text: claimed.reply, upload });
  const { holding } = claimed;
  // Safe because an operation that takes an upload takes any.
  const asked = upload ? ({ ...input, body: upload.body } as Input<P, Q, B>) : input;
  const answered = await done(world, caller, { operation, input: asked, holding, upload });
  // Taken from a call that was too slow: whoever has it now has done it, or does.
  return answered ?? lost(world, caller, { operation, call, upload });
}

const requestOf = ({ params, query, body }: Input<unknown, unknown, unknown>): string =>
  canonical([params ?? null, query ?? null, isUpload(body) ? null : (body ?? null)]);

interface Doing<P, Q, B, R, C extends FailureCode> extends Pick<Call<P, Q, B, R, C>, "operation" | "input"> {
  readonly holding: Holding;
  readonly upload: Digesting | null;
}

/** Does it, with a ledger that keeps what is owed in the same transaction. Null: the key went into other hands. */
async function done<P, Q, B, R, C extends FailureCode>(
  world: World,
  caller: Caller,
  { operation, input, holding, upload }: Doing<P, Q, B, R, C>,
): Promise<Answered<R> | null> {
  const until = world.clock.now() + (operation.tellsSecret ? SECRET_KEPT_MS : KEPT_MS);
  const owes = owing(world.ledger, holding, until);
  const letGo = holding.holdOn();
  try {
    const { emit } = input;
    const asked = emit ? { ...input, emit: (part: object) => emit(Object(plain(part))) } : input;
    const answered = await operation.run({ ...world, ledger: owes.ledger }, caller, asked);
    return await settled(holding, owes, { answered, until, upload });
  } catch (error) {
    await holding.release().catch(() => undefined);
    throw error;
  } finally {
    letGo();
  }
}

interface Ended<R> {
  readonly answered: Answered<R>;
  readonly until: number;
  readonly upload: Digesting | null;
}

async function settled<R>(
  holding: Holding,
  owes: Owing,
  { answered, until, upload }: Ended<R>,
): Promise<Answered<R> | null> {
  if (!answered.ok && (!owes.hasActed() || isPassing(answered.failure))) {
    // Where it is not ours any more, or was recorded though nobody heard of it, what became of it is told instead.
    const wasOurs = await holding.release().catch(() => true);
    return wasOurs ? answered : null;
  }
  const file = upload && (await upload.digest());
  const text = replyText(answered, file);
  const isKept =
    owes.isKept(text) ||
    (await holding.finish(text, { until, inClear: owes.hasErased() || isBare(answered) }).catch(unheard));
  if (isKept === null) return fail(UNRECORDED);
  if (!isKept) return null;
  return answered.ok ? ok({ ...answered.value, view: asTold(answered.value.view) }) : answered;
}

/** Whether the last reply was kept is not known. */
function unheard(error: unknown): null {
  if (isUnavailable(error)) return null;
  throw error;
}

// Safe because JSON of an answer is an answer of the same kind.
const asTold = <R>(view: R): R => plain(view) as R;

/** It says nothing of the call itself: the same again may come to something else. */
const isPassing = ({ code }: Failure): boolean =>
  code === "ledger_unavailable" || code === "database_unavailable" || code === "internal_error";

interface Again<P, Q, B, R, C extends FailureCode> {
  readonly operation: Operation<P, Q, B, R, C>;
  readonly upload: Digesting | null;
}

async function lost<P, Q, B, R, C extends FailureCode>(
  world: World,
  caller: Caller,
  { operation, call, upload }: Again<P, Q, B, R, C> & { readonly call: KeyedCall },
): Promise<Answered<R>> {
  const claimed = await world.repeats.claim(call, world.clock.now());
  if (claimed.is === "done") return replayed(world, caller, { operation, text: claimed.reply, upload });
  if (claimed.is === "yours") await claimed.holding.release();
  return fail(IN_PROGRESS);
}

/** What was answered, told again. */
async function replayed<P, Q, B, R, C extends FailureCode>(
  world: World,
  { workspace }: Caller,
  { operation, text, upload }: Again<P, Q, B, R, C> & { readonly text: string | null },
): Promise<Answered<R>> {
  if (text === null) return fail(GONE);
  const { told, failure, file = null } = keptIn(text);
  if (upload && file !== null && file !== (await upload.digest())) return fail(REUSED);
  if (failure) return fail({ ...failure, isReplay: true });
  if (told === undefined) return fail(GONE);
  const { view, isWhole } = await recalled(world, workspace, told.view);
  if (!isWhole && operation.retold === undefined) return fail(GONE);
  const { view: again, parts } = operation.retold?.(view) ?? { view };
  const inParts = parts && { parts: parts.map((part) => Object(plain(part))) };
  // Safe because what is kept is the operation's own answer, as canonical JSON.
  return ok({ ...told, view: plain(again), ...inParts, isReplay: true } as Answer<R>);
}

const IN_PROGRESS: Failure<"idempotency_in_progress"> = {
  code: "idempotency_in_progress",
  detail: "A call with this Idempotency-Key is under way. Nothing was done by this one: send it again in a moment.",
  retryAfterS: 1,
};

const REUSED: Failure<"idempotency_key_reused"> = {
  code: "idempotency_key_reused",
  detail: "This Idempotency-Key was sent before with another body, path or query. Nothing was done: take a new key.",
};

const GONE: Failure<"idempotency_reply_gone"> = {
  code: "idempotency_reply_gone",
  detail:
    "This was done before under this Idempotency-Key, and is not done again, but the answer is not kept any more. Read the state.",
};
