import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonical } from "../core/canonical.ts";
import type { DecisionId } from "../core/ids.ts";
import { revealed } from "../core/privacy/conceal.ts";
import { aDecisionEntry, freshWorkspace } from "../testing/ports.ts";
import { openMigrated } from "../testing/database-ports.ts";
import { nativeCipher } from "./cipher-native.ts";
import { nobleCipher } from "./cipher-noble.ts";
import type { Database } from "./database.ts";
import { randomKey } from "./key-beside.ts";
import { ledgerOf } from "./ledger.ts";
import { sealing } from "./sealing.ts";
import { subjectsOf } from "./subjects.ts";
import { systemSecrets } from "./system.ts";
import { vaultOf } from "./vault.ts";

const SEED = randomKey();
const CIPHERS = [
  ["native", nativeCipher],
  ["portable", nobleCipher],
] as const;

describe.each(CIPHERS)("the vault over the %s cipher", (_, cipher) => {
  const vault = vaultOf(cipher, SEED);
  const [, other] = CIPHERS.find(([, one]) => one !== cipher) ?? CIPHERS[0];

  it("opens what the other one sealed, and only in its context, with its key, unchanged", () => {
    const theirs = vaultOf(other, SEED);
    const key = theirs.unwrap(theirs.newKey()) ?? new Uint8Array(32);
    const sealed = other.encrypt(key, "one", "schöne Grüße 🎯");
    expect(cipher.decrypt(key, "one", sealed)).toBe("schöne Grüße 🎯");
    expect(cipher.decrypt(key, "two", sealed)).toBeNull();
    expect(cipher.decrypt(vault.unwrap(vault.newKey()) ?? key, "one", sealed)).toBeNull();
    expect(cipher.decrypt(key, "one", `${sealed.startsWith("A") ? "B" : "A"}${sealed.slice(1)}`)).toBeNull();
    expect(cipher.decrypt(key, "one", "AAAA")).toBeNull();
    expect(cipher.encrypt(key, "one", "same")).not.toBe(cipher.encrypt(key, "one", "same"));
  });

  it("names a subject the same in every process, differently in every workspace and under every key", () => {
    const [one, two] = [freshWorkspace(), freshWorkspace()];
    expect(vault.idOf(one, "maria")).toBe(vaultOf(other, SEED).idOf(one, "maria"));
    expect(vault.idOf(one, "maria")).not.toBe(vault.idOf(two, "maria"));
    expect(vault.idOf(one, "maria")).not.toBe(vaultOf(cipher, randomKey()).idOf(one, "maria"));
    expect(vault.idOf(one, "maria")).toMatch(/^sub_[0-9a-f]{40}$/);
  });

  it("commits as anybody else does (RFC 2104)", () => {
    expect(vault.commitment("key", "The quick brown fox jumps over the lazy dog")).toBe(
      "hmac-sha256:f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
    );
  });

  it("does not open another vault's key, nor start under half a key", () => {
    expect(vaultOf(cipher, randomKey()).unwrap(vault.newKey())).toBeNull();
    expect(() => vaultOf(cipher, "c2hvcnQ=")).toThrow("UMPIRE_VAULT_KEY");
  });
});

const body = (question: string) => ({ object: "decision", question, outcome: "no_action" });

const ann = (text: string) => aDecisionEntry({ body: body(text), subject: "ann" });

