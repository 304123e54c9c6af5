import type { WorkspaceId } from "../core/ids.ts";
import type { Recorded } from "../core/ledger.ts";
import { receiptText, signedNote } from "../core/tlog/note.ts";
import type { World } from "../ports.ts";
import { logName } from "./integrate-log.ts";

/**
 * A signed promise that the decision stands at this place of the log: it holds from the answer on, also while no checkpoint is
 * that long yet. The same each time that it is asked for. Null where the service has no key to sign with.
 */
export async function receiptOf(
  { notary }: Pick<World, "notary">,
  workspace: WorkspaceId,
  promised: Recorded & { readonly at: string },
): Promise<string | null> {
  if (notary === null) return null;
  const name = logName(notary, workspace);
  const text = receiptText(name, promised);
  return signedNote(notary.sha256, text, { name, publicKey: notary.publicKey }, await notary.sign(text));
}
