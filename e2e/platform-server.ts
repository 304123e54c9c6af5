import { createServer, type Server } from "node:http";
import { simulatedPlatform } from "../src/connectors/simulated-platform.ts";
import type { PlatformTarget } from "../src/ports-authority.ts";

/** A simulated ad platform that outlives the service under test: it counts its effects, is slow, and loses answers. */
export interface PlatformServer {
  readonly url: string;
  effects(): ReadonlyMap<string, number>;
  readonly writes: ReturnType<typeof simulatedPlatform>["writes"];
  close(): Promise<void>;
}

interface Manners {
  /** Up to so many milliseconds before an answer; `chance` gives 0 to 1. */
  readonly slowMs: number;
  /** Share of writes that are done and whose answer is lost. */
  readonly loses: number;
  readonly chance: () => number;
}

export async function startPlatform({ slowMs, loses, chance }: Manners): Promise<PlatformServer> {
  const platform = simulatedPlatform();
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      // Safe because only `http-platform.ts` calls it.
      const asked = JSON.parse(Buffer.concat(chunks).toString()) as PlatformTarget & Parameters<Write>[1];
      const port = platform.of(asked.campaign.platform);
      await new Promise((resolve) => setTimeout(resolve, slowMs * chance()));
      const result = request.url === "/read" ? await port.read(asked) : await port.write(asked, asked);
      await new Promise((resolve) => setTimeout(resolve, slowMs * chance()));
      if (request.url === "/write" && chance() < loses) request.socket.destroy();
      else response.writeHead(result.ok ? 200 : 422).end(JSON.stringify(result.ok ? (result.value ?? {}) : {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    effects: platform.effects,
    writes: platform.writes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Write = ReturnType<ReturnType<typeof simulatedPlatform>["of"]>["write"];

/** mulberry32: the same numbers for a seed, always. */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
