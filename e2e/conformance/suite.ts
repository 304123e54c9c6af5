import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../running-umpire.ts";

/** The protocol's own conformance suite, pinned, from outside. */

export type Revision = "2025-11-25" | "2026-07-28";

export const REVISIONS: readonly Revision[] = ["2025-11-25", "2026-07-28"];

export interface Verdict {
  /** Scenarios that the revision requires of a server. */
  readonly required: readonly string[];
  /** Those of them that ran. */
  readonly ran: readonly string[];
  /** `scenario:check` of what did not pass in a required scenario, or in one of {@link ALSO_HELD}; in order, each once. */
  readonly failed: readonly string[];
  /** Likewise, where the suite only recommends. */
  readonly warned: readonly string[];
  /** How many checks passed in them. */
  readonly passed: number;
  /** How many of them there were, those that only tell something left out. */
  readonly checks: number;
}

/** Not required yet, because the suite's own reference cannot do it. We can. */
const ALSO_HELD: readonly string[] = ["http-header-validation"];

interface Check {
  readonly id: string;
  readonly status: "SUCCESS" | "FAILURE" | "WARNING" | "INFO" | "SKIPPED";
}

/** Runs what the revision requires against an endpoint that asks for no key. */
export async function suite(url: string, revision: Revision): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), "umpire-conformance-"));
  try {
    const required = requiredIn(await conformance("list", "--server", "--requirements", revision));
    await conformance("server", "--url", url, "--requirements", revision, "-o", folder);
    const held = resultsIn(folder).filter(({ scenario }) => [...required, ...ALSO_HELD].includes(scenario));
    const checks = held.flatMap(({ scenario, checks: all }) =>
      all.map(({ id, status }) => ({ name: `${scenario}:${id}`, status })),
    );
    const named = (status: Check["status"]) =>
      [...new Set(checks.filter((check) => check.status === status).map(({ name }) => name))].toSorted();
    return {
      required,
      ran: required.filter((one) => held.some(({ scenario, checks: all }) => scenario === one && all.length > 0)),
      failed: named("FAILURE"),
      warned: named("WARNING"),
      passed: checks.filter(({ status }) => status === "SUCCESS").length,
      checks: checks.filter(({ status }) => status !== "INFO" && status !== "SKIPPED").length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `Server scenarios …:` and a list, until an empty line. */
function requiredIn(listed: string): readonly string[] {
  const [, list = ""] = /^Server scenarios[^\n]*\n([\s\S]*?)\n\s*\n/m.exec(listed) ?? [];
  return [...list.matchAll(/^\s+- (\S+)$/gm)].map(([, name = ""]) => name);
}

/** One folder for each scenario: `server-NAME-TIME/checks.json`. */
function resultsIn(folder: string): readonly { readonly scenario: string; readonly checks: readonly Check[] }[] {
  return readdirSync(folder).map((name) => {
    const [, scenario = name] = /^server-(.+)-\d{4}-\d{2}-\d{2}T/.exec(name) ?? [];
    return { scenario, checks: JSON.parse(readFileSync(join(folder, name, "checks.json"), "utf8")) };
  });
}

const PROGRAM = join(ROOT, "node_modules/@modelcontextprotocol/conformance/dist/index.js");

/** What it prints. Its exit code is not looked at: it knows nothing of a baseline that has reasons. */
function conformance(...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => resolve(printed));
  });
}
