import { fromHex } from "./base64.ts";
import { type ExportedLine, faultsOf, isPruned, toldBy, type Verdicts } from "./examine.ts";
import type { Range, Sha256 } from "./merkle.ts";
import type { Checkpoint } from "./note.ts";
import { type Around, runOf } from "./run.ts";
import { sameBytes } from "./verify.ts";

/** Holds the entries of a run, one after the other, against the checkpoint of the whole log. */
export interface RunExaminer {
  /** Gives what its body tells; null for what tells nothing. */
  add(line: ExportedLine): Readonly<Record<string, unknown>> | null;
  verdicts(): Verdicts;
}

/** The checkpoint's own signature is verified by whoever calls. */
export function runExaminer(
  sha256: Sha256,
  range: Range,
  { checkpoint, ...around }: Around & { readonly checkpoint: Pick<Checkpoint, "size" | "root"> },
): RunExaminer {
  const run = runOf(sha256, range, { ...around, size: checkpoint.size });
  const integrity: string[] = [];
  const completeness: string[] = [];
  let next = range.from;
  return {
    add(line) {
      const told = isPruned(line) ? null : toldBy(line);
      if (isPruned(line)) completeness.push(`entry ${line.sequence} is left out`);
      else integrity.push(...faultsOf(sha256, line, told));
      if (line.sequence !== next && completeness.length === 0)
        completeness.push(`entry ${next}: sequence ${line.sequence} stands in its place`);
      run.add(fromHex(line.leaf_hash));
      next += 1;
      return told;
    },
    verdicts() {
      const left = range.to - next;
      const missing = left === 0 ? [] : [`there are ${next - range.from} entries in place of ${range.to - range.from}`];
      const whole = [...completeness, ...missing];
      if (whole.length > 0) return { integrity, completeness: whole };
      const root = run.root();
      const isRoot = root !== null && sameBytes(root, checkpoint.root);
      const fault = `entries ${range.from} to ${range.to} do not lead to the checkpoint's root`;
      return { integrity: [...integrity, ...(isRoot ? [] : [fault])], completeness: whole };
    },
  };
}
