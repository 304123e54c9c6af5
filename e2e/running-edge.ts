import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ADMIN_KEY, freePort, ROOT, VAULT_KEY } from "./running-umpire.ts";
import { startWorker } from "./running-worker.ts";

/** The worker's own entry in workerd, through wrangler.toml. */
export interface Edge {
  readonly url: string;
  readonly key: string;
  /** Everything printed so far. */
  output(): string;
  /** One round of what cron does. */
  cron(): Promise<unknown>;
  stop(): Promise<unknown>;
}

/** The same configuration without the Durable Object, as somebody may deploy it. */
function withoutSequencer(folder: string): string {
  const whole = readFileSync(join(ROOT, "wrangler.toml"), "utf8").replace('"src/', `"${ROOT}/src/`);
  const path = join(folder, "wrangler.toml");
  writeFileSync(path, whole.replace(/\[\[durable_objects[\s\S]*?(?=\[vars\])/, ""));
  return path;
}

type Variables = Readonly<Record<string, string>> & { readonly DATABASE_URL: string };

/** Migrates the database of `DATABASE_URL` and starts; `folder` is where workerd keeps what it keeps. What is given may depend on where it will be. */
export async function startEdge(
  folder: string,
  given: Variables | ((url: string) => Variables),
  { sequenced = true } = {},
): Promise<Edge> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const variables = typeof given === "function" ? given(url) : given;
  const migrated = spawnSync(process.execPath, ["src/migrate.ts"], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: variables.DATABASE_URL },
    encoding: "utf8",
  });
  if (migrated.status !== 0) throw new Error(`migrate: ${migrated.stdout}${migrated.stderr}`);
  const named = Object.entries({ UMPIRE_ADMIN_KEY: ADMIN_KEY, UMPIRE_VAULT_KEY: VAULT_KEY, ...variables });
  const flags = named.flatMap(([name, value]) => ["--var", `${name}:${value}`]);
  const config = sequenced ? [] : ["--config", withoutSequencer(folder)];
  const worker = await startWorker(folder, port, [...config, ...flags]);
  return {
    url,
    key: ADMIN_KEY,
    output: worker.output,
    cron: () => fetch(`${url}/__scheduled?cron=*+*+*+*+*`),
    stop: worker.stop,
  };
}
