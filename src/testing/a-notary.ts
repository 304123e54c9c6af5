import { notaryOf } from "../adapters/notary.ts";
import type { Notary } from "../ports-log.ts";

/** Signs with one key, of 32 bytes in base64. */
export const aNotary = (seed: string, origin: string): Promise<Notary> =>
  notaryOf([{ seed, from: null }], { origin, retired: [] });
