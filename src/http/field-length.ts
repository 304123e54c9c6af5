import { invalid } from "../contract/invalid.ts";
import type { Failure } from "../core/failure.ts";

/** As much of one field as is read, in characters: what any server on the way takes. Longer ones may be refused before Umpire sees them. */
export const LONGEST_FIELD = 8_192;

/** Refuses fields, by their names and values, of which one is longer than the contract says. */
export function refuseLong(fields: Readonly<Record<string, string | undefined>>): Failure<"invalid_request"> | null {
  const long = Object.entries(fields).filter(([, value = ""]) => value.length > LONGEST_FIELD);
  if (long.length === 0) return null;
  const detail = `must have at most ${LONGEST_FIELD} characters`;
  return invalid(long.map(([name]) => ({ pointer: `header/${name}`, detail })));
}
