import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { SERVICE_VERSION } from "../../../src/contract/service-version.ts";
import { PACKAGE, run } from "./installed.ts";

/** What somebody who publishes the package wants to know before. */

const tool = (name: string, ...args: readonly string[]) => run(join(PACKAGE, "node_modules/.bin", name), args, PACKAGE);

describe("the package", () => {
  it("is laid out as publint wants it", async () => {
    expect(await tool("publint", "run", inject("tarball"), "--strict")).toContain("All good");
  });

  it("has types that resolve wherever it can be imported", async () => {
    // It ends with another code than 0 where one does not.
    expect(await tool("attw", inject("tarball"), "--profile", "esm-only", "--format", "ascii")).toContain("(ESM)");
  });

  it("weighs 10 KiB at most", async () => {
    expect(await run("npm", ["run", "--silent", "size"], PACKAGE)).toMatch(/\d{4} bytes gzipped; the limit is 10240/);
  });

  it("keeps the promises of its types, mistakes that must not compile among them, with the compiler of the package", async () => {
    expect(await tool("tsc", "-p", ".")).toBe("");
  });

  it("needs nothing, and has the version of the contract that it was made from", () => {
    const manifest = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
    expect(manifest).toMatchObject({ version: SERVICE_VERSION });
    expect(manifest).not.toHaveProperty("dependencies");
    expect(manifest).not.toHaveProperty("private");
  });
});
