import type { Asked } from "../core/asked.ts";
import { canonical } from "../core/canonical.ts";
import type { Digest } from "../core/ids.ts";
import { identityOf } from "../core/material.ts";
import { oncePer } from "../core/once-per.ts";
import type { Secrets } from "../ports.ts";

/**
 * What makes two questions the same, as a digest; computed once for each question, however many ask for it. `promptOf`: the
 * edition that a model would be told; without a model there is none.
 */
export function identityKey(
  hash: Secrets["hash"],
  reasonerName: string,
  promptOf: (asked: Asked) => Digest | null = () => null,
): (asked: Asked) => Digest {
  return oncePer((asked) => hash(canonical(identityOf(asked, reasonerName, promptOf(asked)))));
}
