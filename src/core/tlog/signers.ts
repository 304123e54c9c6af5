import { fail, ok, type Result } from "../result.ts";
import { toHex } from "./base64.ts";
import type { Bytes, Sha256 } from "./merkle.ts";
import { keyIdOf, type Note, type NoteKey } from "./note.ts";
import { sameBytes } from "./verify.ts";

/** Whether the Ed25519 signature is the key's, of this text. */
export type IsSigned = (publicKey: Bytes, text: string, signature: Bytes) => boolean;

/**
 * Which of the known keys signed the note; at least one, or it fails with a sentence. As C2SP signed-note has it: signatures of
 * unknown keys are read over, of two by one key the first counts, and a bad one by a known key refuses the note.
 */
export function signersOf(
  { sha256, isSigned }: { readonly sha256: Sha256; readonly isSigned: IsSigned },
  { text, signatures }: Note,
  known: readonly NoteKey[],
): Result<readonly NoteKey[], string> {
  const claims = known.flatMap((key) => {
    const keyId = keyIdOf(sha256, key);
    const claim = signatures.find((one) => one.name === key.name && sameBytes(one.keyId, keyId));
    return claim === undefined ? [] : [{ key, ...claim }];
  });
  const forged = claims.find(({ key, signature }) => !isSigned(key.publicKey, text, signature));
  if (forged) return fail(`the signature of ${hintOf(forged)} is not of this text`);
  if (claims.length === 0) return fail(`no signature by a known key, only by ${signatures.map(hintOf).join(", ")}`);
  return ok(claims.map(({ key }) => key));
}

const hintOf = ({ name, keyId }: Note["signatures"][number]): string => `${name}+${toHex(keyId)}`;
