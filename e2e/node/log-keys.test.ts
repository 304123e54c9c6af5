import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";

/** The keys of the log over its life, as an auditor sees them. */

const folder = mkdtempSync(join(tmpdir(), "umpire-log-keys-"));
let service: Service;

afterEach(() => service.stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = async (env: Readonly<Record<string, string>>): Promise<void> => {
  service = await startService({ DATABASE_URL: `file:${join(folder, "umpire.db")}`, ...env });
};

const seedOf = (letter: string): string => Buffer.alloc(32, letter).toString("base64");

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
