import { toProblem } from "../contract/problems.ts";
import type { Failure } from "../core/failure.ts";
import type { Result } from "../core/result.ts";
import type { Answer, Emit } from "../operations/operation.ts";
import type { HttpContext } from "./call.ts";
import { REPLAYED, send } from "./send.ts";
import { sendAnswer } from "./send-answer.ts";

type Answered = Result<Answer<unknown>, Failure>;

/**
 * An answer in JSON lines, each sent as soon as it is known. What ends before its first line is answered as always (`type`:
 * as text), problems with their status; a fault after it is a line that says so. Whoever stops reading stops nothing, but is told.
 */
export async function streamed(
  c: HttpContext,
  type: string | undefined,
  run: (emit: Emit) => Promise<Answered>,
): Promise<Response> {
  const { lines, write, end } = lineStream();
  const { promise: first, resolve: begun } = Promise.withResolvers<null>();
  const emit: Emit = (part) => {
    const room = write(part);
    begun(null);
    return room;
  };
  const ended = run(emit);
  const whole = await Promise.race([ended, first]);
  if (whole) return sendWhole(c, whole, type);
  void ended
    .then((answered) => (answered.ok ? undefined : write(toProblem(answered.failure, c.var.call.requestId))))
    .catch(() => write(toProblem(FAULT, c.var.call.requestId)))
    .finally(end);
  return send(c, { status: 200, type: "application/x-ndjson", text: lines });
}

/** What was known at once; a replay in its lines. */
function sendWhole(c: HttpContext, whole: Answered, type: string | undefined): Response {
  const parts = whole.ok ? whole.value.parts : undefined;
  if (!parts) return sendAnswer(c, whole, type);
  const text = parts.map((part) => `${JSON.stringify(part)}\n`).join("");
  return send(c, { status: 200, type: "application/x-ndjson", text, fields: REPLAYED });
}

/** A body that is written line by line. After its reader is gone, what is written goes nowhere. */
function lineStream() {
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
      writer?.enqueue(encoder.encode(`${JSON.stringify(part)}\n`));
      while (isFull()) await wanted.promise;
      return writer !== null;
    },
    end: (): void => writer?.close(),
  };
}

const FAULT: Failure = {
  code: "internal_error",
  detail: "Something went wrong on the way: the lines before this one stand.",
};
