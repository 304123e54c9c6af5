import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPlatform } from "../platform-server.ts";
import type { PlatformServer } from "../platform-server.ts";
import { call, type Service, startService } from "../running-umpire.ts";
import { givenAccount, givenCampaign, proposeBudget } from "../scenario.ts";
import { type Sqld, startSqld } from "../sqld.ts";

type Side = Pick<Service, "url" | "key">;

/** Two processes over one libSQL server and one platform, which know nothing of each other; two agents, each on both. */
let sqld: Sqld;
let platform: PlatformServer;
let services: readonly Service[] = [];
let admins: readonly Side[] = [];
let agents: readonly Side[] = [];

const CAMPAIGNS = 12;
const SCOPES = ["decisions:write", "decisions:read", "executions:write", "holds:write", "switches:write"];

beforeAll(async () => {
  sqld = await startSqld();
  platform = await startPlatform({ slowMs: 5, loses: 0, chance: () => 0.5 });
  const env = { DATABASE_URL: sqld.url, UMPIRE_PLATFORM: platform.url };
  services = [await startService(env), await startService(env)];
  admins = services.map(({ url, key }) => ({ url, key }));
  const [admin] = admins;
  if (!admin) throw new Error("There is no service");
  const { document } = (await call(admin, "GET /policy")).body;
  const policy = {
    ...document,
    autonomy: { ...document.autonomy, first_reviews: 0 },
    execution: { ...document.execution, buffer: "PT0S" },
  };
  const published = await call(admin, "PUT /policy", { body: policy, headers: { "if-match": "*" } });
  if (published.status !== 200) throw new Error(`The policy was refused: ${JSON.stringify(published.body)}`);
  const keys: string[] = [];
  for (const name of ["agent-one", "agent-two"])
    keys.push((await call(admin, "POST /keys", { body: { name, kind: "service", scopes: SCOPES } })).body.key);
  agents = services.flatMap(({ url }) => keys.map((key) => ({ url, key })));
  await givenAccount(admin);
  for (let index = 0; index < CAMPAIGNS; index += 1) await givenCampaign(admin, `c-${index}`);
});

afterAll(async () => {
  await Promise.all(services.map(({ stop }) => stop()));
  await sqld.stop();
  await platform.close();
});

const first = <T>(all: readonly T[]): T => {
  const [one] = all;
  if (one === undefined) throw new Error("There is none");
  return one;
};

describe("two agents on two processes", () => {
  it("are never both authorized on one campaign, and what is let through is done once", async () => {
    for (let index = 0; index < CAMPAIGNS; index += 1) {
      const campaign = `c-${index}`;
      const answers = await Promise.all(agents.map((agent, side) => proposeBudget(agent, campaign, 10_500 + side)));
      const bodies = answers.map(({ body }) => body).filter(({ outcome }) => outcome !== undefined);
      const winners = new Set(
        bodies.filter(({ outcome }) => outcome === "authorized").map(({ agent_id }) => agent_id as string),
      );
      expect(winners.size).toBe(1);
      const losers = bodies.filter(({ agent_id }) => !winners.has(agent_id));
      expect(losers.map(({ outcome }) => outcome)).toEqual(losers.map(() => "deferred"));

      const decision = bodies.find(({ outcome }) => outcome === "authorized")?.id as string;
      const runs = await Promise.all(
        [...agents, ...agents].map((agent) => call(agent, `POST /decisions/${decision}/execute`, { body: {} })),
      );
      expect(runs.filter(({ status }) => status === 200)).toHaveLength(1);
      for (let tries = 0; tries < 100 && !platform.effects().has(campaign); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      expect(platform.writes.filter((write) => write.campaign === campaign)).toHaveLength(1);
    }
  });

  it("never both hold a lease, and its token only grows", async () => {
    const tokens: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const takes = await Promise.all(
        agents.map((agent) => call(agent, `POST /campaigns/c-${round}/lease`, { body: { ttl: "PT10S" } })),
      );
      const holders = new Set(takes.filter(({ status }) => status === 201).map(({ body }) => body.agent as string));
      expect(holders.size).toBe(1);
      const given = takes.filter(({ status }) => status === 201).map(({ body }) => body.fencing_token as number);
      expect(new Set(given).size).toBe(given.length);
      tokens.push(...given);
    }
    expect(Math.min(...tokens)).toBe(1);
  });

  it("are stopped on both by a switch that is thrown on one, from the next call on", async () => {
    const thrown = await call(first(admins), "POST /kill-switches", { body: { target: "workspace", reason: "Race." } });
    expect(thrown.status).toBe(201);
    for (const side of [...admins, ...agents])
      expect((await proposeBudget(side, "c-0", 10_900)).body.outcome).toBe("rejected");
  });
});
