import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Who } from "./change-log.ts";

/** Evidence packs, opened with a tool that knows nothing of us. */

export interface Pack {
  readonly path: string;
  readonly status: number;
  readonly type: string | null;
  readonly bytes: Buffer;
}

/** Asks for one and keeps it as `NAME.zip`. */
export async function packOf(who: Who, query: string, folder: string, name = "pack"): Promise<Pack> {
  const answer = await fetch(`${who.url}/audit/evidence-pack?${query}`, {
    headers: { authorization: `Bearer ${who.key}` },
    signal: AbortSignal.timeout(200_000),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const path = join(folder, `${name}.zip`);
  writeFileSync(path, bytes);
  return { path, status: answer.status, type: answer.headers.get("content-type"), bytes };
}

/** Python's own reader, which checks checksums too: the names in their order. */
export function unpackedBy(python: string, { path }: Pick<Pack, "path">, into: string): readonly string[] {
  mkdirSync(into, { recursive: true });
  const program = `import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as pack:
    assert pack.testzip() is None
    pack.extractall(sys.argv[2])
    print(json.dumps([one.filename for one in pack.infolist()]))`;
  const { status, stdout, stderr } = spawnSync(python, ["-c", program, path, into], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

export const sha256Of = (bytes: Buffer): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** Every file under a folder, by its path in it. */
export function filesIn(folder: string): Readonly<Record<string, Buffer>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

export const linesIn = (bytes: Buffer | undefined): readonly string[] =>
  (bytes?.toString() ?? "").split("\n").slice(0, -1);

/** An archive of these files, in this order. */
export const zipOf = (files: Readonly<Record<string, Uint8Array>>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, bytes]))));

/** The files with one byte of one of them changed. */
export function withFlipped(
  files: Readonly<Record<string, Buffer>>,
  name: string,
  at: number,
): Readonly<Record<string, Buffer>> {
  const bytes = Buffer.from(files[name] ?? strToU8(""));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return { ...files, [name]: bytes };
}
