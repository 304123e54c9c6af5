import type { ExportedRecord } from "../tlog/examine.ts";
import { listOf, part, type Told } from "./told.ts";

/** Kinds whose entries change what the service may do, from before entries said so themselves too. */
const KINDS: ReadonlySet<string> = new Set([
  "policy_published",
  "prompt_created",
  "prompt_labelled",
  "key_created",
  "key_revoked",
  "autonomy_changed",
  "mute_cleared",
  "kill_switch_engaged",
  "kill_switch_released",
  "webhook_created",
  // Everything may be what it was before.
  "restore",
]);

/** A line of changes.jsonl; null for an entry that changes nothing of the kind. */
export function changeTold({ sequence, id, kind, at, agent }: ExportedRecord, body: Told): object | null {
  const changed = part(body, "changed");
  const things = listOf(changed["things"]);
  if (things.length === 0 && !KINDS.has(kind)) return null;
  return { object: "change", sequence, id, kind, at, by: changed["by"] ?? { name: agent }, things };
}
