import { createApp } from "../../src/app.ts";
import { mcpHandler } from "../../src/mcp/handler.ts";
import { mcpFace } from "../../src/mcp/mount.ts";
import { hostsOf } from "../../src/mcp/origins.ts";
import { OPERATOR_SECRET, plainService } from "../../src/testing/http.ts";
import { fakeWorld } from "../../src/testing/world.ts";
import { fixtureServer } from "./fixture.ts";

/** The key of the fixture's only caller. */
export const FIXTURE_KEY = OPERATOR_SECRET;

/** The whole app with the product's own mount of the protocol, on loopback; only what is served behind it is the suite's. */
export function fixtureApp() {
  const world = fakeWorld();
  const terms = { hosts: hostsOf(null, "127.0.0.1"), publicUrl: null, log: world.log };
  const mcp = mcpFace(terms, async (log) => mcpHandler(log, fixtureServer));
  return { app: createApp(() => world, plainService(world), mcp), close: () => mcp.close() };
}
