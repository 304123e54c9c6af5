import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { freePort, ROOT, type Service, startService } from "../../../e2e/running-umpire.ts";
import { createUmpire, type Umpire } from "../src/index.ts";
import { installed, PACKAGE, type Project, run } from "./installed.ts";

/** The examples, and what the README shows, in a project with the installed package, against the real service. */

let project: Project;
let service: Service;
let port: number;

beforeAll(async () => {
  project = await installed(inject("tarball"));
  cpSync(join(PACKAGE, "examples"), join(project.folder, "examples"), { recursive: true });
  writeFileSync(join(project.folder, "readme.ts"), readmeProgram());
  port = await freePort();
  service = await startService({
    DATABASE_URL: `file:${project.folder}/umpire.db`,
    UMPIRE_SAMPLES: "on",
    UMPIRE_WEBHOOK_HOSTS: `127.0.0.1:${port}`,
  });
});
afterAll(async () => {
  await service.stop();
  project.remove();
});

/** All that it shows, one after the other: one program. */
function readmeProgram(): string {
  const page = readFileSync(join(PACKAGE, "README.md"), "utf8");
  return [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code).join("\n");
}

const program = (path: string): Promise<string> =>
  run(process.execPath, [path], project.folder, {
    UMPIRE_URL: service.url,
    UMPIRE_KEY: service.key,
    PORT: String(port),
  });

const COMPILER_OPTIONS = {
  module: "nodenext",
  target: "es2024",
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: ["node"],
};

describe("what somebody reads first", () => {
  it("the examples and the README compile, with both compilers, in a strict project", async () => {
    const files = ["readme.ts", "examples/*.ts"];
    writeFileSync(
      join(project.folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: files }),
    );
    symlinkSync(join(ROOT, "node_modules/@types"), join(project.folder, "node_modules/@types"));
    const compilers = [ROOT, PACKAGE].map((root) => join(root, "node_modules/typescript/bin/tsc"));
    for (const compiler of compilers)
      expect(await run(process.execPath, [compiler, "-p", "."], project.folder)).toBe("");
  });

  it("examples/decide.ts decides, waits for a second person, and verifies", async () => {
    const lines = (await program("examples/decide.ts")).trim().split("\n");
    expect(lines.slice(1, 5)).toEqual([
      "receipt: good",
      "problem: campaign_not_found caller",
      expect.stringMatching(/^pending_approval - wait for apr_/),
      "approval: approved",
    ]);
    // As they come.
    expect(lines.slice(5, 7)).toContain("nobody-knows-it campaign_not_found");
    expect(lines.slice(7)).toEqual([
      "1 decided, 1 failed",
      "operation: succeeded",
      expect.stringMatching(/^decisions: [4-9]$/),
    ]);
  });

  it("examples/webhooks.ts takes what the service signed, and refuses what is forged", async () => {
    const lines = (await program("examples/webhooks.ts")).trim().split("\n");
    expect(lines).toEqual(["a forged one: 400", expect.stringMatching(/^event: decision\.completed dec_/)]);
  });

  it("what the README shows runs from top to bottom", async () => {
    const owner = createUmpire({ url: service.url, key: service.key });
    const scopes = ["approvals:read" as const, "approvals:resolve" as const];
    const { key } = await owner.createKey({ name: "joao", kind: "human", scopes });
    const person = createUmpire({ url: service.url, key });
    const printed = program("readme.ts");
    const isOver = printed.then(() => true);
    // Where its question needs a person, somebody has to be there.
    while (!(await Promise.race([isOver, refuseAll(person)])));
    expect(await printed).toMatch(/campaign_not_found 404 caller[\s\S]*succeeded \{[\s\S]*true \[\]/);
  });
});

async function refuseAll(person: Umpire): Promise<false> {
  for await (const { id, action_digest, etag } of person.listApprovals({ status: "pending" }))
    await person.rejectApproval(id, { action_digest }, { ifMatch: etag });
  await new Promise((resolve) => setTimeout(resolve, 200));
  return false;
}
