import { open } from "node:fs/promises";
import { fail, ok } from "../core/result.ts";
import type { Patience, Witness } from "../ports-log.ts";
import { COPY_NAME } from "./checkpoint-copy.ts";

/** Appends each checkpoint to a file, with an empty line behind it. For a disk that whoever can write the database cannot write. */
export const appendCopies = (path: string, patience: Patience): Witness => ({
  name: COPY_NAME,
  cosigns: false,
  patience,
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
