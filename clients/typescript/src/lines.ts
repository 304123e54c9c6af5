import { BrokenStream, problemOf, UnexpectedAnswer } from "./failure.ts";
import type { Limit } from "./limit.ts";
import { settled } from "./outcome.ts";
import { type Opened, parsed } from "./send.ts";

/** Each line's value as it comes. A line that is a problem is thrown; `isEnd` tells the line without which the stream has broken off. */
export async function* valuesOf(
  { response, limit }: Opened,
  isEnd: ((value: unknown) => boolean) | null,
): AsyncGenerator<unknown, void> {
  let hasEnded = isEnd === null;
  for await (const { text, isWhole } of linesOf(response, limit)) {
    const value = parsed(text);
    if (value === undefined && isWhole)
      throw new UnexpectedAnswer(response.status, `a line that is no JSON: ${text.slice(0, 200)}`);
    if (value === undefined || (!isWhole && isEnd === null)) throw new BrokenStream("It broke off within a line");
    const problem = problemOf(value);
    if (problem) throw problem;
    hasEnded ||= isEnd?.(value) === true;
    yield settled(value);
  }
  if (!hasEnded) throw new BrokenStream("It ended before its last line");
}

interface Line {
  readonly text: string;
  /** It had its line end. */
  readonly isWhole: boolean;
}

async function* linesOf({ body }: Response, limit: Limit): AsyncGenerator<Line, void> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let open = "";
  try {
    for (;;) {
      limit.restart();
      const { done, value } = (await reader?.read().catch((error: unknown) => failed(error, limit))) ?? { done: true };
      limit.stop();
      if (done) break;
      const pieces = (open + decoder.decode(value, { stream: true })).split("\n");
      open = pieces.pop() ?? "";
      for (const text of pieces) if (text.trim() !== "") yield { text, isWhole: true };
    }
    open += decoder.decode();
    if (open.trim() !== "") yield { text: open, isWhole: false };
  } finally {
    limit.end();
    // Whoever stops reading lets go of the connection.
    await reader?.cancel().catch(() => undefined);
  }
}

function failed(error: unknown, { signal }: Limit): never {
  throw signal.aborted ? signal.reason : new BrokenStream("The connection broke off", { cause: error });
}
