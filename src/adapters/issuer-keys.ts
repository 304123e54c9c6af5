import { type CryptoKey, errors, type JWSHeaderParameters } from "jose";
import type { Clock, Log } from "../ports.ts";
import type { KeySet } from "./published-keys.ts";

/** So long a set of keys is good without looking again, and so long when the issuer cannot be reached. */
export const FRESH_MS = 600_000;
export const STALE_MS = 3_600_000;

/** A token with an unknown key makes us look again, but not more often: anybody can make such tokens. */
export const UNKNOWN_KEY_MS = 30_000;

/** After a look that failed, while there are no keys, and while there are old ones. */
export const FAILED_MS = 1_000;
export const FAILED_WITH_KEYS_MS = 30_000;

/** The keys that would verify it cannot be had now. */
export class KeysUnavailable extends Error {
  override readonly name = "KeysUnavailable";
}

export interface IssuerKeysParts {
  readonly published: () => Promise<KeySet>;
  readonly clock: Pick<Clock, "elapsedMs">;
  readonly log: Log;
  /** Requests may wait for each other's promises: they may not on Workers. */
  readonly joins: boolean;
}

export type FindKey = (header: JWSHeaderParameters) => Promise<CryptoKey>;

interface State {
  set: KeySet | null;
  /** On the clock of durations; of a read that worked. */
  readAtMs: number;
  /** Before this, nothing is read again because the last read failed. */
  notBeforeMs: number;
  /** Before this, an unknown key makes nobody look. */
  unknownNotBeforeMs: number;
  reading: Promise<void> | null;
}

/** The issuer's public keys, read when they are needed and kept for a while. Rejects with jose's errors, or with {@link KeysUnavailable}. */
export function issuerKeys(parts: IssuerKeysParts): FindKey {
  const state: State = { set: null, readAtMs: 0, notBeforeMs: 0, unknownNotBeforeMs: 0, reading: null };
  return async (header) => {
    const { elapsedMs } = parts.clock;
    const age = () => elapsedMs() - state.readAtMs;
    if (state.set === null || age() >= FRESH_MS) await read(state, parts);
    if (state.set === null || age() >= STALE_MS) throw new KeysUnavailable();
    const found = await keyIn(state.set, header);
    if (found !== null) return found;
    const mayLook = elapsedMs() >= state.unknownNotBeforeMs;
    if (!mayLook && !(parts.joins && state.reading)) throw new errors.JWKSNoMatchingKey();
    if (mayLook) state.unknownNotBeforeMs = elapsedMs() + UNKNOWN_KEY_MS;
    await read(state, parts);
    const now = await keyIn(state.set, header);
    if (now === null) throw new errors.JWKSNoMatchingKey();
    return now;
  };
}

/** Null where no key of the set is meant: a newer set may have it. */
async function keyIn(set: KeySet, header: JWSHeaderParameters): Promise<CryptoKey | null> {
  try {
    return await set(header);
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return null;
    if (error instanceof errors.JOSEError) throw error;
    throw new errors.JWKSInvalid("The key is none.", { cause: error });
  }
}

/** One read at a time, where requests may share it. Never rejects: what there was before stays, for a while. */
async function read(state: State, parts: IssuerKeysParts): Promise<void> {
  if (parts.joins && state.reading) return state.reading;
  if (parts.clock.elapsedMs() < state.notBeforeMs) return;
  const reading = readOnce(state, parts).finally(() => {
    state.reading = null;
  });
  state.reading = reading;
  return reading;
}

async function readOnce(state: State, { published, clock, log }: IssuerKeysParts): Promise<void> {
  try {
    state.set = await published();
    state.readAtMs = clock.elapsedMs();
  } catch (error) {
    const wait = state.set === null ? FAILED_MS : FAILED_WITH_KEYS_MS;
    state.notBeforeMs = clock.elapsedMs() + wait;
    log.write({ level: "error", event: "issuer_unavailable", error: String(error) });
  }
}
