import { spawn } from "node:child_process";
import { join } from "node:path";
import { ended, freePort, ready } from "./child.ts";

/** Prism (Stoplight) between a test and the service: it holds every answer against the contract. */

const HERE = import.meta.dirname;
const PRISM = join(HERE, "outside/node_modules/@stoplight/prism-cli/dist/index.js");
const CONTRACT = join(HERE, "../openapi/openapi.json");

export interface Proxy {
  readonly url: string;
  /** Throws when an answer was not as the contract says, or none came by. */
  stop(): Promise<void>;
}

/** An answer that violates `contract` comes back as a 500 of Prism's, and is told at the end, whatever the test made of it. */
export async function behindPrism(upstream: string, contract = CONTRACT): Promise<Proxy> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // Requests are not held against it: tests send wrong ones on purpose, and the service has to say so.
  const options = ["--errors", "--validate-request=false", "--cors=false", "--port", String(port)];
  const child = spawn(process.execPath, [PRISM, "proxy", contract, upstream, ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  await ready(url, () => (child.exitCode === null ? null : printed.join("")));
  const stop = async () => {
    await told(url, () => printed.join(""));
    await ended(child, "SIGTERM");
    const lines = printed.join("").split("\n");
    const violations = [...new Set(lines.filter((line) => /violation/i.test(line)))];
    if (violations.length > 0) throw new Error(`Not as the contract says:\n${violations.join("\n")}`);
    if (!lines.some((line) => line.includes("has returned"))) throw new Error("No answer came through the proxy.");
  };
  return { url, stop };
}

const TOLD_TRIES = 100;

/** Prism tells late what it saw: once it told of one more call, it has told of all before. */
async function told(url: string, printed: () => string): Promise<void> {
  const before = printed().length;
  await fetch(`${url}/healthz`).catch(() => undefined);
  for (let tries = 0; tries < TOLD_TRIES; tries += 1) {
    if (printed().slice(before).includes("get /healthz")) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Prism does not tell what it saw.");
}
