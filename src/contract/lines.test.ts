import { describe, expect, it } from "vitest";
import { linesOf, MOST_EMPTY, MOST_LINE_LENGTH } from "./lines.ts";

const read = async (...chunks: readonly string[]) => {
  async function* arriving() {
    yield* chunks;
  }
  const lines = [];
  for await (const line of linesOf(arriving())) lines.push(line);
  return lines;
};

describe("the lines of an upload", () => {
  it("are the same however the text is cut, with either end of line and without a byte order mark", async () => {
    const expected = [
      { number: 1, text: "a" },
      { number: 2, text: "b" },
      { number: 3, text: "c" },
    ];
    expect(await read("\uFEFFa\r\nb\nc")).toEqual(expected);
    expect(await read("\uFEFF", "a\r", "\nb", "\n", "c")).toEqual(expected);
  });

  it.each([
    [MOST_LINE_LENGTH, false],
    [MOST_LINE_LENGTH + 1, true],
  ])("of %i characters are too long: %s", async (length, tooLong) => {
    const [line, after] = await read("x".repeat(length - 10), `${"x".repeat(10)}\n`, "b");
    expect(line?.text === null).toBe(tooLong);
    expect(after).toEqual({ number: 2, text: "b" });
  });

  it("keep their numbers over empty ones, of which a long row is given only in part", async () => {
    const lines = await read("a\n", "\n".repeat(1_000_000), "b");
    expect(lines).toHaveLength(MOST_EMPTY + 2);
    expect(lines.at(-1)).toEqual({ number: 1_000_002, text: "b" });
  });
});
