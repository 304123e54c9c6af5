import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ended, freePort } from "../../../e2e/running-umpire.ts";
import { readCases } from "../../behaviour/cases.ts";
import { startBehaviourServer } from "../../behaviour/server.ts";
import { bundled, deno, installed, otherNode, type Project, run } from "./installed.ts";

/** The whole table, with the package as it was installed, wherever it promises to run. Browsers are not tested here: there is none. */

const CASES = readCases();
let server: Awaited<ReturnType<typeof startBehaviourServer>>;
let project: Project;

beforeAll(async () => {
  server = await startBehaviourServer();
  project = await installed(inject("tarball"));
});
afterAll(async () => {
  project.remove();
  await server.stop();
});

const JUDGED = JSON.stringify(join(import.meta.dirname, "judged.ts"));

/** Prints what differs, and how many cases it went through. Eight at once, as the cases mostly wait. */
const tableEntry = (url: string): string => `
  import * as client from "@umpire/client";
  import { judged } from ${JUDGED};
  const url = ${JSON.stringify(url)};
  const cases = await (await fetch(url + "/control/cases")).json();
  const left = cases.values();
  const failures = [];
  const work = async () => { for (const one of left) for (const what of await judged(client, one, url)) failures.push(one.name + ": " + what); };
  await Promise.all(Array.from({ length: 8 }, work));
  console.log(JSON.stringify({ ran: cases.length, failures }));
`;

/** One case a request. */
const workerEntry = (url: string): string => `
  import * as client from "@umpire/client";
  import { judged } from ${JUDGED};
  export default { fetch: async (request) => Response.json(await judged(client, await request.json(), ${JSON.stringify(url)})) };
`;

const ALL_WELL = { ran: CASES.length, failures: [] };

/** Deno's own fetch sends a request whose connection was reset once more, without asking. What follows is the same, as the key is. */
const NOT_IN_DENO = ["a connection that is reset each time"];

const table = (): Promise<string> => bundled(project, "table", { entry: tableEntry(server.url), within: false });

const node20 = otherNode();
const denoHere = deno();

describe("the installed package behaves as the table says", () => {
  it("in the Node that runs the service", async () => {
    expect(JSON.parse(await run(process.execPath, [await table()], project.folder))).toEqual(ALL_WELL);
  });

  // Skipped where there is no other Node than ours on the path.
  it.skipIf(node20 === null)("in the Node of the machine", async () => {
    expect(JSON.parse(await run(String(node20), [await table()], project.folder))).toEqual(ALL_WELL);
  });

  // Skipped where npm has no Deno for the machine.
  it.skipIf(denoHere === null)("in Deno, allowed nothing but the network", async () => {
    const args = ["run", "--no-remote", "--allow-net=127.0.0.1", await table()];
    const { ran, failures } = JSON.parse(await run(String(denoHere), args, project.folder));
    const others = failures.filter((one: string) => !NOT_IN_DENO.some((name) => one.startsWith(name)));
    expect([ran, others]).toEqual([CASES.length, []]);
  });

  it("in workerd, put into a worker without any compatibility flag", async () => {
    const file = await bundled(project, "worker", { entry: workerEntry(server.url), within: true });
    const worker = await startWorker(file, project.folder);
    try {
      expect(await allIn(worker.url)).toEqual([]);
    } finally {
      await worker.stop();
    }
  });
});

/** The cases that differ. Eight at once. */
async function allIn(url: string): Promise<readonly unknown[]> {
  const left = CASES.values();
  const failures: unknown[] = [];
  const work = async () => {
    for (const one of left) {
      const differences = await asked(url, one);
      if (JSON.stringify(differences) !== "[]") failures.push([one.name, differences]);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return failures;
}

async function asked(url: string, one: object): Promise<unknown> {
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(one) });
  const text = await answer.text();
  return answer.ok ? JSON.parse(text) : text;
}

/** The program itself: what npm puts into `.bin` starts it as a child, which would outlive it. */
const WORKERD = String(createRequire(import.meta.url)("workerd").default);

/** Only our own machine can be reached. */
const configOf = (file: string, port: number): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker", esModule = embed "${file}")], compatibilityDate = "2026-01-01")),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);`;

async function startWorker(file: string, folder: string) {
  const port = await freePort();
  const config = join(folder, "config.capnp");
  writeFileSync(config, configOf(basename(file), port));
  const workerd = spawn(WORKERD, ["serve", config], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  await listening(port);
  return { url, stop: () => ended(workerd, "SIGTERM") };
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.unref();
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("workerd does not listen.");
}
