import { fromBase64 } from "./base64.ts";
import type { Bytes } from "./merkle.ts";

/** How far a log went, as somebody who was shown it says. */
export interface Head {
  /** Name of the log. */
  readonly origin: string;
  readonly size: number;
  /** Null where only the size is told. */
  readonly root: Bytes | null;
  /** It says for certain that what it was shown is not what it saw. */
  readonly isOther?: true;
}

/** What was found in checkpoints kept one after another. */
export interface CopiesReader {
  /** The next line, without its newline. */
  line(text: string): void;
  /** The last checkpoint of each log, in the order in which they were kept. */
  heads(): readonly Head[];
}

/**
 * Reads what `UMPIRE_CHECKPOINT_COPY` holds, or any signed checkpoint: notes with an empty line behind each. The last of a log counts
 * and not the longest, because after a restore that was accepted the log goes on from where it was shorter. Signatures are not
 * looked at: a checkpoint here can only keep somebody from going on. What is torn is read over.
 */
export function copiesReader(): CopiesReader {
  const last = new Map<string, Head>();
  let text: string[] = [];
  let signed: Head | null = null;
  return {
    line(line) {
      if (line.startsWith("— ") && signed !== null) {
        // Behind the others, also when there was one of this log before.
        last.delete(signed.origin);
        last.set(signed.origin, signed);
      }
      if (line !== "") return void text.push(line);
      signed = text.some((one) => one.startsWith("— ")) ? null : headOf(text);
      text = [];
    },
    heads: () => [...last.values()],
  };
}

/** Null for what is no text of a checkpoint. */
function headOf([origin = "", count = "", encoded = "", ...more]: readonly string[]): Head | null {
  const root = fromBase64(encoded);
  const isOne = origin !== "" && /^(?:0|[1-9]\d{0,15})$/.test(count) && root?.length === 32 && more.length === 0;
  return isOne ? { origin, size: Number(count), root } : null;
}
