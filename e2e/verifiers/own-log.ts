import { aNotary } from "../../src/testing/a-notary.ts";
import { signedNote } from "../../src/core/tlog/note.ts";
import { SEED, sha256 } from "./evidence.ts";

/** Notes that the tests sign themselves, with the service's own key or another one. */

export const ORIGIN = "umpire.local/acme";

export async function signed(text: string, { name = ORIGIN, seed = SEED } = {}): Promise<string> {
  const [signer] = (await aNotary(seed, "")).signers;
  return signedNote(sha256, text, { name, publicKey: signer.publicKey }, await signer.sign(text));
}

/** A second signature under a note. */
export async function alsoSigned(note: string, seed: string): Promise<string> {
  const text = note.slice(0, note.lastIndexOf("\n\n") + 1);
  return note + (await signed(text, { seed })).slice(text.length + 1);
}
