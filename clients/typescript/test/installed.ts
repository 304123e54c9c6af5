import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

/** The package as somebody gets it: packed, and installed into an empty project. */

export const PACKAGE = join(import.meta.dirname, "..");

export interface Project {
  readonly folder: string;
  remove(): void;
}

/** `tarball`: what `npm pack` made. */
export async function installed(tarball: string): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "umpire-client-"));
  writeFileSync(join(folder, "package.json"), '{ "name": "empty", "private": true, "type": "module" }');
  // It needs nothing else, so no registry either.
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const execute = promisify(execFile);

/** What it printed; throws that too when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const around = { cwd, env: { ...process.env, ...env }, timeout: 110_000, maxBuffer: 16 * 1024 * 1024 };
  return execute(command, args, around).then(({ stdout }) => stdout, told);
}

/** What failed says why on its standard output too. */
function told(error: Error & { readonly stdout?: string }): never {
  throw new Error(`${error.message}\n${error.stdout ?? ""}`, { cause: error });
}

interface Entry {
  readonly entry: string;
  /** Whether the client is put in too, or stays a package. */
  readonly within: boolean;
}

/** One file out of an entry's text, with our TypeScript in it. */
export async function bundled({ folder }: Project, name: string, { entry, within }: Entry): Promise<string> {
  const [source, made] = [join(folder, `${name}.entry.js`), join(folder, `${name}.js`)];
  writeFileSync(source, entry);
  const external = within ? [] : ["--external:@umpire/client"];
  const tool = join(PACKAGE, "node_modules/esbuild/bin/esbuild");
  await run(tool, [source, "--bundle", "--format=esm", `--outfile=${made}`, "--log-level=error", ...external], folder);
  return made;
}

/** `node` beside the one that runs the tests; on a bare machine, the oldest that we promise. Null: there is none. */
export function otherNode(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((one) => !one.includes("node_modules"));
  return folders.map((one) => join(one, "node")).find(existsSync) ?? null;
}

/** From npm, where it exists for the machine. */
export function deno(): string | null {
  const room = join(PACKAGE, "node_modules/@deno");
  const made = existsSync(room) ? readdirSync(room).map((one) => join(room, one, "deno")) : [];
  return made.find(existsSync) ?? null;
}
