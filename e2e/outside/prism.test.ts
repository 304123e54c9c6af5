import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, ROOT, type Service, startService } from "../running-umpire.ts";
import { behindPrism } from "../validating-proxy.ts";

// The rest of this project is the suite of ours, through the proxy. This is whether the proxy would see anything.

describe("an answer that is not as the contract says", () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-prism-"));
  let service: Service;

  beforeAll(async () => {
    service = await startService({ DATABASE_URL: `file:${join(folder, "umpire.db")}` });
  });

  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is a 500 of the proxy's, and fails whoever stops it", async () => {
    const contract = JSON.parse(readFileSync(join(ROOT, "openapi/openapi.json"), "utf8"));
    const path = contract.paths["/whoami"];
    path.get.responses["200"].content["application/json"].schema = { type: "object", required: ["never_there"] };
    const altered = join(folder, "openapi.json");
    writeFileSync(altered, JSON.stringify(contract));
    const proxy = await behindPrism(service.url, altered);
    const answer = await call({ url: proxy.url, key: service.key }, "GET /whoami");
    expect([answer.status, answer.body.type]).toEqual([500, "https://stoplight.io/prism/errors#VIOLATIONS"]);
    await expect(proxy.stop()).rejects.toThrow("get /whoami");
  });

  it("is none of a call that is answered as it says", async () => {
    expect((await call(service, "GET /whoami")).status).toBe(200);
  });
});
