import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";

/** Processes that a test starts, on loopback. */

const READY_TRIES = 400;

export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const end = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill(signal);
  return end;
}

/** Waits until `/readyz` answers 200; throws what the process printed when it ended before. */
export async function ready(url: string, whenGone: () => string | null): Promise<void> {
  for (let tries = 0; tries < READY_TRIES; tries += 1) {
    const gone = whenGone();
    if (gone !== null) throw new Error(`The service ended before it was ready:\n${gone}`);
    if (
      await fetch(`${url}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not ready after ${READY_TRIES} tries:\n${whenGone() ?? ""}`);
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
