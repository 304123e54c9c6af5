import { toProblem } from "../contract/problems.ts";
import type { Failure } from "../core/failure.ts";
import type { Result } from "../core/result.ts";
import type { Answer, Emit } from "../operations/operation.ts";
import type { HttpContext } from "./call.ts";
import { REPLAYED, send } from "./send.ts";
import { sendAnswer } from "./send-answer.ts";

type Answered = Result<Answer<unknown>, Failure>;

/**
 * An answer in parts, JSON lines or bytes, each sent as soon as it is known. What ends before its first line is answered as always (`type`:
 * as text), problems with their status; a fault after it is a line that says so, or, of bytes, the end of the connection. Whoever stops reading stops nothing, but is told.
 */
export async function streamed(
  c: HttpContext,
  type: string | undefined,
  run: (emit: Emit) => Promise<Answered>,
): Promise<Response> {
  const { lines, write, end, broken } = partStream();
  const { promise: first, resolve: begun } = Promise.withResolvers<null>();
  const emit: Emit = (part) => {
    const room = write(part);
    begun(null);
    return room;
  };
  const ended = run(emit);
  const whole = await Promise.race([ended, first]);
  if (whole) return sendWhole(c, whole, type);
  const told = (failure: Failure) => (type === ZIP ? broken() : write(toProblem(failure, c.var.call.requestId)));
  void ended
    .then((answered) => (answered.ok ? undefined : told(answered.failure)))
    .catch(() => told(FAULT))
    .finally(end);
  return send(c, { status: 200, text: lines, ...(type === ZIP ? SAVED : { type: "application/x-ndjson" }) });
}

/** What was known at once; a replay in its lines. */
function sendWhole(c: HttpContext, whole: Answered, type: string | undefined): Response {
  const parts = whole.ok ? whole.value.parts : undefined;
  if (!parts) return sendAnswer(c, whole, type);
  const text = parts.map((part) => `${JSON.stringify(part)}\n`).join("");
  return send(c, { status: 200, type: "application/x-ndjson", text, fields: REPLAYED });
}

const ZIP = "application/zip";

/** Browsers save it, whatever is in it. */
const SAVED = { type: ZIP, fields: { "content-disposition": 'attachment; filename="evidence-pack.zip"' } };

/** A body that is written part by part. After its reader is gone, what is written goes nowhere. */
function partStream() {
  const encoder = new TextEncoder();
  let writer: ReadableStreamDefaultController<Uint8Array> | null = null;
  let wanted = Promise.withResolvers<null>();
  const lines = new ReadableStream<Uint8Array>({
    start(controller) {
      writer = controller;
    },
    pull() {
      wanted.resolve(null);
      wanted = Promise.withResolvers<null>();
    },
    cancel() {
      writer = null;
      wanted.resolve(null);
    },
  });
  const isFull = (): boolean => writer !== null && (writer.desiredSize ?? 0) <= 0;
  return {
    lines,
    async write(part: object): Promise<boolean> {
      writer?.enqueue(part instanceof Uint8Array ? part : encoder.encode(`${JSON.stringify(part)}\n`));
      while (isFull()) await wanted.promise;
      return writer !== null;
    },
    /** What was sent is not all, and nothing can be said after it. */
    async broken(): Promise<boolean> {
      writer?.error(new Error("It could not be finished"));
      writer = null;
      return false;
    },
    end: (): void => writer?.close(),
  };
}

const FAULT: Failure = {
  code: "internal_error",
  detail: "Something went wrong on the way: the lines before this one stand.",
};
