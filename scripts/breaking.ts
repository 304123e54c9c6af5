import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { comparable } from "./comparable.ts";

/**
 * `breaking.ts [BASE [REVISION]]`: what of the contract would break its callers, found by oasdiff. BASE is the newest contract that
 * was released (openapi/released), REVISION the current one. Fails when something would, and the version does not say so:
 * before 1.0 the second number must rise, then the first (docs/decisions/0027-contract.md). Needs Go.
 */

const OPENAPI = join(import.meta.dirname, "../openapi");
const RELEASED = join(OPENAPI, "released");

const [base = newest(), revision = join(OPENAPI, "openapi.json")] = process.argv.slice(2);

interface Change {
  readonly id: string;
  readonly operation?: string;
  readonly path?: string;
  readonly text: string;
}

interface Contract {
  readonly info: { readonly version: string };
}

// Safe because both are contracts of ours.
const contractOf = (file: string): Contract => JSON.parse(readFileSync(file, "utf8")) as Contract;

const before = contractOf(base);
const after = contractOf(revision);
const accepted = acceptedOf(base);
const changes = changesBetween(before, after).map(lineOf);
const breaking = [...new Set(changes)].filter((line) => !accepted.some((one) => one.test(line)));
const versions = `${before.info.version} → ${after.info.version}`;

if (breaking.length === 0) {
  console.log(`${versions}: nothing that breaks a caller`);
} else {
  const told = breaking.length === 1 ? "1 change breaks" : `${breaking.length} changes break`;
  const isSaid = says(before.info.version, after.info.version);
  console.log(breaking.join("\n"));
  console.log(
    isSaid
      ? `${versions}: ${told} callers, and the version says so`
      : `${versions}: ${told} callers, and the version does not say so. Undo them, or raise the ${before.info.version.startsWith("0.") ? "second" : "first"} number of the version`,
  );
  if (!isSaid) process.exitCode = 1;
}

function lineOf({ id, operation = "", path = "", text }: Change): string {
  return `${operation} ${path} [${id}] ${text}`.trim();
}

/** Whether the version tells callers to look before they take it. */
function says(from: string, to: string): boolean {
  const [major = 0, minor = 0] = from.split(".").map(Number);
  const [newMajor = 0, newMinor = 0] = to.split(".").map(Number);
  return newMajor > major || (major === 0 && newMajor === 0 && newMinor > minor);
}

/** By version, not by date. */
function newest(): string {
  const files = readdirSync(RELEASED).filter((file) => /^\d+\.\d+\.\d+\.json$/.test(file));
  const [last] = files.toSorted((a, b) => b.localeCompare(a, "en", { numeric: true }));
  if (last === undefined) throw new Error("openapi/released holds no contract");
  return join(RELEASED, last);
}

/** What was looked at: `VERSION.accepted.txt` beside the contract says why. Lines, in which `…` stands for anything. */
function acceptedOf(file: string): readonly RegExp[] {
  const list = file.replace(/\.json$/, ".accepted.txt");
  const lines = existsSync(list) ? readFileSync(list, "utf8").split("\n") : [];
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => new RegExp(`^${line.split("…").map(literal).join(".*")}$`));
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function changesBetween(one: Contract, other: Contract): readonly Change[] {
  const work = mkdtempSync(join(tmpdir(), "umpire-breaking-"));
  try {
    const [from, to] = [one, other].map((contract, index) => {
      const file = join(work, `${index}.json`);
      // Safe because what was parsed from JSON is JSON.
      writeFileSync(file, JSON.stringify(comparable(contract as unknown as Parameters<typeof comparable>[0])));
      return file;
    });
    return oasdiff(from ?? "", to ?? "");
  } finally {
    rmSync(work, { recursive: true });
  }
}

function oasdiff(from: string, to: string): readonly Change[] {
  const severity = join(OPENAPI, "lint/severity.txt");
  const tool = ["tool", "oasdiff", "breaking", from, to, "--format", "json", "--severity-levels", severity];
  const { status, stdout, stderr, error } = spawnSync("go", tool, {
    cwd: join(OPENAPI, "lint"),
    // No other Go than the one that is here; it may stand beside the path.
    env: { ...process.env, GOTOOLCHAIN: "local", PATH: [process.env["PATH"], "/usr/local/go/bin"].join(delimiter) },
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`oasdiff of ${basename(base)}: ${stderr}`);
  // Safe because oasdiff's version is pinned.
  return JSON.parse(stdout === "" ? "[]" : stdout) as readonly Change[];
}
