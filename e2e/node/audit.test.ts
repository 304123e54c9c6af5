import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isSignedBy } from "../../src/adapters/notary.ts";
import { fromBase64, fromHex, toBase64 } from "../../src/core/tlog/base64.ts";
import { type NoteKey, parseCheckpoint, parseProof } from "../../src/core/tlog/note.ts";
import { verifyInclusion } from "../../src/core/tlog/verify.ts";
import { zeroNotary } from "../../src/testing/memory-trees.ts";
import { call, type Reply, ROOT, type Service, startService } from "../running-umpire.ts";
import { ask, givenAccount, givenCampaign } from "../scenario.ts";

/** A log that proves itself, as its auditor sees it. */

const folder = mkdtempSync(join(tmpdir(), "umpire-audit-"));
const file = join(folder, "umpire.db");
const { sha256 } = zeroNotary;
let service: Service;
const decisions: Reply[] = [];

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${file}` });
  await givenAccount(service);
  for (let place = 0; place < 5; place += 1) {
    await givenCampaign(service, `c-${place}`);
    decisions.push(await ask(service, `c-${place}`, "should we increase budget?"));
  }
});

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const keyOf = async (): Promise<NoteKey> => {
  const { body } = await call(service, "GET /.well-known/umpire");
  return { name: `${body.log_origin}/default`, publicKey: fromBase64(body.log_public_key) ?? new Uint8Array() };
};

const proofOf = (id: string): Promise<Reply> => call(service, `GET /audit/decisions/${id}/proof`);

describe("the log", () => {
  it("has a checkpoint of all that is recorded, signed with the key that the service publishes", async () => {
    const note = parseCheckpoint((await call(service, "GET /audit/checkpoint")).body);
    const records = await call(service, "GET /audit/records?limit=200");
    const key = await keyOf();
    expect(note).toMatchObject({ origin: key.name, size: records.body.data.length, signatures: [{ name: key.name }] });
    const signature = note?.signatures[0]?.signature ?? new Uint8Array();
    expect(await isSignedBy(key.publicKey, note?.text ?? "", signature)).toBe(true);
    expect(await isSignedBy(key.publicKey, `${note?.text}x`, signature)).toBe(false);
  });

  it("proves every decision that was answered, at its place", async () => {
    for (const { body } of decisions) {
      const answered = await proofOf(body.id);
      expect(answered.headers.get("content-type")).toBe("text/plain; charset=utf-8");
      const parsed = parseProof(answered.body);
      const checkpoint = parsed && parseCheckpoint(parsed.note);
      expect(parsed?.index).toBe(body.ledger.sequence);
      const claim = {
        index: parsed?.index ?? -1,
        size: checkpoint?.size ?? 0,
        leaf: fromHex(body.ledger.leaf_hash),
        proof: parsed?.proof ?? [],
        root: checkpoint?.root ?? new Uint8Array(),
      };
      expect(verifyInclusion(sha256, claim)).toBe(true);
    }
  });

  it("gives every answer a receipt for its place, the same whenever it is read", async () => {
    const key = await keyOf();
    for (const { body } of decisions) {
      const { receipt, sequence, leaf_hash } = body.ledger;
      const end = receipt.lastIndexOf("\n\n");
      const text = receipt.slice(0, end + 1);
      expect(text).toBe(`umpire-receipt@v1\n${key.name}\n${sequence}\n${leaf_hash}\n${body.created_at}\n`);
      const signed =
        fromBase64(
          receipt
            .slice(end + 2)
            .trim()
            .split(" ")[2],
        )?.slice(4) ?? new Uint8Array();
      expect(await isSignedBy(key.publicKey, text, signed)).toBe(true);
      expect((await call(service, `GET /decisions/${body.id}`)).body.ledger).toEqual(body.ledger);
    }
  });

  it("as an export is verified offline by the command, and a changed one is not", async () => {
    const lines = (await call(service, "GET /audit/records?limit=200")).body.data.map((one: unknown) =>
      JSON.stringify(one),
    );
    const { publicKey } = await keyOf();
    writeFileSync(join(folder, "checkpoint"), (await call(service, "GET /audit/checkpoint")).body);
    const verify = (exported: readonly string[]) => {
      writeFileSync(join(folder, "export.jsonl"), exported.join("\n"));
      const args = [
        "scripts/verify.ts",
        "export",
        join(folder, "export.jsonl"),
        join(folder, "checkpoint"),
        toBase64(publicKey),
      ];
      const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
      return {
        status,
        verdicts: stdout
          .split("\n")
          .slice(0, 2)
          .filter((line) => !line.startsWith(" ")),
      };
    };
    expect(verify(lines)).toEqual({ status: 0, verdicts: ["integrity: ok", "completeness: ok"] });
    expect(verify(lines.slice(0, -1))).toMatchObject({ status: 1, verdicts: ["integrity: ok", "completeness: BAD"] });
    expect(verify(lines.map((line: string) => line.replace('"agent":"', '"agent":"x')))).toMatchObject({ status: 1 });
  });

  it("is read in order, from anywhere on, and to its end", async () => {
    const whole = (await call(service, "GET /audit/records?limit=200")).body.data;
    const read: unknown[] = [];
    for (let cursor: string | null = "0"; cursor !== null;) {
      const page: Reply = await call(service, `GET /audit/records?limit=4&cursor=${cursor}`);
      read.push(...page.body.data);
      cursor = page.body.next_cursor;
    }
    expect(read).toEqual(whole);
    expect(whole.map(({ sequence }: { sequence: number }) => sequence)).toEqual([...whole.keys()]);
  });

  it("is for those who may audit, and of one's own workspace", async () => {
    const made = await call(service, "POST /keys", {
      body: { name: "crm", kind: "service", scopes: ["decisions:read"] },
    });
    const crm = { url: service.url, key: made.body.key };
    for (const path of ["checkpoint", "records", `decisions/${decisions[0]?.body.id}/proof`])
      expect((await call(crm, `GET /audit/${path}`)).body.code).toBe("scope_missing");
    const opened = await call(service, "POST /keys", {
      body: { name: "other", kind: "human", scopes: ["audit:read"], workspace: "other" },
    });
    const other = { url: service.url, key: opened.body.key };
    expect((await call(other, `GET /audit/decisions/${decisions[0]?.body.id}/proof`)).body.code).toBe(
      "decision_not_found",
    );
    expect(parseCheckpoint((await call(other, "GET /audit/checkpoint")).body)?.origin).toMatch(/\/other$/);
  });

  it("keeps its key in a file that only its owner may read, the same after a restart", async () => {
    expect(statSync(`${file}.log-key`).mode & 0o777).toBe(0o600);
    const before = await keyOf();
    await service.stop();
    service = await startService({ DATABASE_URL: `file:${file}` });
    expect(await keyOf()).toEqual(before);
  });
});

const python = (decision: unknown, proof: string) => {
  writeFileSync(join(folder, "decision.json"), JSON.stringify(decision));
  writeFileSync(join(folder, "proof.tlog-proof"), proof);
  return spawnSync(
    "python3",
    [join(ROOT, "docs/verify/verify.py"), join(folder, "decision.json"), join(folder, "proof.tlog-proof")],
    {
      encoding: "utf8",
    },
  );
};

const HAS_PYTHON = spawnSync("python3", ["--version"]).status === 0;

describe.skipIf(!HAS_PYTHON)("a stranger with nothing but Python", () => {
  it("checks every decision offline", async () => {
    for (const { body } of decisions) {
      const { stdout, stderr, status } = python(body, (await proofOf(body.id)).body);
      expect([stderr, status]).toEqual(["", 0]);
      expect(stdout).toMatch(new RegExp(`^ok: entry ${body.ledger.sequence} of \\d+ in umpire\\.local/default, root `));
    }
  });

  it.each([
    ["an outcome that was changed", (body: object) => ({ ...body, outcome: "authorized " }), (proof: string) => proof],
    ["a reason that was changed", (body: object) => ({ ...body, reason: "because" }), (proof: string) => proof],
    ["another place", (body: object) => body, (proof: string) => proof.replace(/^index \d+$/m, "index 0")],
    ["another root", (body: object) => body, (proof: string) => proof.replace(/\n\n(.*\n\d+\n)./, "\n\n$1_")],
  ])("sees %s", async (_, change, tamper) => {
    const [first] = decisions;
    const { status, stderr } = python(change(first?.body), tamper((await proofOf(first?.body.id)).body));
    expect(status).not.toBe(0);
    expect(stderr).not.toBe("");
  });
});
