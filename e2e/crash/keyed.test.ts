import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LEASE_MS } from "../../src/ports-repeats.ts";
import { type Door, type House, openHouse } from "../../src/testing/every-write.ts";
import { type Chance, chanceOf } from "../hostile-replies.ts";
import { ADMIN_KEY, type Service, startService } from "../running-umpire.ts";
import { type Sqld, startSqld } from "../sqld.ts";
import { campaignsOf, drawn, effectsIn, type Entry, type KeyPlan, plansOf, type Side } from "./keyed-plan.ts";
import { type KeyedAnswer, keyedVerdict, type KeyedVerdict, NOTHING_WRONG } from "./keyed-verdict.ts";
import { SEED } from "./seed.ts";

/** The whole service in four processes over one libSQL server, killed at any moment under calls with idempotency keys. */

const PROCESSES = 4;
const KILLS_EACH = 25;
/** In each of two workspaces. */
const NAMES = 200;
const CLIENTS = 6;
/** Of all keys, so many are used at a time, some by several clients at once. */
const HOT = 24;
/** A process is killed after so many answers at most, in the middle of others, or after so long. */
const MOST_ANSWERS = 50;
const MOST_LIFE_MS = 8_000;
const LAST_MS = 40;
/** sqld 0.24 comes to a standstill under writers that never pause (docs/decisions/0002). */
const PAUSE_MS = 15;
/** After the faults: a lease, and a few tries. */
const MOST_TRIES = 40;

const now = Date.now();
const plans = plansOf(NAMES, now);
const answers: KeyedAnswer[] = [];
/** Null: nobody is in this place just now. */
const places: (Service | null)[] = Array.from({ length: PROCESSES }, () => null);
/** Calls that came back, or did not. */
const served = new Map<Service, number>();
const life = { kills: 0, over: false };
let sqld: Sqld;
let houses: readonly [House, House];
let verdict: KeyedVerdict;
let slowestEndMs = 0;

const start = (): Promise<Service> =>
  startService({ DATABASE_URL: sqld.url, NODE_COMPILE_CACHE: join(sqld.folder, "compiled") });

const doorOf =
  ({ url }: Pick<Service, "url">): Door =>
  async (key, request, { body, headers }) => {
    const [method = "", path = ""] = request.split(" ");
    const answer = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

/** One call, at one of the processes; what nobody answered is not there. */
async function send(service: Service, plan: KeyPlan, variant: Side): Promise<number> {
  const key = houses[plan.side].keys.admin;
  const sent = { body: plan.bodies[variant], headers: { "idempotency-key": `"${plan.name}"` } };
  const told = await doorOf(service)(key, plan.request, sent).catch(() => null);
  if (told) answers.push({ plan, variant, status: told.status, text: told.text });
  return told?.status ?? 0;
}

async function client(chance: Chance): Promise<void> {
  while (!life.over) {
    const at = Math.floor((life.kills / (PROCESSES * KILLS_EACH)) * (plans.length - HOT));
    const { plan, variant } = drawn(plans.slice(at, at + HOT), chance);
    const service = places[Math.floor(chance() * PROCESSES)];
    if (service) await send(service, plan, variant);
    if (service) served.set(service, (served.get(service) ?? 0) + 1);
    await delay(PAUSE_MS);
  }
}

/** One place among the processes: who is in it is killed, and the next one started. */
async function killing(place: number, chance: Chance): Promise<void> {
  for (let kills = 0; kills < KILLS_EACH; kills += 1) {
    const service = await start();
    places[place] = service;
    const [quota, born] = [MOST_ANSWERS * chance(), performance.now()];
    while ((served.get(service) ?? 0) < quota && performance.now() - born < MOST_LIFE_MS) await delay(5);
    await delay(LAST_MS * chance());
    places[place] = null;
    await service.stop("SIGKILL");
    life.kills += 1;
  }
  places[place] = await start();
}

/** Until it has succeeded as it is, or as the other that has the key. */
async function ended(plan: KeyPlan, chance: Chance): Promise<void> {
  const begun = performance.now();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const service = places[Math.floor(chance() * PROCESSES)];
    if (!service) throw new Error("Nobody is there");
    const statuses = [await send(service, plan, 0), await send(service, plan, 1)];
    if (statuses.some((status) => status === 200 || status === 201)) break;
    await delay(LEASE_MS / 20);
  }
  slowestEndMs = Math.max(slowestEndMs, performance.now() - begun);
}

async function entriesOf({ ask }: House): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let cursor: string | null = "0"; cursor !== null;) {
    const page: { data: Entry[]; next_cursor: string | null } = await ask(
      "admin",
      `GET /audit/records?limit=200&cursor=${cursor}`,
    );
    entries.push(...page.data);
    cursor = page.next_cursor;
  }
  return entries;
}

beforeAll(async () => {
  sqld = await startSqld();
  const first = await start();
  const opened = async (workspace: string): Promise<House> => {
    const house = await openHouse(doorOf(first), ADMIN_KEY, { workspace, now });
    const headers = { "content-type": "application/x-ndjson" };
    const { status, text } = await house.send("admin", "POST /campaigns/import", {
      body: campaignsOf(plans, now),
      headers,
    });
    if (status !== 200) throw new Error(text);
    return house;
  };
  houses = [await opened("acme"), await opened("bolt")];
  await first.stop();

  const clients = Array.from({ length: CLIENTS }, (_, index) => client(chanceOf(SEED + 100 + index)));
  await Promise.all(places.map((_, place) => killing(place, chanceOf(SEED + place))));
  life.over = true;
  await Promise.all(clients);
  const [last] = places;
  if (!last) throw new Error("Nobody is there");
  const chance = chanceOf(SEED + 1_000);
  for (const plan of plans) await ended(plan, chance);
  const moved = (house: House): House => ({
    ...house,
    ask: async (as, request) => JSON.parse((await doorOf(last)(house.keys[as], request, {})).text),
  });
  const effects = [effectsIn(await entriesOf(moved(houses[0]))), effectsIn(await entriesOf(moved(houses[1])))] as const;
  verdict = keyedVerdict({ plans, answers, effects });
  const counts = Map.groupBy(answers, ({ status }) => status);
  const told = [...counts].map(([status, list]) => `${status}: ${list.length}`).join(", ");
  console.log(
    `${life.kills} kills, ${plans.length} keys, ${answers.length} answers (${told}); slowest end ${Math.round(slowestEndMs)} ms`,
  );
}, 1_200_000);

afterAll(async () => {
  await Promise.all(places.map((service) => service?.stop("SIGKILL")));
  await sqld.stop();
});

describe(`calls with idempotency keys, to ${PROCESSES} processes that are killed at any moment (CRASH_SEED=${SEED})`, () => {
  it("were many, some of them at once and some with another body", () => {
    expect(life.kills).toBe(100);
    expect(plans).toHaveLength(400);
    expect(answers.length).toBeGreaterThan(2_000);
    for (const status of [409, 422])
      expect(answers.filter((answer) => answer.status === status).length).toBeGreaterThan(20);
  });

  it("gave no key two replies or two effects, none another's, and no success to another body", () => {
    expect(verdict).toEqual(NOTHING_WRONG);
  });
});
