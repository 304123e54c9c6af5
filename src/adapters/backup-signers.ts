import type { ManifestLog } from "../core/backup-manifest.ts";
import type { Bytes } from "../core/tlog/merkle.ts";
import { parseCheckpoint } from "../core/tlog/note.ts";
import { signersOf } from "../core/tlog/signers.ts";
import { nativeIsSigned, nativeSigning } from "./native-signing.ts";

/** Of logs whose newest checkpoint none of the keys has signed: a sentence each. */
export const unsignedLogs = (logs: readonly ManifestLog[], keys: readonly Bytes[]): readonly string[] =>
  logs.flatMap(({ workspace, checkpoint }) => {
    if (checkpoint === null) return [];
    const note = parseCheckpoint(checkpoint.note);
    const known = keys.map((publicKey) => ({ name: checkpoint.origin, publicKey }));
    const found = note && signersOf({ sha256: nativeSigning.sha256, isSigned: nativeIsSigned }, note, known);
    return found?.ok === true
      ? []
      : [`Workspace ${workspace}: its newest checkpoint has ${found?.failure ?? "no form"}.`];
  });
