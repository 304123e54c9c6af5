import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** What a JSON service costs before it does anything: Hono on Node, a body that is parsed and answered. `PORT`: where. */

const app = new Hono();
app.get("/readyz", (c) => c.text("ready"));
app.post("/echo", async (c) => c.json(await c.req.json()));
serve({ fetch: app.fetch, port: Number(process.env["PORT"]), hostname: "127.0.0.1" });
