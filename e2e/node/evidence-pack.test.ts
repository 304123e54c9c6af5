import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPast, ENTRIES, type Past, stretchOf, WROTE } from "../a-past.ts";
import { digestOf } from "../change-log.ts";
import { filesIn, linesIn, type Pack, packOf, sha256Of, unpackedBy } from "../packed.ts";
import { call, ROOT } from "../running-umpire.ts";
import { command } from "../verifiers/command.ts";

const HAS_PYTHON = spawnSync("python3", ["--version"]).status === 0;

const folder = mkdtempSync(join(tmpdir(), "umpire-pack-"));
let past: Past;

beforeAll(async () => {
  past = await aPast(folder);
});

afterAll(async () => {
  await past.service.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!HAS_PYTHON)("an evidence pack", () => {
  let pack: Pack;
  let names: readonly string[];
  let files: Readonly<Record<string, Buffer>>;
  const json = (name: string) => JSON.parse(files[name]?.toString() ?? "");
  const told = (name: string) => linesIn(files[name]).map((line) => JSON.parse(line));

  beforeAll(async () => {
    pack = await packOf(past.service, stretchOf(past.from, past.to), folder);
    names = unpackedBy("python3", pack, join(folder, "pack"));
    files = filesIn(join(folder, "pack"));
  });

  it("is a ZIP archive that Python opens, with the files that its manifest names and their digests", () => {
    expect([pack.status, pack.type]).toEqual([200, "application/zip"]);
    const { files: named, ...manifest } = json("manifest.json");
    expect(named).toEqual(
      names.slice(0, -2).map((name) => {
        const bytes = files[name] ?? Buffer.alloc(0);
        return { name, bytes: bytes.length, sha256: sha256Of(bytes) };
      }),
    );
    expect(names.slice(-2)).toEqual(["manifest.json", "manifest.note"]);
    expect(manifest).toMatchObject({
      workspace: "default",
      log: "umpire.local/default",
      from: past.from,
      to: past.to,
      pruned_below: null,
    });
    expect(manifest.counts).toEqual({ entries: ENTRIES, decisions: 3, approvals: 1, changes: 4, policies: 2 });
  });

  it("has the lines of the export, all of the stretch and none besides", async () => {
    const exported = linesIn(Buffer.from((await call(past.service, "GET /audit/export")).body)).map((line) =>
      JSON.parse(line),
    );
    const inside = exported.filter(({ at }) => at >= past.from && at < past.to);
    expect(inside.length).toBe(ENTRIES);
    expect(told("entries.jsonl")).toEqual(inside);
  });

  it("has the policy in force at its beginning, and each after it, by their digests", async () => {
    const { in_force } = json("policies.json");
    const versions = (await call(past.maria, "GET /policy/versions")).body.data;
    expect(in_force.map(({ version }: { version: number }) => version)).toEqual([3, 4]);
    for (const { version, digest, file, author, created_at } of in_force) {
      const own = versions.find((one: { version: number }) => one.version === version);
      expect([digest, author, created_at]).toEqual([own.digest, own.author, own.created_at]);
      expect(sha256Of(files[file] ?? Buffer.alloc(0))).toBe(digest);
      expect(digestOf(json(file))).toBe(digest);
      expect(json(file)).toEqual(own.document);
    }
  });

  it("has digests that the command of docs/audit.md makes of what the API answers", async () => {
    const [, program = ""] = /python3 -c '([^']+)'/.exec(readFileSync(join(ROOT, "docs/audit.md"), "utf8")) ?? [];
    const policy = (await call(past.maria, "GET /policy")).body;
    const { stdout } = spawnSync("python3", ["-c", program], { input: JSON.stringify(policy), encoding: "utf8" });
    expect([stdout.trim(), policy.digest]).toEqual([policy.digest, json("policies.json").in_force[1].digest]);
  });

  it("has approvals with who asked, who answered what, and what they saw", async () => {
    const decision = (await call(past.service, `GET /decisions/${past.decisionId}`)).body;
    const saw = {
      action_digest: decision.action.digest,
      evidence_digest: decision.approval.evidence_digest,
      policy_version: 3,
    };
    expect(told("approvals.jsonl")).toEqual([
      expect.objectContaining({
        id: decision.approval.id,
        status: "approved",
        decision_id: past.decisionId,
        requester: { agent_id: "crm", key_id: expect.stringMatching(/^key_/), kind: "service" },
        ...saw,
        approvers: [
          {
            agent_id: "maria",
            key_id: expect.stringMatching(/^key_/),
            verdict: "approve",
            comment: null,
            at: expect.any(String),
            saw,
          },
        ],
        entries: [
          expect.objectContaining({ kind: "decision", sequence: decision.ledger.sequence }),
          expect.objectContaining({ kind: "approval_resolved", by: expect.objectContaining({ name: "maria" }) }),
        ],
      }),
    ]);
  });

  it("has who changed what", () => {
    expect(told("changes.jsonl")).toMatchObject([
      { kind: "key_created", by: { name: "admin", kind: "human" }, things: [{ kind: "key", before: null }] },
      { kind: "kill_switch_engaged", by: { name: "maria", kind: "human" }, things: [{ kind: "kill_switch" }] },
      { kind: "kill_switch_released", things: [{ kind: "kill_switch" }] },
      { kind: "policy_published", things: [{ kind: "policy", after: json("policies.json").in_force[1].digest }] },
    ]);
  });

  it("says what our own verifier found", () => {
    expect(json("verification.json")).toMatchObject({
      ok: true,
      integrity: { ok: true },
      completeness: { ok: true },
      entries: ENTRIES,
      proofs: 3,
      signed_by: [expect.stringMatching(/^umpire\.local\/default\+/)],
    });
  });

  it("holds nothing that somebody wrote, no key, and nothing of another workspace", () => {
    const all = Object.values(files).map(String).join("\n");
    expect(all).toContain("[withheld]");
    for (const never of [WROTE, "Jane Roe", "othercorp", past.service.key, past.maria.key, past.eve.key])
      expect(all.includes(never)).toBe(false);
  });

  it("is the same bytes while the log is", async () => {
    const again = await packOf(past.service, stretchOf(past.from, past.to), folder, "again");
    expect(again.bytes.equals(pack.bytes)).toBe(true);
  });

  it("is taken by our command with the key, and without one says whose keys it believed", () => {
    const known = command("pack", pack.path, past.key);
    expect([known.status, known.err]).toEqual([0, ""]);
    expect(known.out).toMatch(/^integrity: ok\ncompleteness: ok\norigin: umpire\.local\/default\n/);
    const unknown = command("pack", pack.path);
    expect(unknown.status).toBe(0);
    expect(unknown.out).toContain("keys: the pack's own");
    const other = command("pack", pack.path, Buffer.alloc(32, 7).toString("base64"));
    expect(other.status).toBe(1);
    expect(other.out).toMatch(/manifest\.note: no signature by a known key.*\n {2}checkpoint: no signature/);
    expect(command("pack", pack.path, past.key, "--origin", "umpire.local/elsewhere").status).toBe(1);
    expect(JSON.parse(command("pack", pack.path, past.key, "--json").out)).toMatchObject({
      what: "pack",
      ok: true,
      entries: ENTRIES,
    });
  });

  it("has proofs that our command and a stranger with Python take, one by one", () => {
    for (const line of linesIn(files["entries.jsonl"]).filter((one) => one.includes('"kind":"decision"'))) {
      const record = join(folder, "record.json");
      writeFileSync(record, line);
      const proof = join(folder, "pack", `proofs/${JSON.parse(line).id}.tlog-proof`);
      expect(command("proof", record, proof, past.key).status).toBe(0);
      const python = spawnSync("python3", [join(ROOT, "docs/verify/verify.py"), record, proof], { encoding: "utf8" });
      expect([python.status, python.stderr]).toEqual([0, ""]);
    }
  });
});
