import { Hono } from "hono";

/** `bare-hono.ts` for workerd. */

const app = new Hono();
app.get("/readyz", (c) => c.text("ready"));
app.post("/echo", async (c) => c.json(await c.req.json()));

// oxlint-disable-next-line import/no-default-export -- what workerd calls
export default app;
