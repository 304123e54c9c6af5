import { readdir, readFile, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { canonical } from "../src/core/canonical.ts";
import { parseEdition } from "../src/core/prompts/parse-edition.ts";

/** src/prompts/*.md → src/prompts/editions.gen.ts: Workers have no files to read them from. */

const FOLDER = join(import.meta.dirname, "../src/prompts");
const BUNDLE = join(FOLDER, "editions.gen.ts");

/** Writes the bundle, or with `check` only compares: false when it was stale. Throws every fault of every edition. */
export async function bundleEditions({ check }: { readonly check: boolean }): Promise<boolean> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".md")).toSorted();
  const read = await Promise.all(
    files.map(async (name) => editionOf(name, await readFile(join(FOLDER, name), "utf8"))),
  );
  const faults = read.flatMap((one) => (Array.isArray(one) ? one : []));
  if (faults.length > 0) throw new Error(`An edition is not sound:\n${faults.join("\n")}`);
  const bundle = `// Generated from src/prompts/*.md by scripts/editions.ts. Do not edit.
import type { Edition } from "../core/prompts/edition.ts";

export const EDITIONS: readonly Edition[] = ${JSON.stringify(read, null, 2)};
`;
  if (bundle === (await readFile(BUNDLE, "utf8").catch(() => null))) return true;
  if (!check) await writeFile(BUNDLE, bundle);
  return !check;
}

function editionOf(name: string, text: string): object | string[] {
  const parsed = parseEdition(text);
  if (!parsed.ok) return parsed.failure.map((fault) => `src/prompts/${name}:${fault}`);
  const { head, ...sections } = parsed.value;
  const { id = "", author = "", date = "" } = head;
  if (!/^pmt_[0-9A-Z]{26}$/.test(id))
    return [`src/prompts/${name}:2: id must be pmt_ and 26 digits or capital letters`];
  const createdAt = Date.parse(`${date}T00:00:00Z`);
  if (author === "" || Number.isNaN(createdAt))
    return [`src/prompts/${name}:2: the head must name an author and a date, YYYY-MM-DD`];
  const digest = `sha256:${createHash("sha256").update(canonical(sections)).digest("hex")}`;
  return { ...sections, id, digest, author, createdAt };
}
