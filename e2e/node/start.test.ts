import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask } from "../scenario.ts";
import { call, ended, ROOT, startService } from "../running-umpire.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "umpire-start-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => ({ DATABASE_URL: `file:${folder}/deep/er/umpire.db` });

describe("npm start", () => {
  it("makes a key at the first start, prints it once, loads the samples, and shows a question that works as printed", async () => {
    const first = await startService({ ...file(), UMPIRE_ADMIN_KEY: "", UMPIRE_SAMPLES: "on" });
    const key = /\bump_[\w-]{43}\b/.exec(first.output())?.[0] ?? "";
    expect(key).not.toBe("");
    const body = JSON.parse(await shell(commandIn(first.output())));
    expect(body).toMatchObject({ object: "decision", question: "should we increase budget?", agent_id: "admin" });
    expect(["authorized", "pending_approval"]).toContain(body.outcome);
    await first.stop();

    const second = await startService({ ...file(), UMPIRE_ADMIN_KEY: "", UMPIRE_SAMPLES: "on" });
    expect(second.output()).not.toMatch(/\bump_[\w-]{43}\b/);
    expect((await call({ url: second.url, key }, `GET /decisions/${body.id}`)).body.id).toBe(body.id);
    await second.stop();
  });

  it("drains on SIGTERM: what was asked is answered, then it exits 0", async () => {
    const service = await startService({ ...file(), UMPIRE_SAMPLES: "on" });
    const list = await call(service, "GET /campaigns?limit=1");
    const asked = Array.from({ length: 20 }, () => ask(service, list.body.data[0].id, "should we increase budget?"));
    // The first answer proves that the others are on their way too.
    await Promise.race(asked);
    const code = await service.stop("SIGTERM");
    expect(code).toBe(0);
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  });

  it.each([
    ["PORT", "http"],
    ["DATABASE_URL", "postgres://localhost/umpire"],
    ["UMPIRE_SAMPLES", "perhaps"],
    ["UMPIRE_ADMIN_KEY", "short"],
    ["UMPIRE_WITNESSES", `w+00000000+${Buffer.alloc(33, 4).toString("base64")}@https://witness.example`],
  ])("refuses to start on a wrong %s, and names it", async (name, value) => {
    const { code, output } = await startOf({ ...file(), [name]: value });
    expect(code).toBe(1);
    expect(output).toContain(name);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it("refuses a port that is taken, and says so", async () => {
    const service = await startService(file());
    const { code, output } = await startOf({
      DATABASE_URL: `file:${folder}/other.db`,
      PORT: new URL(service.url).port,
    });
    expect(code).toBe(1);
    expect(output).toContain(new URL(service.url).port);
    await service.stop();
  });

  it("does not print the operator's key when it was given, and shows a question that takes it from the environment", async () => {
    const service = await startService({ ...file(), UMPIRE_SAMPLES: "on" });
    const body = JSON.parse(await shell(commandIn(service.output()), { UMPIRE_ADMIN_KEY: service.key }));
    expect(body).toMatchObject({ object: "decision", asked_by: { key_id: "key_operator", kind: "human" } });
    await service.stop();
    expect(service.output()).not.toContain(service.key);
  });
});

/** The command that the start shows, as a person would copy it. */
function commandIn(output: string): string {
  const command = /^ *curl (?:.*\\\n)*.*$/m.exec(output)?.[0];
  if (command === undefined) throw new Error(`No command in what was printed:\n${output}`);
  return command;
}

/** What a command prints, run by `sh` as it stands; throws what it said when it failed, as for want of curl. */
const shell = (command: string, env: Readonly<Record<string, string>> = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile("sh", ["-c", command], { env: { ...process.env, ...env }, timeout: 20_000 }, (error, output, errors) => {
      if (error === null) resolve(output);
      else reject(new Error(`${command}\n${error.code === 127 ? "curl is needed for this test. " : ""}${errors}`));
    });
  });

/** A start that is expected to fail: its exit code and all it printed. */
async function startOf(env: Readonly<Record<string, string>>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ["src/node.ts"], {
    cwd: ROOT,
    env: { ...process.env, UMPIRE_ADMIN_KEY: "", UMPIRE_SAMPLES: "off", PORT: "0", ...env },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  const bound = setTimeout(() => child.kill("SIGKILL"), 20_000);
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  clearTimeout(bound);
  await ended(child, "SIGKILL");
  return { code, output: printed.join("") };
}
