import { type ChildProcess, execFile, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ADMIN_KEY, call, ended, freePort, ready, ROOT } from "../e2e/running-umpire.ts";
import type { Loaded, Order } from "./load.ts";

/** Servers under test, each in one process of its own, what it prints in a file beside its data. */
export interface Server {
  readonly port: number;
  readonly process: ChildProcess;
  /** Its own, and empty at its start. */
  readonly folder: string;
  /** Empty for the bare one. */
  readonly key: string;
  /** Ends it; its folder stays. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** Servers of one run, all ended together. */
export function fleet() {
  const servers: Server[] = [];
  return {
    async kept(starting: Promise<Server>): Promise<Server> {
      const server = await starting;
      servers.push(server);
      return server;
    },
    async end(): Promise<void> {
      for (const server of servers) {
        await server.stop();
        await server.remove();
      }
    },
  };
}

export const freshFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "umpire-bench-"));

interface Start {
  readonly command: readonly string[];
  readonly folder: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts it in its folder and waits until it is ready. */
export async function started({ command: [program = "", ...args], folder, port, env = {} }: Start): Promise<Server> {
  const path = join(folder, "printed.log");
  const printed = openSync(path, "w");
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ...env, PORT: String(port), HOST: "127.0.0.1" },
    stdio: ["ignore", printed, printed],
  });
  closeSync(printed);
  await ready(`http://127.0.0.1:${port}`, () => (child.exitCode === null ? null : readFileSync(path, "utf8")));
  const stop = async () => void (await ended(child, "SIGTERM"));
  const remove = () => rm(folder, { recursive: true, force: true });
  return { port, process: child, folder, key: "", stop, remove };
}

/** A file of the repository in Node, with more arguments for Node itself. */
const node = (file: string, flags: readonly string[] = []) => [process.execPath, ...flags, join(ROOT, file)];

export const startBare = async (): Promise<Server> =>
  started({ command: node("bench/bare-hono.ts"), folder: await freshFolder(), port: await freePort() });

/** See `floor.ts`. */
export async function startFloor(): Promise<Server> {
  const folder = await freshFolder();
  const env = { FLOOR_FILE: join(folder, "floor.db") };
  return started({ command: node("bench/floor.ts"), folder, port: await freePort(), env });
}

/** The load is one caller. */
export const UNLIMITED = { UMPIRE_RATE_LIMIT_KEY: "off", UMPIRE_RATE_LIMIT_WORKSPACE: "off" } as const;

/** Umpire as it is shipped, its quotas apart, on a file of its own, with the samples. */
export async function startUmpire(flags: readonly string[] = []): Promise<Server> {
  const folder = await freshFolder();
  const database = { DATABASE_URL: `file:${join(folder, "umpire.db")}`, UMPIRE_SAMPLES: "on" };
  const env = { ...database, ...UNLIMITED, UMPIRE_ADMIN_KEY: ADMIN_KEY };
  return withKey(await started({ command: node("src/node.ts", flags), folder, port: await freePort(), env }));
}

/** With a key as programs have them, which is looked up each time; the operator's is not. */
export async function withKey(server: Server): Promise<Server> {
  const operator = { url: `http://127.0.0.1:${server.port}`, key: ADMIN_KEY };
  const body = { name: "bench", kind: "service", scopes: ["decisions:write"] };
  const made = await call(operator, "POST /keys", { body });
  if (made.status !== 201) throw new Error(`No key was made: ${JSON.stringify(made.body)}`);
  return { ...server, key: made.body.key };
}

const run = promisify(execFile);

/** Load from a process of its own; rejects with what it printed when an answer was not as expected. */
export async function loaded(order: Order): Promise<Loaded> {
  const args = [join(import.meta.dirname, "load.ts"), JSON.stringify(order)];
  const { stdout } = await run(process.execPath, args).catch((cause) => {
    throw new Error(`The load failed: ${cause.stderr}`);
  });
  return JSON.parse(stdout);
}

/** A clock tick of `/proc`, which Linux gives as 1/100 s whatever its own is. */
const TICK_MICROS = 10_000;

/** CPU time that the process has taken so far, all of its threads, in microseconds; NaN where there is no `/proc`. */
export function cpuMicros(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name may hold spaces; what comes after it are numbers. utime and stime are fields 14 and 15 (proc_pid_stat(5)).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK_MICROS;
  } catch {
    return Number.NaN;
  }
}
