import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freePort, ready, ROOT } from "../running-umpire.ts";

it("npm start hands a SIGTERM on: the service ends, npm exits 0, and nobody is left behind", async () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-npm-"));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), DATABASE_URL: `file:${folder}/umpire.db`, UMPIRE_SAMPLES: "off" };
  const npm = spawn("npm", ["start"], { cwd: ROOT, env, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  await ready(url, () => (npm.exitCode === null ? null : "npm start ended"));
  const code = new Promise<number | null>((resolve) => npm.once("exit", resolve));
  npm.kill("SIGTERM");
  expect(await code).toBe(0);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
  rmSync(folder, { recursive: true, force: true });
});
