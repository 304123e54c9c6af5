import type { WorkspaceId } from "../core/ids.ts";
import { toHex } from "../core/tlog/base64.ts";
import { keyIdOf, parseCheckpoint, signatureLine } from "../core/tlog/note.ts";
import type { Notary, Signer } from "../ports-log.ts";

/** The origin line of its checkpoints, and the name of its keys. */
export const logName = ({ origin }: Notary, workspace: WorkspaceId): string =>
  `${origin}/${encodeURIComponent(workspace)}`;

/** The text as a note of the workspace's log, with a signature of each key that signs. Ed25519 is deterministic: always the same. */
export async function notarized(notary: Notary, workspace: WorkspaceId, text: string): Promise<string> {
  return `${text}\n${await signedBy(notary, logName(notary, workspace), text, notary.signers)}`;
}

/**
 * A checkpoint that was kept, with a signature of each key that came since. Only one that a key of this log has signed gets
 * more: what the database says is not signed for being there.
 */
export async function renotarized(notary: Notary, workspace: WorkspaceId, note: string): Promise<string> {
  const checkpoint = parseCheckpoint(note);
  const name = logName(notary, workspace);
  if (checkpoint?.origin !== name) return note;
  const idOf = (publicKey: Signer["publicKey"]): string => toHex(keyIdOf(notary.sha256, { name, publicKey }));
  const signed = new Map(checkpoint.signatures.map(({ keyId, signature }) => [toHex(keyId), signature]));
  const missing = notary.signers.filter(({ publicKey }) => !signed.has(idOf(publicKey)));
  if (missing.length === 0) return note;
  const { text } = checkpoint;
  for (const { publicKey } of notary.keys) {
    const signature = signed.get(idOf(publicKey));
    if (signature && (await notary.verify(publicKey, text, signature)))
      return note + (await signedBy(notary, name, text, missing));
  }
  return note;
}

async function signedBy({ sha256 }: Notary, name: string, text: string, signers: readonly Signer[]): Promise<string> {
  const lines = signers.map(async ({ publicKey, sign }) =>
    signatureLine(sha256, { name, publicKey }, await sign(text)),
  );
  return (await Promise.all(lines)).join("");
}
