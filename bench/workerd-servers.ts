import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { ADMIN_KEY, freePort, ROOT, VAULT_KEY } from "../e2e/running-umpire.ts";
import { freshFolder, type Server, started, UNLIMITED, withKey } from "./servers.ts";

/**
 * Workers in `workerd serve`, the runtime alone: in front of it, wrangler's development proxy answers about a thousand requests a
 * second whatever stands behind.
 */

const run = promisify(execFile);

const COMPATIBILITY_DATE = "2026-10-01";

/** 32 bytes that sign the log, so that answers carry a receipt as they do on Node. */
const LOG_KEY = btoa("bench".padEnd(32, "."));

/** What wrangler would upload. */
async function bundle(file: string, folder: string): Promise<void> {
  const wrangler = join(ROOT, "node_modules/wrangler/bin/wrangler.js");
  const config = join(folder, "wrangler.json");
  const settings = { name: "bench", main: join(ROOT, file), compatibility_date: COMPATIBILITY_DATE };
  await writeFile(config, JSON.stringify(settings));
  const args = [wrangler, "deploy", "--config", config, "--dry-run", "--outdir", folder];
  const env = { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false" };
  await run(process.execPath, args, { cwd: ROOT, env });
}

interface Worker {
  readonly file: string;
  readonly module: string;
  readonly bindings: Readonly<Record<string, string>>;
  /** With the Durable Object in which commits meet. */
  readonly sequenced?: boolean;
}

/** What `wrangler.toml` says of it, in workerd's words. It keeps nothing, so its storage may be memory. */
const SEQUENCER = {
  binding: ', (name = "SEQUENCER", durableObjectNamespace = "Sequencer")',
  namespaces: `
  durableObjectNamespaces = [(className = "Sequencer", uniqueKey = "umpire-bench-sequencer", enableSql = true)],
  durableObjectStorage = (inMemory = void),`,
};

/** https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp */
const configOf = (
  { module, bindings, sequenced = false }: Worker,
  port: number,
): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "network", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "${module}")],
  compatibilityDate = "${COMPATIBILITY_DATE}",
  globalOutbound = "network",
  bindings = [${Object.entries(bindings)
    .map(([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`)
    .join(", ")}${sequenced ? SEQUENCER.binding : ""}],${sequenced ? SEQUENCER.namespaces : ""}
);
`;

async function startWorker(worker: Worker): Promise<Server> {
  const [folder, port] = [await freshFolder(), await freePort()];
  await bundle(worker.file, folder);
  await writeFile(join(folder, "worker.capnp"), configOf(worker, port));
  const { default: workerd } = createRequire(import.meta.url)("workerd");
  return started({ command: [workerd, "serve", "worker.capnp"], folder, port });
}

export const startBareWorker = (): Promise<Server> =>
  startWorker({ file: "bench/bare-worker.ts", module: "bare-worker.js", bindings: {} });

/** The Worker over a libSQL server that has been migrated. */
export async function startUmpireWorker(databaseUrl: string, sequenced: boolean): Promise<Server> {
  const secrets = { UMPIRE_ADMIN_KEY: ADMIN_KEY, UMPIRE_LOG_KEY: LOG_KEY, UMPIRE_VAULT_KEY: VAULT_KEY };
  const bindings = { DATABASE_URL: databaseUrl, ...UNLIMITED, ...secrets };
  return withKey(await startWorker({ file: "src/worker.ts", module: "worker.js", bindings, sequenced }));
}
