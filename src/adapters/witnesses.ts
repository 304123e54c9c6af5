import type { Clock } from "../ports.ts";
import type { Patience, Witness } from "../ports-log.ts";
import { c2spWitness } from "./c2sp-witness.ts";
import { putCopies } from "./checkpoint-copy.ts";
import { patienceOf } from "./patience.ts";

interface Told {
  readonly c2sp: readonly { readonly key: string; readonly url: string }[];
  /** A path, or a URL. */
  readonly copy: string | null;
  readonly everyMs: number;
}

/** All that the configuration names. `toFile`: where there are files. Throws a sentence for the operator. */
export function witnessesOf(
  { c2sp, copy, everyMs }: Told,
  clock: Pick<Clock, "elapsedMs">,
  toFile: ((path: string, patience: Patience) => Witness) | null,
): readonly Witness[] {
  const witnesses = c2sp.map((one) => c2spWitness(one, patienceOf(clock, everyMs)));
  if (copy === null) return witnesses;
  const take = /^https?:\/\//.test(copy) ? putCopies : toFile;
  if (take === null) throw new Error("UMPIRE_CHECKPOINT_COPY must be a URL where there are no files.");
  return [...witnesses, take(copy, patienceOf(clock, everyMs))];
}
