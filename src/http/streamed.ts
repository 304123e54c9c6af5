import { toProblem } from "../contract/problems.ts";
import type { Failure } from "../core/failure.ts";
import type { Result } from "../core/result.ts";
import type { Answer } from "../operations/operation.ts";
import type { HttpContext } from "./call.ts";
import { send, sendAnswer } from "./send.ts";

type Answered = Result<Answer<unknown>, Failure>;

/**
 * An answer in JSON lines, each sent as soon as it is known. What ends before its first line is answered as always, problems
 * with their status; a fault after it is a line that says so. Whoever stops reading stops nothing.
 */
export async function streamed(
  c: HttpContext,
  run: (emit: (part: object) => void) => Promise<Answered>,
): Promise<Response> {
  const encoder = new TextEncoder();
  let begun: (() => void) | null = null;
  const first = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const lines = new TransformStream<Uint8Array, Uint8Array>(undefined, undefined, { highWaterMark: Infinity });
  const writer = lines.writable.getWriter();
  const emit = (part: object): void => {
    writer.write(encoder.encode(`${JSON.stringify(part)}\n`)).catch(() => undefined);
    begun?.();
  };
  const ended = run(emit);
  const whole = await Promise.race([ended, first]);
  if (whole) return sendAnswer(c, whole);
  void ended
    .then((answered) => (answered.ok ? undefined : emit(toProblem(answered.failure, c.var.call.requestId))))
    .catch(() => emit(toProblem(FAULT, c.var.call.requestId)))
    .finally(() => writer.close().catch(() => undefined));
  return send(c, { status: 200, type: "application/x-ndjson", text: lines.readable });
}

const FAULT: Failure = {
  code: "internal_error",
  detail: "Something went wrong on the way: the lines before this one stand.",
};
