import { systemSecrets } from "../adapters/system.ts";
import type { Subjects } from "../ports-privacy.ts";
import type { Memory } from "./memory.ts";

/** Subjects over a {@link Memory}, whose ledger keeps private values in its bodies: there are no texts to be found apart. */
export const subjectsIn = (memory: Memory): Subjects => ({
  idOf: (workspace, subject) => `sub_${systemSecrets.hash(JSON.stringify([workspace, subject])).slice(7, 47)}`,
  hasOptedOut: async (workspace, subject) => memory.of(workspace).optedOut.has(subject),
  texts: async () => ({ texts: [], next: null }),
});
