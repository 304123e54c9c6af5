import { connect, type Socket } from "node:net";
import { percentile } from "./figures.ts";

/**
 * Load from a process of its own (`node bench/load.ts ORDER`, an {@link Order} as JSON): connections that are kept open, each with
 * one request under way. Prints a {@link Loaded} as JSON. Bytes over sockets, because an HTTP client would cost more than the servers
 * that it is to measure; and percentiles of exact times, because those of the load generators on npm are whole milliseconds.
 */

export interface Order {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
  /** Must be in every answer, byte for byte. */
  readonly expected: string;
}

export interface Loaded {
  /** All were 2xx and held what was expected: anything else ends the process with 1. */
  readonly answers: number;
  /** From the first request to the last answer. */
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Share of one core that this process took: near 1, it is the load that is measured and not the server. */
  readonly busy: number;
  readonly bytesPerAnswer: number;
}

/** One that takes longer is a failure. */
const PATIENCE_MS = 20_000;

const HEAD_END = "\r\n\r\n";

interface Run {
  readonly order: Order;
  readonly request: Buffer;
  readonly until: number;
  readonly tookMs: number[];
  bytes: number;
}

function requestOf({ port, path, headers, body }: Order): Buffer {
  const fields = { host: `127.0.0.1:${port}`, "content-type": "application/json", ...headers };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = `content-length: ${Buffer.byteLength(body)}`;
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join("")}${length}${HEAD_END}${body}`);
}

/** Bytes of the whole answer that begins in `head`; null while its head is not whole. Throws on an answer of unknown length. */
function lengthOf(received: Buffer): number | null {
  const end = received.indexOf(HEAD_END);
  if (end < 0) return null;
  const length = /\r\ncontent-length: *(\d+)/i.exec(received.toString("latin1", 0, end))?.[1];
  if (length === undefined)
    throw new Error(`An answer does not say how long it is: ${received.toString("utf8", 0, end)}`);
  return end + HEAD_END.length + Number(length);
}

function check(answer: Buffer, expected: string): void {
  const isFine = answer.toString("latin1", 0, 10) === "HTTP/1.1 2" && answer.includes(expected);
  if (!isFine) throw new Error(`Not the answer that was expected (${expected}): ${answer.toString("utf8", 0, 2_000)}`);
}

/** Asks over one connection, again and again, until the time is over. */
function ask(run: Run, socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let received = 0;
    let length: number | null = null;
    let sentAt = 0;
    const send = () => {
      [chunks, received, length, sentAt] = [[], 0, null, performance.now()];
      socket.write(run.request);
    };
    const fail = (cause: unknown) => {
      socket.destroy();
      reject(cause);
    };
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      received += chunk.length;
      length ??= lengthOf(chunks.length === 1 ? chunk : Buffer.concat(chunks));
      if (length === null || received < length) return;
      const now = performance.now();
      run.tookMs.push(now - sentAt);
      run.bytes += received;
      check(chunks.length === 1 ? chunk : Buffer.concat(chunks), run.order.expected);
      if (now < run.until) return send();
      socket.end();
      resolve();
    };
    socket.on("data", (chunk: Buffer) => {
      try {
        take(chunk);
      } catch (error) {
        fail(error);
      }
    });
    socket.on("error", fail);
    socket.on("close", () => fail(new Error("The connection was closed before its time")));
    socket.setTimeout(PATIENCE_MS, () => fail(new Error(`No answer after ${PATIENCE_MS} ms`)));
    send();
  });
}

const opened = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    socket.once("error", reject);
    socket.once("connect", () => resolve(socket));
  });

async function load(order: Order): Promise<Loaded> {
  const sockets = await Promise.all(Array.from({ length: order.connections }, () => opened(order.port)));
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const run: Run = { order, request: requestOf(order), until: begun + order.seconds * 1_000, tookMs: [], bytes: 0 };
  await Promise.all(sockets.map((socket) => ask(run, socket)));
  const seconds = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const { tookMs, bytes } = run;
  return {
    answers: tookMs.length,
    seconds,
    p50Ms: percentile(tookMs, 50),
    p99Ms: percentile(tookMs, 99),
    busy: (user + system) / 1e6 / seconds,
    bytesPerAnswer: bytes / tookMs.length,
  };
}

const [, , order = "{}"] = process.argv;
process.stdout.write(JSON.stringify(await load(JSON.parse(order))));
