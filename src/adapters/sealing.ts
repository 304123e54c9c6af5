import { conceal } from "../core/privacy/conceal.ts";
import type { Entry, StateChange } from "../core/ledger.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { fail, ok } from "../core/result.ts";
import type { Ledger, RecordedEntry } from "../ports.ts";
import { type Database, DatabaseError } from "./database.ts";
import { contextOf, opened, sealedOf } from "./sealed-values.ts";
import { subjectKeysOf } from "./subject-keys.ts";
import type { Vault } from "./vault.ts";

/**
 * A ledger whose entries hold commitments in the place of private values (core/privacy), which are kept beside it, encrypted under
 * their subject's key. Who reads an entry finds them with it, until the subject is erased.
 */
export function sealing(database: Database, vault: Vault, ledger: Ledger): Ledger {
  const keys = subjectKeysOf(database, vault);

  async function kept(workspace: WorkspaceId, id: Entry["id"], { parts }: ReturnType<typeof conceal>) {
    const changes: StateChange[] = [];
    for (const { subject, commitment, salt, text } of parts) {
      const subjectId = vault.idOf(workspace, subject);
      const key = await keys.keyFor(workspace, subjectId);
      const sealed = vault.cipher.encrypt(
        key,
        contextOf(workspace, id),
        `{"commitment":"${commitment}","salt":"${salt}","values":${text}}`,
      );
      changes.push({ do: "keep_private", entryId: id, subjectId, sealed });
    }
    return changes;
  }

  async function partsOf(workspace: WorkspaceId, ids: readonly Entry["id"][]) {
    const rows = await sealedOf(database, workspace, ids);
    return Map.groupBy(
      rows.flatMap((row) => opened(vault, workspace, row)),
      ({ id }) => id,
    );
  }

  async function withParts(workspace: WorkspaceId, found: readonly RecordedEntry[]) {
    const parts = await partsOf(
      workspace,
      found.map(({ id }) => id),
    );
    return found.map((entry) => ({ ...entry, parts: parts.get(entry.id) ?? [] }));
  }

  return {
    ...ledger,
    async commit(workspace, entry, changes, guards) {
      const concealed = conceal(entry, vault);
      const secret = await kept(workspace, entry.id, concealed).catch(unavailable);
      if (secret === null) return fail("unavailable");
      const { body, parts } = concealed;
      const recorded = await ledger.commit(workspace, { ...entry, body }, [...changes, ...secret], guards);
      if (!recorded.ok) return recorded;
      for (const change of changes) if (change.do === "erase_subject") keys.forget(workspace, change.subjectId);
      return ok({ ...recorded.value, parts });
    },

    async decision(workspace, id) {
      const recorded = await ledger.decision(workspace, id);
      return recorded && { ...recorded, parts: (await partsOf(workspace, [id])).get(id) ?? [] };
    },

    async decisions(workspace, filter, page) {
      const found = await ledger.decisions(workspace, filter, page);
      if (found === null) return null;
      const parts = await partsOf(
        workspace,
        found.items.map(({ id }) => id),
      );
      return { ...found, items: found.items.map((item) => ({ ...item, parts: parts.get(item.id) ?? [] })) };
    },

    entries: async (workspace, range) => withParts(workspace, await ledger.entries(workspace, range)),

    matching: async (workspace, stretch, filter) =>
      withParts(workspace, await ledger.matching(workspace, stretch, filter)),
  };
}

function unavailable(error: unknown): null {
  if (error instanceof DatabaseError && error.reason !== "refused") return null;
  throw error;
}
