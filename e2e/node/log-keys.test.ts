import { createHash, createPrivateKey, createPublicKey, type KeyObject, verify } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";
import { ask, givenAccount, givenCampaign } from "../scenario.ts";

/** The keys of the log over its life, as an auditor sees them. */

const folder = mkdtempSync(join(tmpdir(), "umpire-log-keys-"));
let service: Service;

afterEach(() => service.stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = async (env: Readonly<Record<string, string>>): Promise<void> => {
  service = await startService({ DATABASE_URL: `file:${join(folder, "umpire.db")}`, ...env });
};

const seedOf = (letter: string): string => Buffer.alloc(32, letter).toString("base64");

/** Ed25519 by Node itself: the public key of a seed (RFC 8410). */
const publicOf = (letter: string): KeyObject => {
  const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), Buffer.alloc(32, letter)]);
  return createPublicKey(createPrivateKey({ key: der, format: "der", type: "pkcs8" }));
};

/** The text of a note, and which of the keys have signed it. */
function signersOf(note: string, letters: string): { text: string; signers: string } {
  const end = note.lastIndexOf("\n\n");
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split("\n");
  const signers = lines.map((line) => {
    const signature = Buffer.from(line.split(" ")[2] ?? "", "base64").subarray(4);
    return [...letters].find((letter) => verify(null, Buffer.from(text), publicOf(letter), signature)) ?? "?";
  });
  return { text, signers: signers.join("") };
}

const wellKnown = async () => (await call({ ...service, key: "" }, "GET /.well-known/umpire")).body;

const idOf = (publicKey: string): string =>
  `sha256:${createHash("sha256").update(Buffer.from(publicKey, "base64")).digest("hex")}`;

describe("/.well-known/umpire", () => {
  it("names the keys that sign and that signed, with their time, to everybody", async () => {
    const retired = Buffer.alloc(32, 9).toString("base64");
    await start({
      UMPIRE_LOG_KEY: `${seedOf("a")}@2026-11-01`,
      UMPIRE_LOG_KEYS_RETIRED: `${retired}@2025-01-01/2026-11-01T12:00:00Z`,
    });
    const { log_public_key: key, log_keys: keys } = await wellKnown();
    expect(keys).toEqual([
      { id: idOf(key), public_key: key, from: "2026-11-01T00:00:00.000Z", until: null },
      {
        id: idOf(retired),
        public_key: retired,
        from: "2025-01-01T00:00:00.000Z",
        until: "2026-11-01T12:00:00.000Z",
      },
    ]);
  });

  it("gives the digest of the limits that a new workspace gets; the log says which it has since", async () => {
    await start({ UMPIRE_LOG_KEY: seedOf("a") });
    const { default_policy_digest: digest } = await wellKnown();
    const { document, digest: current } = (await call(service, "GET /policy")).body;
    expect(current).toBe(digest);
    const changed = { ...document, budget: { ...document.budget, approval_free_bp: 100 } };
    const put = await call(service, "PUT /policy", { body: changed, headers: { "if-match": "*" } });
    const bodies: readonly { policy?: { version: number; digest: string } }[] = (
      await call(service, "GET /audit/export")
    ).body
      .split("\n")
      .slice(0, -1)
      .map((line: string) => JSON.parse(JSON.parse(line).body));
    expect(bodies.flatMap(({ policy }) => policy ?? [])).toMatchObject([
      { version: 1, digest },
      { version: 2, digest: put.body.digest },
    ]);
    expect((await wellKnown()).default_policy_digest).toBe(digest);
  });
});

describe("a new key in the place of the old one", () => {
  it("signs beside it for a time: everything said before is said in the same words, and either key is enough", async () => {
    const file = { DATABASE_URL: `file:${join(folder, "rotated.db")}` };
    await start({ ...file, UMPIRE_LOG_KEY: seedOf("a") });
    await givenAccount(service);
    await givenCampaign(service, "c");
    const { body } = await ask(service, "c", "should we increase budget?");
    const before = {
      receipt: signersOf(body.ledger.receipt, "ab"),
      checkpoint: signersOf((await call(service, "GET /audit/checkpoint")).body, "ab"),
    };
    expect([before.receipt.signers, before.checkpoint.signers]).toEqual(["a", "a"]);
    const seen = async (letters: string) => {
      const receipt = (await call(service, `GET /decisions/${body.id}`)).body.ledger.receipt;
      const proof: string = (await call(service, `GET /audit/decisions/${body.id}/proof`)).body;
      return {
        receipt: signersOf(receipt, letters),
        checkpoint: signersOf((await call(service, "GET /audit/checkpoint")).body, letters),
        proof: signersOf(proof.slice(proof.indexOf("\n\n") + 2), letters),
      };
    };
    const said = (signers: { receipt: string; checkpoint: string }) => ({
      receipt: { text: before.receipt.text, signers: signers.receipt },
      checkpoint: { text: before.checkpoint.text, signers: signers.checkpoint },
      proof: { text: before.checkpoint.text, signers: signers.checkpoint },
    });

    await service.stop();
    await start({ ...file, UMPIRE_LOG_KEY: `${seedOf("a")},${seedOf("b")}@2026-11-20` });
    expect(await seen("ab")).toEqual(said({ receipt: "ab", checkpoint: "ab" }));
    expect((await wellKnown()).log_keys).toMatchObject([{ until: null }, { from: "2026-11-20T00:00:00.000Z" }]);

    // What is new meanwhile is signed with both, and stays so.
    const meanwhile = await ask(service, "c", "should we pause it?");
    expect(signersOf(meanwhile.body.ledger.receipt, "ab").signers).toBe("ab");
    const longer = (await call(service, "GET /audit/checkpoint")).body;
    expect(signersOf(longer, "ab").signers).toBe("ab");

    await service.stop();
    await start({ ...file, UMPIRE_LOG_KEY: seedOf("b") });
    expect((await call(service, "GET /audit/checkpoint")).body).toBe(longer);
    const after = (await call(service, `GET /decisions/${body.id}`)).body.ledger.receipt;
    expect(signersOf(after, "ab")).toEqual({ text: before.receipt.text, signers: "b" });
  });
});
