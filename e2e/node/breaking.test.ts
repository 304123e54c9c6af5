import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

/** The gate that keeps callers from surprises: scripts/breaking.ts, over contracts with one change each. */

const ROOT = join(import.meta.dirname, "../..");
const CURRENT = readFileSync(join(ROOT, "openapi/openapi.json"), "utf8");
const env = { ...process.env, GOTOOLCHAIN: "local", PATH: [process.env["PATH"], "/usr/local/go/bin"].join(delimiter) };
const HAS_GO = spawnSync("go", ["mod", "download"], { cwd: join(ROOT, "openapi/lint"), env }).status === 0;

interface Contract {
  readonly info: { version: string };
  readonly paths: Record<string, object>;
  readonly components: {
    readonly schemas: Record<
      string,
      {
        description?: string;
        required?: string[];
        readonly properties: Record<string, { maxLength?: number; description?: string }>;
      }
    >;
  };
}

const work = mkdtempSync(join(tmpdir(), "umpire-breaking-test-"));
afterAll(() => rmSync(work, { recursive: true }));

/** The current contract as 0.4.0, and changed, as whatever version. */
function compared(version: string, change: (contract: Contract) => void) {
  const [before, after] = [join(work, "before.json"), join(work, "after.json")];
  // Safe because it is the contract that scripts/openapi.ts wrote, of which these parts are used.
  const [one, other] = [JSON.parse(CURRENT) as Contract, JSON.parse(CURRENT) as Contract];
  one.info.version = "0.4.0";
  other.info.version = version;
  change(other);
  writeFileSync(before, JSON.stringify(one));
  writeFileSync(after, JSON.stringify(other));
  const { status, stdout } = spawnSync("node", ["scripts/breaking.ts", before, after], { cwd: ROOT, encoding: "utf8" });
  return { status, stdout };
}

const schema = ({ components }: Contract, name: string) => {
  const found = components.schemas[name];
  if (!found) throw new Error(`The contract has no ${name}`);
  return found;
};

const BREAKS: readonly (readonly [what: string, change: (contract: Contract) => void, told: string])[] = [
  ["an operation is gone", ({ paths }) => delete paths["/whoami"], "GET /whoami [api-path-removed"],
  [
    "a field must be sent",
    (contract) => (schema(contract, "DecideRequest").required = ["campaign_id", "question", "context"]),
    "POST /decide [request-property-became-required]",
  ],
  [
    "less may be sent",
    (contract) => (schema(contract, "DecideRequest").properties["question"] = { maxLength: 10 }),
    "POST /decide [request-property",
  ],
  [
    "an answer lacks a field",
    (contract) => delete schema(contract, "Caller").properties["workspace"],
    "GET /whoami [response-required-property-removed]",
  ],
];

describe.skipIf(!HAS_GO)("a contract in which", () => {
  it.each(BREAKS)("%s is refused under the same version, and told", (_, change, told) => {
    const { status, stdout } = compared("0.4.1", change);
    expect(stdout).toContain(told);
    expect(stdout).toContain("raise the second number of the version");
    expect(status).toBe(1);
  });

  it.each(BREAKS)("%s passes when the version says so, and is told all the same", (_, change, told) => {
    const { status, stdout } = compared("0.5.0", change);
    expect(stdout).toContain(told);
    expect(stdout).toContain("and the version says so");
    expect(status).toBe(0);
  });

  it("only words changed, or something was added, passes", () => {
    const { status, stdout } = compared("0.4.0", (contract) => {
      schema(contract, "Decision").description = "Other words.";
      contract.paths["/more"] = { get: { operationId: "more", responses: { 200: { description: "It." } } } };
      schema(contract, "Caller").properties["more"] = { description: "More." };
    });
    expect(stdout).toContain("nothing that breaks a caller");
    expect(status).toBe(0);
  });
});
