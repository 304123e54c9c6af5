import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { startEdge } from "../running-edge.ts";
import { freePort, ROOT, startService } from "../running-umpire.ts";
import { startWorker } from "../running-worker.ts";
import { startSqld } from "../sqld.ts";
import { FIXTURE_KEY, fixtureApp } from "./fixture-app.ts";

/** What the suite is shown, each with a key to be let in with. */
export interface Started {
  readonly url: string;
  readonly key: string;
  stop(): Promise<unknown>;
}

/** `folder`: for what it keeps. */
export type Start = (folder: string) => Promise<Started>;

export const productOnNode: Start = (folder) => startService({ DATABASE_URL: `file:${folder}/umpire.db` });

export async function productInWorkerd(folder: string): Promise<Started> {
  const sqld = await startSqld();
  const edge = await startEdge(folder, (url) => ({ DATABASE_URL: sqld.url, UMPIRE_PUBLIC_URL: url }));
  return { url: edge.url, key: edge.key, stop: () => edge.stop().then(() => sqld.stop()) };
}

export async function fixtureOnNode(): Promise<Started> {
  const port = await freePort();
  const { app, close } = fixtureApp();
  const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" });
  return {
    url: `http://127.0.0.1:${port}`,
    key: FIXTURE_KEY,
    async stop() {
      await close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function fixtureInWorkerd(folder: string): Promise<Started> {
  const port = await freePort();
  const config = join(folder, "wrangler.toml");
  const main = JSON.stringify(join(ROOT, "e2e/conformance/fixture-worker.ts"));
  // As the product: no compatibility flag.
  writeFileSync(config, `name = "fixture"\nmain = ${main}\ncompatibility_date = "2026-10-01"\n`);
  const worker = await startWorker(folder, port, ["--config", config]);
  return { url: `http://127.0.0.1:${port}`, key: FIXTURE_KEY, stop: worker.stop };
}
