import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyMigrations } from "../../src/adapters/migrate.ts";
import { openRemote } from "../../src/adapters/remote-database.ts";
import { fail } from "../../src/core/result.ts";
import { aCampaign, aPolicy } from "../../src/testing/asked.ts";
import { portsOf } from "../../src/testing/database-ports.ts";
import { aDecisionEntry, anEntry, freshWorkspace } from "../../src/testing/ports.ts";
import { freePort } from "../running-umpire.ts";
import { type Sqld, startSqld } from "../sqld.ts";

/** What happens on the way to a libSQL server from here on, to every request; or to the next commit only. */
type Weather = "fair" | "answers are lost" | "the next answer is lost" | "nothing comes back";

interface Proxy {
  readonly url: string;
  readonly server: Server;
  weather: Weather;
}

async function startProxy(target: string): Promise<Proxy> {
  const server = createServer(async (request, response) => {
    if (proxy.weather === "nothing comes back") return;
    const body = Buffer.concat(await request.toArray());
    const answer = await fetch(target + (request.url ?? "/"), {
      method: request.method ?? "GET",
      headers: { "content-type": request.headers["content-type"] ?? "application/json" },
      ...(body.length > 0 && { body }),
    });
    const text = await answer.text();
    if (proxy.weather.endsWith("lost") && body.includes("INSERT INTO ledger")) {
      if (proxy.weather === "the next answer is lost") proxy.weather = "fair";
      return request.socket.destroy();
    }
    return response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : null;
  const proxy: Proxy = { url: `http://127.0.0.1:${port}`, server, weather: "fair" };
  return proxy;
}

describe("a libSQL server", () => {
  let sqld: Sqld;
  let proxy: Proxy;
  beforeAll(async () => {
    sqld = await startSqld();
    proxy = await startProxy(sqld.url);
    await applyMigrations(openRemote(sqld.url, null));
  });
  afterAll(async () => {
    proxy.server.closeAllConnections();
    proxy.server.close();
    await sqld.stop();
  });

  it("whose answer was lost once is asked again by itself: acknowledged with the place that it has, done once", async () => {
    const { ledger, campaigns } = portsOf(openRemote(proxy.url, null));
    const [workspace, entry] = [freshWorkspace(), aDecisionEntry()];
    await ledger.commit(workspace, anEntry(), []);
    proxy.weather = "the next answer is lost";
    const committed = await ledger.commit(workspace, entry, [
      { do: "publish_policy", policy: aPolicy() },
      { do: "put_campaign", campaign: aCampaign() },
    ]);
    expect(proxy.weather).toBe("fair");
    expect(committed).toMatchObject({ ok: true, value: { sequence: 1 } });
    expect(await ledger.decisions(workspace, {}, { limit: 9, cursor: null })).toMatchObject({
      items: [{ sequence: 1 }],
    });
    expect(await campaigns.get(workspace, "123")).toEqual(aCampaign());
    expect(await ledger.commit(workspace, anEntry(), [])).toMatchObject({ ok: true, value: { sequence: 2 } });
  });

  it("whose answers are lost gives the same place when the commit is repeated, and has done it once", async () => {
    const { ledger, campaigns } = portsOf(openRemote(proxy.url, null));
    const [workspace, entry] = [freshWorkspace(), aDecisionEntry()];
    const commit = () =>
      ledger.commit(workspace, entry, [
        { do: "publish_policy", policy: aPolicy() },
        { do: "put_campaign", campaign: aCampaign() },
      ]);
    proxy.weather = "answers are lost";
    expect(await commit()).toEqual(fail("unavailable"));
    proxy.weather = "fair";
    expect(await commit()).toMatchObject({ ok: true, value: { sequence: 0 } });
    expect(await ledger.decisions(workspace, {}, { limit: 9, cursor: null })).toMatchObject({
      items: [{ sequence: 0 }],
    });
    expect(await campaigns.get(workspace, "123")).toEqual(aCampaign());
  });

  it(
    "that says nothing is given up after twice 5 s, and by those who waited behind, unsent, after 5 s",
    { timeout: 20_000 },
    async () => {
      const { ledger } = portsOf(openRemote(proxy.url, null));
      const workspace = freshWorkspace();
      expect(await ledger.commit(workspace, anEntry(), [])).toMatchObject({ ok: true });
      proxy.weather = "nothing comes back";
      const began = performance.now();
      const commits = await Promise.all(Array.from({ length: 40 }, () => ledger.commit(workspace, anEntry(), [])));
      proxy.weather = "fair";
      expect(new Set(commits.map((commit) => JSON.stringify(commit)))).toEqual(
        new Set([JSON.stringify(fail("unavailable"))]),
      );
      expect(performance.now() - began).toBeGreaterThan(4_900);
      expect(performance.now() - began).toBeLessThan(11_000);
      expect(await ledger.commit(workspace, anEntry(), [])).toMatchObject({ ok: true, value: { sequence: 1 } });
    },
  );

  it("that is not there is not ready, and a commit is unavailable", async () => {
    const { ledger, campaigns } = portsOf(openRemote(`http://127.0.0.1:${await freePort()}`, null));
    expect(await ledger.ready()).toBe(false);
    expect(await ledger.commit(freshWorkspace(), anEntry(), [])).toEqual(fail("unavailable"));
    await expect(campaigns.get(freshWorkspace(), "123")).rejects.toMatchObject({ reason: "unavailable" });
  });

  it("under many writers of several processes loses nothing and leaves no gap", async () => {
    const writers = [1, 2, 3].map(() => portsOf(openRemote(sqld.url, null)));
    const workspace = freshWorkspace();
    const commits = await Promise.all(
      Array.from({ length: 90 }, (_, n) =>
        writers[n % 3]?.ledger.commit(workspace, aDecisionEntry({ body: { n } }), []),
      ),
    );
    const places = commits.flatMap((commit) => (commit?.ok ? [commit.value.sequence] : []));
    expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 90 }, (_, n) => n));
  });
});
