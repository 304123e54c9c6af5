import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../running-umpire.ts";
import { umpire } from "../umpire-command.ts";

const VERSION = /^\d+\.\d+\.\d+\n$/;

describe("umpire", () => {
  it.each([
    ["nothing", [], 2, "", "umpire restore"],
    ["a subcommand that is none", ["constructor"], 2, "", "There is no umpire constructor."],
    ["help", ["--help"], 0, "umpire backup", ""],
    ["help with a subcommand", ["restore", "--help"], 0, "umpire restore BACKUP --to FILE", ""],
    ["nothing to verify", ["verify"], 2, "", "npm run verify -- receipt"],
  ])("with %s says how it is used", async (_, args, code, out, err) => {
    const ended = await umpire(args);
    expect(ended).toEqual({ status: code, out: expect.stringContaining(out), err: expect.stringContaining(err) });
  });

  it.each([
    ["names no backup", ["--to", "x"], "Name one backup"],
    ["names two", ["a", "b", "--to", "x"], "Name one backup"],
    ["names no place", ["a"], "Say with --to"],
    ["names the backup as its place", ["a", "--to", "./a"], "--to is the backup itself"],
    ["accepts without a name", ["a", "--to", "x", "--accept-loss", "why"], "go together"],
    [
      "accepts for no reason",
      ["a", "--to", "x", "--accept-loss", " ", "--by", "Ada"],
      "--accept-loss must be text of 1 to 500",
    ],
    ["accepts in too many words", ["a", "--to", "x", "--accept-loss", "x".repeat(501), "--by", "Ada"], "1 to 500"],
    ["accepts as two lines", ["a", "--to", "x", "--accept-loss", "why", "--by", "Ada\nEve"], "--by must be text"],
    ["has an option that is none", ["a", "--to", "x", "--force"], "Unknown option '--force'"],
  ])("restore that %s ends in 2 and the usage", async (_, args, sentence) => {
    const { status, out, err } = await umpire(["restore", ...args]);
    expect([status, out, err]).toEqual([2, "", expect.stringContaining(sentence)]);
    expect(err).toContain("umpire restore BACKUP --to FILE");
  });
});

describe("the program that starts it", () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-command-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A copy of it with so much beside it as is given, run as an older Node would. */
  function startedIn(name: string, installed: readonly ("libsql" | "node")[]) {
    const place = join(folder, name);
    cpSync(join(ROOT, "bin"), join(place, "bin"), { recursive: true });
    mkdirSync(join(place, "src/cli"), { recursive: true });
    writeFileSync(join(place, "package.json"), '{"type": "module"}');
    const program = "process.stdout.write(`${process.argv.slice(2).join()}\\n`); process.exitCode = 3;";
    writeFileSync(join(place, "src/cli/umpire.ts"), program);
    mkdirSync(join(place, "node_modules/.bin"), { recursive: true });
    if (installed.includes("libsql")) mkdirSync(join(place, "node_modules/libsql"));
    if (installed.includes("node")) symlinkSync(process.execPath, join(place, "node_modules/.bin/node"));
    const old = 'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.1.0" })';
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", old, join(place, "bin/umpire.js"), "backup", "--json"],
      { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
    );
    return { status, out: stdout, err: stderr };
  }

  it("finds the Node that npm ci brought, and hands on what it is given and what comes of it", () => {
    expect(startedIn("whole", ["libsql", "node"])).toEqual({ status: 3, out: "backup,--json\n", err: "" });
  });

  it("says what to do where there is none, and where nothing is installed", () => {
    const { status, err } = startedIn("without-node", ["libsql"]);
    expect([status, err]).toEqual([1, expect.stringContaining("Umpire needs Node 24 or newer")]);
    const bare = startedIn("bare", []);
    expect([bare.status, bare.err]).toEqual([1, expect.stringContaining("Umpire is not installed yet: run npm ci in")]);
  });

  it("is what npm runs", () => {
    const npm = spawnSync("npm", ["run", "--silent", "umpire", "--", "--version"], { cwd: ROOT, encoding: "utf8" });
    expect([npm.status, npm.stdout]).toEqual([0, expect.stringMatching(VERSION)]);
  });
});
