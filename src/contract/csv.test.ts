import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_LINES_IN_ROW, type Row, rowsOf } from "./csv.ts";
import { linesOf, MOST_LINE_LENGTH } from "./lines.ts";

async function* chunksOf(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const read = async (text: string, size = 7): Promise<readonly Row[]> =>
  Array.fromAsync(rowsOf(linesOf(chunksOf(text, size))));

const cells = (rows: readonly Row[]) => rows.map((row) => ("cells" in row ? row.cells : row.refused));

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe("rows of a CSV", () => {
  it.each([
    [
      "plain cells",
      "a,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "no line end at the end",
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "CRLF and a byte order mark",
      "\uFEFFa,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["empty cells at every place", ",b,\n", [["", "b", ""]]],
    [
      "commas, quotes and line ends in quotes",
      '"a,1","say ""hi""","two\nlines"\nx,y,z\n',
      [
        ["a,1", 'say "hi"', "two\nlines"],
        ["x", "y", "z"],
      ],
    ],
    ["an empty quoted cell", '"",b\n', [["", "b"]]],
    ["empty lines passed over", "a\n\n\r\nb\n", [["a"], ["b"]]],
  ])("%s", async (_, text, expected) => {
    expect(cells(await read(text))).toEqual(expected);
  });

  it("reads the same however the text is cut", async () => {
    const text = '\uFEFFa,"b\r\n1"\r\n\r\n"c""",d\n';
    const whole = await read(text, text.length);
    for (let size = 1; size < text.length; size += 1) expect(await read(text, size)).toEqual(whole);
  });

  it("gives back every cell that was written as RFC 4180 says", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", " ", "é"), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), async (table) => {
        const text = table.map((row) => `${row.map(quoted).join(",")}\n`).join("");
        expect(cells(await read(text))).toEqual(table);
      }),
    );
  });

  it("numbers a row by the line at which it begins", async () => {
    expect((await read('a\n"b\nb"\n\nc\n')).map(({ number }) => number)).toEqual([1, 2, 5]);
  });

  it("loses only the line with the fault", async () => {
    const rows = await read('a,b\n1,x"y\n2,"z" \n3,4\n');
    expect(rows.map((row) => [row.number, "cells" in row])).toEqual([
      [1, true],
      [2, false],
      [3, false],
      [4, true],
    ]);
    const unclosed = await read('a,b\n1,"open\n2,3\n4,5\n');
    expect(unclosed.map((row) => [row.number, "cells" in row])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, true],
    ]);
  });

  it.each([
    [MOST_LINES_IN_ROW, 1],
    [MOST_LINES_IN_ROW + 1, MOST_LINES_IN_ROW + 1],
  ])("takes a row of %i lines as %i rows", async (lines, rows) => {
    const inner = Array.from({ length: lines - 2 }, () => "x\n").join("");
    expect(await read(`"a\n${inner}z"`, 1000)).toHaveLength(rows);
  });

  it.each([
    [MOST_LINE_LENGTH, true],
    [MOST_LINE_LENGTH + 1, false],
  ])("takes a line of %i characters: %s", async (length, taken) => {
    for (const size of [1000, length + 4]) {
      const rows = await read(`${"x".repeat(length)}\r\nb\r\n`, size);
      expect(rows.map((row) => "cells" in row)).toEqual([taken, true]);
    }
  });
});
