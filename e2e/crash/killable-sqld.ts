import { ended, freePort } from "../running-umpire.ts";
import { spawnSqld } from "../sqld.ts";

/** A libSQL server on the loopback that is killed and started again, on the same port over the same folder. */
export interface KillableSqld {
  readonly url: string;
  /** SIGKILL; resolves when another one answers in its place. After `stop`, none does. */
  killed(): Promise<void>;
  stop(): Promise<void>;
}

export async function startKillableSqld(folder: string): Promise<KillableSqld> {
  const port = await freePort();
  let server = await spawnSqld(folder, port);
  let isOver = false;
  return {
    url: `http://127.0.0.1:${port}`,
    async killed() {
      await ended(server, "SIGKILL");
      if (!isOver) server = await spawnSqld(folder, port);
    },
    async stop() {
      isOver = true;
      await ended(server, "SIGTERM");
    },
  };
}
