import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { ended, freePort, ready } from "./child.ts";
import { behindPrism } from "./validating-proxy.ts";

export { ended, freePort, ready } from "./child.ts";

/** The real service in a process of its own, on loopback. */
export interface Service {
  readonly url: string;
  readonly key: string;
  readonly process: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** Sends the signal to the process that we hold and waits for its end. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export const ROOT = join(import.meta.dirname, "..");
export const VAULT_KEY = "dmF1bHQga2V5IG9mIHRoZSB0ZXN0cywgMzIgYnl0ZXM=";
export const ADMIN_KEY = "ump_test_0123456789abcdef0123456789abcdef";

type Variables = Readonly<Record<string, string>>;

/** `env` may depend on where it will be. */
export async function startService(env: Variables | ((url: string) => Variables)): Promise<Service> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["src/node.ts"], {
    cwd: ROOT,
    env: {
      ...process.env,
      UMPIRE_SAMPLES: "off",
      UMPIRE_ADMIN_KEY: ADMIN_KEY,
      UMPIRE_VAULT_KEY: VAULT_KEY,
      ...(typeof env === "function" ? env(url) : env),
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  const output = () => printed.join("");
  await ready(url, () => (child.exitCode === null ? null : output()));
  const stop = (signal: NodeJS.Signals = "SIGTERM") => ended(child, signal);
  const proxy = process.env["UMPIRE_E2E_PROXY"] === "prism" ? await behindPrism(url) : null;
  return {
    url: proxy?.url ?? url,
    key: ADMIN_KEY,
    process: child,
    output,
    stop: async (signal) => {
      try {
        await proxy?.stop();
      } finally {
        await stop(signal);
      }
      return child.exitCode;
    },
  };
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what came over the wire
  readonly body: any;
}

/** One call with a key. A string body goes as it is. */
export async function call(
  { url, key }: Pick<Service, "url" | "key">,
  request: string,
  options: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Reply> {
  const [method = "GET", path = "/"] = request.split(" ");
  const { body, headers } = options;
  const answer = await fetch(url + path, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    signal: AbortSignal.timeout(55_000),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: isJson(answer) ? JSON.parse(text) : text };
}

const isJson = (answer: Response): boolean => /[/+]json(?:;|$)/.test(answer.headers.get("content-type") ?? "");
