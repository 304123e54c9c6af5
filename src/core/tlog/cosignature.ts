import { toBase64 } from "./base64.ts";
import type { Bytes, Sha256 } from "./merkle.ts";
import { keyIdOf, type NoteKey, parseSignature, parseVerifierKey } from "./note.ts";
import { sameBytes } from "./verify.ts";

/** What a witness says of a checkpoint (C2SP tlog-cosignature, Ed25519), and how it is asked (C2SP tlog-witness). */

const TIMESTAMPED_ED25519 = 4;

/** `name+hint+key` of a witness. Null for what is none. */
export const parseWitnessKey = (sha256: Sha256, text: string): NoteKey | null =>
  parseVerifierKey(sha256, text, TIMESTAMPED_ED25519);

export interface Cosignature {
  /** The line of the note, with its newline. */
  readonly line: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly signature: Bytes;
}

/** The lines of an answer that say that they are of this key; they are verified elsewhere. Others are read over. */
export function cosignaturesOf(sha256: Sha256, key: NoteKey, answer: string): readonly Cosignature[] {
  const keyId = keyIdOf(sha256, key, TIMESTAMPED_ED25519);
  return answer.split("\n").flatMap((line) => {
    const parsed = parseSignature(line);
    if (parsed?.name !== key.name || !sameBytes(parsed.keyId, keyId) || parsed.signature.length !== 8 + 64) return [];
    const timestamp = Number(new DataView(parsed.signature.buffer, parsed.signature.byteOffset).getBigUint64(0));
    if (!Number.isSafeInteger(timestamp)) return [];
    return [{ line: `${line}\n`, timestamp, signature: parsed.signature.slice(8) }];
  });
}

/** What the witness signs: `text` is that of the checkpoint. */
export const cosignedText = (timestamp: number, text: string): string => `cosignature/v1\ntime ${timestamp}\n${text}`;

/** The body of `add-checkpoint`: from which size on, the proof that the tree grew, and the signed checkpoint. */
export const addCheckpointBody = (old: number, proof: readonly Bytes[], note: string): string =>
  `old ${old}\n${proof.map((hash) => `${toBase64(hash)}\n`).join("")}\n${note}`;
