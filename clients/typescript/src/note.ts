import { bytesOf, fromBase64, isSame, sha256 } from "./bytes.ts";

/** Signed notes (C2SP signed-note), with Ed25519. */

/** A public key: 32 bytes. */
export type Key = Uint8Array<ArrayBuffer>;

export interface Note {
  /** What was signed, its last newline included. */
  readonly text: string;
  readonly signatures: readonly Signature[];
}

interface Signature {
  readonly name: string;
  readonly keyId: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

const MOST_SIGNATURES = 100;

/** Null for what is no signed note. */
export function noteOf(note: string): Note | null {
  const end = note.lastIndexOf("\n\n");
  // oxlint-disable-next-line no-control-regex -- a note holds no control character but its newlines
  if (end < 1 || !note.endsWith("\n") || /[\0-\x09\x0b-\x1f]/.test(note)) return null;
  const lines = note.slice(end + 2, -1).split("\n");
  const signatures = lines.flatMap(signatureOf);
  if (signatures.length !== lines.length || lines.length > MOST_SIGNATURES) return null;
  return { text: note.slice(0, end + 1), signatures };
}

function signatureOf(line: string): readonly Signature[] {
  const [, name, encoded] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
  const bytes = fromBase64(encoded ?? "");
  if (name === undefined || bytes === null || bytes.length < 5) return [];
  return [{ name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) }];
}

/** Null when at least one of the keys signed the note and none is abused; else a sentence. Signatures of others are read over. */
export async function signatureFault(
  { text, signatures }: Note,
  { name, keys }: { readonly name: string; readonly keys: readonly Key[] },
): Promise<string | null> {
  let signers = 0;
  for (const key of keys) {
    const keyId = (await sha256(new Uint8Array([...bytesOf(`${name}\n`), 1, ...key]))).slice(0, 4);
    const claim = signatures.find((one) => one.name === name && isSame(one.keyId, keyId));
    if (claim && !(await isSigned(key, text, claim.signature))) return `the signature of ${name} is not of this text`;
    if (claim) signers += 1;
  }
  return signers > 0 ? null : "it is not signed by a key that is known for its time";
}

async function isSigned(key: Key, text: string, signature: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const own = await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", own, signature, bytesOf(text));
}
