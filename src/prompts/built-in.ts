import type { Edition } from "../core/prompts/edition.ts";
import { EDITIONS } from "./editions.gen.ts";

/** The edition that came with the service, newest of those that did: in force until a workspace publishes one of its own. */
export const BUILT_IN: Edition = newest();

function newest(): Edition {
  const [first] = EDITIONS.toSorted((a, b) => b.createdAt - a.createdAt);
  if (!first) throw new Error("The service comes with an edition");
  return first;
}
