import { describe, expect, it } from "vitest";
import { toBase64 } from "./base64.ts";
import { copiesReader } from "./head.ts";

const rootOf = (byte: number) => new Uint8Array(32).fill(byte);
const noteOf = (origin: string, size: number, byte: number): string =>
  `${origin}\n${size}\n${toBase64(rootOf(byte))}\n\n— ${origin} AAAAAAAA\n`;

function readIn(text: string) {
  const reader = copiesReader();
  for (const line of text.split("\n")) reader.line(line);
  return reader.heads().map(({ origin, size, root }) => [origin, size, root?.[0]]);
}

describe("checkpoints kept one after another", () => {
  it("tell the last one of each log, and not the longest", () => {
    const kept = [noteOf("a/x", 4, 1), noteOf("a/y", 9, 2), noteOf("a/x", 8, 3), noteOf("a/x", 6, 4)];
    expect(readIn(kept.join("\n"))).toEqual([
      ["a/y", 9, 2],
      ["a/x", 6, 4],
    ]);
  });

  it("may be one note alone, with lines of witnesses", () => {
    expect(readIn(`${noteOf("a/x", 4, 1)}— w BBBBBBBB\n`)).toEqual([["a/x", 4, 1]]);
    expect(readIn(noteOf("a/x", 4, 1).trimEnd())).toEqual([["a/x", 4, 1]]);
  });

  it.each([
    ["nothing", ""],
    ["prose", "Dear all,\n\n— the team\n"],
    ["a note without a signature", `a/x\n4\n${toBase64(rootOf(1))}\n\n`],
    ["a size that is none", noteOf("a/x", 4, 1).replace("\n4\n", "\n04\n")],
    ["a root that is too short", noteOf("a/x", 4, 1).replace(toBase64(rootOf(1)), "AAAA")],
    ["a receipt", "umpire-receipt@v1\na/x\n4\nabcd\n2026-11-01T00:00:00Z\n\n— a/x AAAAAAAA\n"],
  ])("are not found in %s", (_, text) => {
    expect(readIn(text)).toEqual([]);
  });

  it("that were torn in the middle are read over, and those behind them are found", () => {
    const whole = noteOf("a/x", 9, 2);
    for (let cut = 1; cut < whole.length; cut += 1)
      expect(readIn(`${noteOf("a/x", 4, 1)}\n${whole.slice(0, cut)}${whole}\n${noteOf("a/x", 12, 5)}`).at(-1)).toEqual([
        "a/x",
        12,
        5,
      ]);
  });
});
