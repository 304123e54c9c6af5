import { type Context, Hono } from "hono";
import type { World } from "./ports.ts";
import { beginCall, type HttpEnv } from "./http/call.ts";
import { noRoute } from "./http/open.ts";
import { ROUTES } from "./http/routes.ts";
import { sendFault } from "./http/send-fault.ts";
import type { Service } from "./http/call.ts";
import type { McpFace } from "./mcp/mount.ts";

/**
 * All faces of the service on one host; the same on Node and on Workers. `worldOf` is called once per request,
 * because a Worker may not keep a connection longer. `mcp`: the face for assistants, where there is one.
 */
export function createApp(
  worldOf: (c: Context) => World | Promise<World>,
  service: Service,
  mcp: Pick<McpFace, "serve"> | null = null,
): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use(async (c, next) => {
    c.set("call", beginCall(await worldOf(c), c.req.raw, service));
    await next();
  });
  for (const { path, takesRest, serve } of ROUTES) {
    const pattern = path.replaceAll(/\{(\w+)\}/g, ":$1");
    app.all(takesRest ? `${pattern}{.+}` : pattern, (c) => serve(c, service));
  }
  if (mcp) app.all("/mcp", (c) => mcp.serve(c, service));
  app.notFound(noRoute);
  app.onError((error, c) => sendFault(c, error));
  return app;
}