describe("a ledger that seals", () => {
  const vault = vaultOf(nativeCipher, SEED);
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated();
  });
  afterAll(() => database.close());
  const open = () => sealing(database, vault, ledgerOf(database, systemSecrets.hash));
  const count = async (sql: string) => (await database.read([{ sql, args: [] }]))[0]?.length ?? 0;

  it("records commitments, gives the values back, and holds no word of them in any table", async () => {
    const [workspace, ledger] = [freshWorkspace(), open()];
    const entry = aDecisionEntry({ body: body("Is Xanthippe happy?") });
    const recorded = await ledger.commit(workspace, entry, []);
    const found = await ledger.decision(workspace, entry.id as DecisionId);
    expect(found?.body).not.toContain("Xanthippe");
    expect(revealed(JSON.parse(found?.body ?? ""), found?.parts ?? [])).toMatchObject(entry.body);
    expect(found?.parts).toMatchObject(
      recorded.ok ? (recorded.value.parts?.map(({ commitment }) => ({ commitment })) ?? []) : [],
    );
    expect(await count("SELECT 1 FROM private_values WHERE sealed LIKE '%Xanthippe%'")).toBe(0);
    const [entries] = await ledger.entries(workspace, { from: 0, limit: 9 });
    expect(entries?.parts).toEqual(found?.parts);
    const page = await ledger.decisions(workspace, {}, { limit: 9, cursor: null });
    expect(page?.items[0]?.parts).toEqual(found?.parts);
  });

  it("forgets an erased subject's values and nobody else's; later ones have a new key", async () => {
    const [workspace, ledger] = [freshWorkspace(), open()];
    const [theirs, others, later] = ["theirs", "others", "later"].map((text, place) =>
      aDecisionEntry({ body: body(text), subject: place === 1 ? "bob" : "ann" }),
    );
    if (!theirs || !others || !later) throw new Error("three entries");
    await ledger.commit(workspace, theirs, []);
    await ledger.commit(workspace, others, []);
    const before = await ledger.decision(workspace, theirs.id as DecisionId);
    const subjectId = vault.idOf(workspace, "ann");
    await ledger.commit(workspace, aDecisionEntry(), [{ do: "erase_subject", subject: "ann", subjectId }]);
    await ledger.commit(workspace, later, []);
    const after = await ledger.decision(workspace, theirs.id as DecisionId);
    expect(after).toEqual({ ...before, parts: [] });
    expect((await ledger.decision(workspace, others.id as DecisionId))?.parts).toHaveLength(1);
    expect((await ledger.decision(workspace, later.id as DecisionId))?.parts).toHaveLength(1);
    const { texts } = await subjectsOf(database, vault).texts(workspace, subjectId, { from: 0, limit: 9 });
    expect(texts.map(({ values }) => values)).toEqual([{ "/question": "later" }]);
  });

  it("exports on past a text that does not open: another process wrote it under a key that was destroyed", async () => {
    const [workspace, ledger] = [freshWorkspace(), open()];
    const slow = open();
    await slow.commit(workspace, ann("before"), []);
    const subjectId = vault.idOf(workspace, "ann");
    await ledger.commit(workspace, aDecisionEntry(), [{ do: "erase_subject", subject: "ann", subjectId }]);
    await ledger.commit(workspace, ann("first"), []);
    await slow.commit(workspace, ann("lost"), []);
    await ledger.commit(workspace, ann("second"), []);
    const { texts } = subjectsOf(database, vault);
    const first = await texts(workspace, subjectId, { from: 0, limit: 2 });
    expect(first.texts.map(({ values }) => values["/question"])).toEqual(["first"]);
    const rest = await texts(workspace, subjectId, { from: first.next ?? -1, limit: 2 });
    expect(rest).toMatchObject({ texts: [{ values: { "/question": "second" } }], next: null });
  });

  it("gives one key to all who ask for it first at once", async () => {
    const workspace = freshWorkspace();
    const entries = Array.from({ length: 8 }, (_, place) => aDecisionEntry({ body: body(`text ${place}`) }));
    await Promise.all(entries.map((entry) => open().commit(workspace, entry, [])));
    const found = await open().entries(workspace, { from: 0, limit: 9 });
    expect(found.map(({ parts }) => parts?.length)).toEqual(entries.map(() => 1));
  });

  it("is refused by a guard when the subject has opted out, and not before or after", async () => {
    const [workspace, ledger] = [freshWorkspace(), open()];
    const subjectId = vault.idOf(workspace, "ann");
    const guarded = () => ledger.commit(workspace, aDecisionEntry(), [], [{ holds: "not_opted_out", subjectId }]);
    expect(await guarded()).toMatchObject({ ok: true });
    await ledger.commit(workspace, aDecisionEntry(), [{ do: "opt_out", subjectId, at: 5 }]);
    expect(await guarded()).toEqual({ ok: false, failure: "conflict" });
    await ledger.commit(workspace, aDecisionEntry(), [{ do: "erase_subject", subject: "ann", subjectId }]);
    expect(await guarded()).toEqual({ ok: false, failure: "conflict" });
    await ledger.commit(workspace, aDecisionEntry(), [{ do: "opt_out", subjectId, at: null }]);
    expect(await guarded()).toMatchObject({ ok: true });
  });

  it("hashes an entry without private values as it always did", async () => {
    const [workspace, ledger] = [freshWorkspace(), open()];
    const entry = aDecisionEntry({ body: { outcome: "no_action" } });
    const recorded = await ledger.commit(workspace, entry, []);
    const leafHash = systemSecrets.hash(`\0${canonical(entry.body)}`).slice("sha256:".length);
    expect(recorded).toMatchObject({ ok: true, value: { leafHash, parts: [] } });
  });
});
