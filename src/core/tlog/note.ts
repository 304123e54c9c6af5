import { concatenated, fromBase64, toBase64, toHex } from "./base64.ts";
import type { Bytes, Sha256 } from "./merkle.ts";

/** Signed notes and checkpoints (C2SP signed-note, tlog-checkpoint), with Ed25519. */

/** Who signs: a name without spaces or `+`, and an Ed25519 public key of 32 bytes. */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Bytes;
}

const ED25519 = 1;

const encoder = new TextEncoder();

/** The first four bytes of SHA-256(name, newline, algorithm, key): a hint at which key to verify with. */
export const keyIdOf = (sha256: Sha256, { name, publicKey }: NoteKey, algorithm = ED25519): Bytes =>
  sha256(concatenated(encoder.encode(`${name}\n`), Uint8Array.of(algorithm), publicKey)).slice(0, 4);

/** `name+hint+key`: what a verifier is given. */
export const verifierKeyOf = (sha256: Sha256, key: NoteKey, algorithm = ED25519): string =>
  `${key.name}+${toHex(keyIdOf(sha256, key, algorithm))}+${toBase64(concatenated(Uint8Array.of(algorithm), key.publicKey))}`;

/** Null for what is no verifier key, or one whose hint is not its own. */
export function parseVerifierKey(sha256: Sha256, text: string, algorithm = ED25519): NoteKey | null {
  const [, name, hint, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || bytes?.[0] !== algorithm || bytes.length !== 33) return null;
  const key = { name, publicKey: bytes.slice(1) };
  return toHex(keyIdOf(sha256, key, algorithm)) === hint ? key : null;
}

/** The text that is signed: origin, size, root. */
export const checkpointText = (origin: string, size: number, root: Bytes): string =>
  `${origin}\n${size}\n${toBase64(root)}\n`;

export const signatureLine = (sha256: Sha256, key: NoteKey, signature: Bytes): string =>
  `— ${key.name} ${toBase64(concatenated(keyIdOf(sha256, key), signature))}\n`;

/** More signatures are more lines at its end. */
export const signedNote = (sha256: Sha256, text: string, key: NoteKey, signature: Bytes): string =>
  `${text}\n${signatureLine(sha256, key, signature)}`;

/** The text of a receipt: that an entry with this leaf hash stands at this place of a log, since then (RFC 3339). */
export const receiptText = (
  origin: string,
  { sequence, leafHash, at }: { readonly sequence: number; readonly leafHash: string; readonly at: string },
): string => `umpire-receipt@v1\n${origin}\n${sequence}\n${leafHash}\n${at}\n`;

export interface Note {
  /** What was signed, its last newline included. */
  readonly text: string;
  readonly signatures: readonly Signature[];
}

/** Who says that they signed, and with what. */
export interface Signature {
  readonly name: string;
  readonly keyId: Bytes;
  readonly signature: Bytes;
}

export interface Checkpoint extends Note {
  readonly origin: string;
  readonly size: number;
  readonly root: Bytes;
}

const SIGNATURE = /^— ([^\s+]+) (\S+)$/;
const MOST_SIGNATURES = 100;

/** Null for what is no signed note. Its signatures are not verified here. */
export function parseNote(note: string): Note | null {
  const end = note.lastIndexOf("\n\n");
  // oxlint-disable-next-line no-control-regex -- a note holds no control character but its newlines
  if (end < 1 || !note.endsWith("\n") || /[\0-\x09\x0b-\x1f]/.test(note)) return null;
  const lines = note.slice(end + 2, -1).split("\n");
  const signatures = lines.map(parseSignature).filter((one) => one !== null);
  if (signatures.length !== lines.length || lines.length > MOST_SIGNATURES) return null;
  return { text: note.slice(0, end + 1), signatures };
}

/** Null for what is no signed checkpoint. Its signatures are not verified here. */
export function parseCheckpoint(note: string): Checkpoint | null {
  const parsed = parseNote(note);
  const [origin = "", count = "", encoded = ""] = parsed?.text.split("\n") ?? [];
  const root = fromBase64(encoded);
  if (parsed === null || origin === "" || !/^(?:0|[1-9]\d{0,15})$/.test(count) || root?.length !== 32) return null;
  return { origin, size: Number(count), root, ...parsed };
}

/** A line of a note, without its newline. */
export function parseSignature(line: string): Signature | null {
  const [, name, encoded] = SIGNATURE.exec(line) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || bytes === null || bytes.length < 5) return null;
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
}

const HEADER = "c2sp.org/tlog-proof@v1";

/** C2SP tlog-proof: everything that is needed to check, offline, that a record stands in the log. */
export const proofText = (index: number, proof: readonly Bytes[], note: string): string =>
  `${HEADER}\nindex ${index}\n${proof.map((hash) => `${toBase64(hash)}\n`).join("")}\n${note}`;

export interface LogProof {
  readonly index: number;
  readonly proof: readonly Bytes[];
  readonly note: string;
}

/** Null for what is no proof of that form. `extra` lines are read over. */
export function parseProof(text: string): LogProof | null {
  const [, index, hashes, note] =
    /^c2sp\.org\/tlog-proof@v1\n(?:extra \S+\n)?index (0|[1-9]\d{0,15})\n((?:[A-Za-z0-9+/]{43}=\n){0,63})\n([\s\S]+)$/.exec(
      text,
    ) ?? [];
  if (index === undefined || note === undefined) return null;
  const proof = (hashes ?? "").split("\n").filter(Boolean).map(fromBase64);
  if (proof.some((hash) => hash === null)) return null;
  return { index: Number(index), proof: proof.filter((hash) => hash !== null), note };
}
