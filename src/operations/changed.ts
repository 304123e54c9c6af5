import type { ThingChange } from "../contract/changed.ts";
import type { Changed } from "../contract/changed-part.ts";
import { canonical } from "../core/canonical.ts";
import type { Digest } from "../core/ids.ts";
import type { Secrets } from "../ports.ts";
import type { By } from "./record.ts";

/** Null: nothing is different. */
export function changedOf(
  secrets: Pick<Secrets, "hash">,
  { agent, keyId, kind, why }: Omit<By, "workspace">,
  changes: readonly ThingChange[],
): Changed | null {
  const things = changes
    .map(({ kind: of, id, before, after }) => ({
      kind: of,
      id,
      before: digestOf(secrets, before),
      after: digestOf(secrets, after),
    }))
    .filter(({ before, after }) => before !== after);
  if (things.length === 0) return null;
  return { by: { kind: kind ?? "system", name: agent, key_id: keyId, reason: why ?? null }, things };
}

const digestOf = ({ hash }: Pick<Secrets, "hash">, thing: object | Digest | null): Digest | null =>
  typeof thing === "object" && thing !== null ? hash(canonical(thing)) : thing;
