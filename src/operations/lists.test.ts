import { beforeAll, describe, expect, it } from "vitest";
import { aKey } from "../testing/a-key.ts";
import { aCampaign, aPolicy, someDays, workspaceOf } from "../testing/asked.ts";
import { openMigrated, portsOf } from "../testing/database-ports.ts";
import { askOf, bearer } from "../testing/http.ts";
import { store } from "../testing/ports.ts";
import { fakeWorld } from "../testing/world.ts";

type Get = (path: string) => Promise<Response>;

const DECIDE = { campaign_id: "id-1", question: "should we increase budget?" };

/** The whole app over a real database that has three of everything. */
async function aService(): Promise<Get> {
  const world = { ...fakeWorld(), ...portsOf(await openMigrated()) };
  const ask = askOf(world);
  for (const number of [1, 2, 3]) {
    await store(world, workspaceOf("acme"), [
      { do: "publish_policy", policy: { ...aPolicy(), version: number } },
      { do: "put_campaign", campaign: aCampaign({ id: `id-${number}` }) },
      { do: "put_days", campaignId: `id-${number}`, days: someDays(14) },
      { do: "create_key", key: aKey({ id: `key_${number}`, hash: world.secrets.hash(`ump_${number}`) }) },
    ]);
    const headers = { ...bearer("ump_1"), "content-type": "application/json" };
    await ask({ path: "/decide", method: "POST", headers, body: JSON.stringify(DECIDE) });
  }
  return (path) => ask({ path, headers: bearer("ump_1") });
}

const LISTS = ["/campaigns", "/decisions", "/keys", "/policy/versions"];

const base64 = (text: string) => btoa(text).replaceAll("=", "");

describe.each(LISTS)("GET %s", (path) => {
  let get: Get;
  beforeAll(async () => {
    get = await aService();
  });

  it("is read to its end by next_cursor, and gives everything once", async () => {
    const seen: unknown[] = [];
    let query: string | null = "?limit=2";
    for (let pages = 0; query !== null && pages < 9; pages += 1) {
      const { data, next_cursor } = (await (await get(path + query)).json()) as { data: object[]; next_cursor: string };
      seen.push(...data);
      query = next_cursor && `?limit=2&cursor=${encodeURIComponent(next_cursor)}`;
    }
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map((item) => JSON.stringify(item))).size).toBe(3);
  });

  it.each([
    "x",
    "MQ",
    "%00",
    "%F0%9F%8E%AF",
    "%ED%A0%80",
    "%25%25",
    "9".repeat(600),
    encodeURIComponent(base64("campaigns:a\0b")),
    encodeURIComponent(base64("keys:\0")),
    ...["1e400", "-1", "99999999999999999999", "0x10", "NaN", ""].map((place) => base64(`decisions:${place}`)),
    ...["1e400", "-1", "99999999999999999999", "01", "1.5"].map((place) => base64(`policies:${place}`)),
  ])("refuses the cursor %j by name", async (cursor) => {
    const response = await get(`${path}?cursor=${cursor}`);
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { code: "invalid_request", errors: [{ pointer: "query/cursor" }] },
    ]);
  });

  it.each([
    ["", 422],
    ["x".repeat(601), 422],
  ])("refuses a cursor of no possible length: %j", async (cursor, status) => {
    expect((await get(`${path}?cursor=${cursor}`)).status).toBe(status);
  });
});
