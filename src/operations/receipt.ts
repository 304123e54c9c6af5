import type { WorkspaceId } from "../core/ids.ts";
import type { Recorded } from "../core/ledger.ts";
import { receiptText } from "../core/tlog/note.ts";
import type { World } from "../ports.ts";
import { logName, notarized } from "./notarize.ts";

/**
 * A signed promise that the decision stands at this place of the log: it holds from the answer on, also while no checkpoint is
 * that long yet. The same text each time that it is asked for, signed with the keys of then. Null where the service has no key to sign with.
 */
export async function receiptOf(
  { notary }: Pick<World, "notary">,
  workspace: WorkspaceId,
  promised: Recorded & { readonly at: string },
): Promise<string | null> {
  if (notary === null) return null;
  return notarized(notary, workspace, receiptText(logName(notary, workspace), promised));
}
