/** A line of text, or that one was too long to be kept. */
export type Line = { readonly text: string } | { readonly tooLong: true };

/** Lines as they come, each of at most `most` characters; of a longer one only that it was. Empty ones are passed over. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>, most: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let begun = "";
  let isTooLong = false;
  for await (const chunk of chunks) {
    const [first = "", ...more] = (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })).split(
      "\n",
    );
    for (const [at, part] of [first, ...more].entries()) {
      if (at > 0) {
        if (isTooLong || begun.trim() !== "") yield isTooLong ? { tooLong: true } : { text: begun };
        begun = "";
        isTooLong = false;
      }
      isTooLong ||= begun.length + part.length > most;
      begun = isTooLong ? "" : begun + part;
    }
  }
  if (isTooLong || begun.trim() !== "") yield isTooLong ? { tooLong: true } : { text: begun };
}
