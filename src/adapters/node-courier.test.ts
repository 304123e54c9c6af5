import { createServer } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeCourier } from "./node-courier.ts";

const seen: string[] = [];
const server = createServer((request, response) => {
  seen.push(`${request.url} ${request.headers["webhook-id"]}`);
  if (request.url === "/moved") response.writeHead(302, { location: "/elsewhere" });
  response.end("x".repeat(100_000));
});
let host = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(() => server.close());

const message = { fields: { "webhook-id": "evt_0_0" }, body: "{}" };

it("delivers where the operator lets it, and follows no redirect", async () => {
  const courier = nodeCourier(new Set([host]));
  expect(await courier.refuses(`http://${host}/hook`)).toBeNull();
  expect(await courier.deliver(`http://${host}/hook`, message)).toEqual({ ok: true, value: 200 });
  expect(await courier.deliver(`http://${host}/moved`, message)).toEqual({ ok: true, value: 302 });
  expect(seen).toEqual(["/hook evt_0_0", "/moved evt_0_0"]);
});

it("sends nothing to a private address otherwise", async () => {
  const before = seen.length;
  expect(await nodeCourier(new Set()).deliver(`http://${host}/hook`, message)).toMatchObject({ ok: false });
  expect(seen).toHaveLength(before);
});
