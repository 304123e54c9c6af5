import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { PACKAGE, run } from "./installed.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The package, as `npm pack` makes it. */
    tarball: string;
  }
}

/** The package's own tools are installed where they are not yet; then it is built and packed. */
export async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync(join(PACKAGE, "node_modules"))) await run("npm", ["ci", "--no-audit", "--no-fund"], PACKAGE);
  const folder = mkdtempSync(join(tmpdir(), "umpire-packed-"));
  await run("npm", ["pack", "--pack-destination", folder], PACKAGE);
  const [tarball = ""] = readdirSync(folder);
  project.provide("tarball", join(folder, tarball));
  return () => rmSync(folder, { recursive: true, force: true });
}
