import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { ROOT } from "./running-umpire.ts";

/** The guides as a reader has them: what they say to run, and what they say is printed. */

const GUIDES = join(ROOT, "docs/guides");

const fenced = (page: string, info: string): readonly string[] =>
  [...readFileSync(join(GUIDES, page), "utf8").matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].flatMap(([, own, text = ""]) =>
    own === info ? [text] : [],
  );

/** All blocks that a reader of the guide runs, in order: the common beginning, the guide, the common end. */
export function programOf(page: string): string {
  const common = fenced("README.md", "sh run");
  return [...common.slice(0, -1), ...fenced(page, "sh run"), ...common.slice(-1)].join("\n");
}

/** What the guide shows as printed. */
export const shownIn = (page: string): readonly string[] =>
  fenced(page, "text").flatMap((text) => text.trim().split("\n"));

/** Ids and ports are others each time. */
export const blurred = (line: string): string =>
  line.replace(/dec_[0-9A-Z]+…?/, "dec_").replace(/^receiver on \d+$/, "receiver on PORT");

interface Ran {
  readonly code: number | null;
  readonly printed: string;
}

const LONGEST_MS = 55_000;

/** Runs the blocks in one shell, from the repository's root. Whatever they started ends with them. */
export function ran(program: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  const child = spawn("bash", ["-euo", "pipefail", "-c", program], {
    cwd: ROOT,
    env: { ...process.env, ...env, PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter) },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const { pid } = child;
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  const endGroup = () => pid !== undefined && killed(-pid);
  const late = setTimeout(endGroup, LONGEST_MS);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", endGroup);
    child.once("close", (code) => {
      clearTimeout(late);
      resolve({ code, printed: printed.join("") });
    });
  });
}

function killed(id: number): void {
  try {
    process.kill(id, "SIGTERM");
  } catch {
    // It has ended.
  }
}
