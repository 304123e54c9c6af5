import { open } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { fail, ok } from "../core/result.ts";
import { copiesReader, type Head } from "../core/tlog/head.ts";
import type { Patience, Witness } from "../ports-log.ts";
import { COPY_NAME } from "./checkpoint-copy.ts";

/** Appends each checkpoint to a file, with an empty line behind it. For a disk that whoever can write the database cannot write. */
export const appendCopies = (path: string, patience: Patience): Witness => ({
  name: COPY_NAME,
  cosigns: false,
  patience,
  seen: async () => {
    try {
      return { heads: await headsIn(path), failure: null };
    } catch (error) {
      // Nothing was kept there yet.
      const isNew = error instanceof Error && "code" in error && error.code === "ENOENT";
      return { heads: [], failure: isNew ? null : `It cannot be read: ${String(error)}` };
    }
  },
  async take({ note }) {
    try {
      await using file = await open(path, "a", 0o644);
      await file.writeFile(`${note}\n`);
      await file.datasync();
      return ok("");
    } catch (error) {
      return fail({ kind: "unreachable", detail: `It cannot be written: ${String(error)}` });
    }
  },
});

/** The last checkpoint of each log in a file of copies, or in one that somebody saved. Rejects when it cannot be read. */
export async function headsIn(path: string): Promise<readonly Head[]> {
  const reader = copiesReader();
  const input = createReadStream(path, { encoding: "utf8", highWaterMark: 1024 * 1024 });
  for await (const line of createInterface({ input, crlfDelay: Infinity })) reader.line(line);
  return reader.heads();
}
