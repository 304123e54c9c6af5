import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../running-umpire.ts";
import { contentOf, startWriter, type Writer } from "./writer.ts";

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const run = (script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env }, timeout: 50_000 };
    const child = execFile(process.execPath, [script, ...args], options, (_, output, errors) =>
      resolve({ code: child.exitCode, output, errors }),
    );
  });

describe("while one process owns the file", () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-second-"));
  const path = join(folder, "umpire.db");
  let owner: Writer;
  beforeAll(async () => {
    owner = startWriter(path);
    await owner.next();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(["src/node.ts", "src/migrate.ts"])(
    "a second %s refuses to start, names the file and says what to do",
    async (script) => {
      const { code, errors } = await run(script, [], { DATABASE_URL: `file:${path}`, PORT: "0" });
      expect(code).toBe(1);
      expect(errors).toContain(path);
      expect(errors).toContain("Stop the other process");
      expect(errors).toContain("DATABASE_URL=http");
    },
  );

  it("no other program reads or writes it, and the owner loses nothing that it acknowledged", async () => {
    const intruders = await Promise.all([1, 2].map(() => run("e2e/node/intruder.ts", [path])));
    for (const { output } of intruders) {
      const { through, refusals } = JSON.parse(output);
      expect(Object.keys(through)).toHaveLength(7);
      expect(Object.values(through)).toEqual(Object.values(through).map(() => 0));
      expect(refusals.join()).toMatch(/locked/);
    }
    const acknowledged = await owner.kill();
    const content = await contentOf(path);
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(content.ids.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(content.campaigns.length).toBe(content.ids.length);
    expect(content.integrity).toEqual(["ok"]);
  });

  it("the next process may have it as soon as the owner is killed", async () => {
    const { code, output, errors } = await run("src/migrate.ts", [], { DATABASE_URL: `file:${path}` });
    expect({ code, output, errors }).toEqual({ code: 0, output: `file:${path} is up to date already.\n`, errors: "" });
  });
});
