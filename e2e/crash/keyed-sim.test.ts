import { describe, expect, it } from "vitest";
import type { Ledger, World } from "../../src/ports.ts";
import { LEASE_MS, type Repeats } from "../../src/ports-repeats.ts";
import { NOW } from "../../src/testing/asked.ts";
import { type House, openHouse } from "../../src/testing/every-write.ts";
import { doorOf } from "../../src/testing/keyed.ts";
import { OPERATOR_SECRET } from "../../src/testing/http.ts";
import { type FakeWorld, fakeWorld } from "../../src/testing/world.ts";
import { type Chance, chanceOf } from "../hostile-replies.ts";
import { campaignsOf, drawn, effectsIn, type Entry, type KeyPlan, plansOf, type Side } from "./keyed-plan.ts";
import { type KeyedAnswer, keyedVerdict, type KeyedVerdict, NOTHING_WRONG } from "./keyed-verdict.ts";
import { mortal } from "./mortal-world.ts";
import { SEED } from "./seed.ts";

/** The kill test in miniature, where a process is a world and a kill is an error: thousands of kills, and wrong services that must be caught. */

const NAMES = 30;
/** Of all keys, so many are used at a time. */
const HOT = 3;
const PROCESSES = 4;
const KILLS = 200;
/** What a process may ask of the world before it dies, at most. */
const MOST_LIFE = 60;
/** Until a wrong service is caught. */
const MOST_RUNS = 8;

/** A service that does it wrong, in its own way. */
type Wrong = (world: World) => World;

interface Miniature {
  readonly world: FakeWorld;
  readonly houses: readonly [House, House];
  readonly plans: readonly KeyPlan[];
  readonly answers: KeyedAnswer[];
}

async function opened(): Promise<Miniature> {
  const world = fakeWorld();
  const plans = plansOf(NAMES, NOW);
  const house = async (workspace: string): Promise<House> => {
    const one = await openHouse(doorOf(world), OPERATOR_SECRET, { workspace, now: NOW });
    const headers = { "content-type": "application/x-ndjson" };
    await one.send("admin", "POST /campaigns/import", { body: campaignsOf(plans, NOW), headers });
    return one;
  };
  return { world, houses: [await house("acme"), await house("bolt")], plans, answers: [] };
}

async function send(mini: Miniature, world: World, plan: KeyPlan, variant: Side): Promise<void> {
  const { keys } = mini.houses[plan.side];
  const sent = { body: plan.bodies[variant], headers: { "idempotency-key": plan.name } };
  const { status, text } = await doorOf(world)(keys.admin, plan.request, sent);
  mini.answers.push({ plan, variant, status, text });
}

/** One place among the processes: who is in it calls until it is dead, and the next one is born. */
async function killing(mini: Miniature, chance: Chance, wrong: Wrong): Promise<void> {
  for (let kills = 0; kills < KILLS / PROCESSES; kills += 1) {
    const { world, isDead } = mortal(wrong(mini.world), 1 + Math.floor(chance() * MOST_LIFE), chance);
    for (let calls = 0; !isDead() && calls < MOST_LIFE; calls += 1) {
      const at = Math.floor((kills / KILLS) * PROCESSES * (mini.plans.length - HOT));
      const { plan, variant } = drawn(mini.plans.slice(at, at + HOT), chance);
      // Leases run out on the way, also of those who live.
      mini.world.clock.advance(Math.floor(chance() * LEASE_MS));
      await send(mini, world, plan, variant);
    }
  }
}

async function verdictOn(wrong: Wrong = (world) => world, seed = SEED): Promise<KeyedVerdict> {
  const mini = await opened();
  const places = Array.from({ length: PROCESSES }, (_, place) => killing(mini, chanceOf(seed + place), wrong));
  await Promise.all(places);
  for (const variant of [0, 1] as const)
    for (const plan of mini.plans) {
      mini.world.clock.advance(LEASE_MS);
      await send(mini, mini.world, plan, variant);
    }
  const effectsOf = ({ workspace }: House): readonly string[] => effectsIn(entriesOf(mini.world, workspace));
  const effects = [effectsOf(mini.houses[0]), effectsOf(mini.houses[1])] as const;
  return keyedVerdict({ plans: mini.plans, answers: mini.answers.map(silentWhenDead), effects });
}

/** A process that is dead answers nobody. */
const silentWhenDead = (answer: KeyedAnswer): KeyedAnswer =>
  answer.status === 500 ? { ...answer, status: 503, text: '{"code":"database_unavailable"}' } : answer;

const entriesOf = (world: FakeWorld, workspace: string): readonly Entry[] =>
  world.memory
    .everyShard()
    .filter(([name]) => name === workspace)
    .flatMap(([, { lines }]) => lines)
    .map(({ entry }): Entry => ({ kind: entry.kind, campaign_id: entry.campaignId, body: JSON.stringify(entry.body) }));

/** With another way to commit. */
const committing =
  (commit: (ledger: Ledger, ...args: Parameters<Ledger["commit"]>) => ReturnType<Ledger["commit"]>): Wrong =>
  (world) => ({ ...world, ledger: { ...world.ledger, commit: (...args) => commit(world.ledger, ...args) } });

/** The reply is kept in a second transaction, after the effect. */
const afterwards = committing(async (ledger, workspace, entry, changes, guards = []) => {
  const committed = await ledger.commit(
    workspace,
    entry,
    changes.filter((change) => change.do !== "keep_reply"),
    guards,
  );
  const kept = changes.filter((change) => change.do === "keep_reply");
  await new Promise(setImmediate);
  if (committed.ok && kept.length > 0) await ledger.commit(workspace, { ...entry, id: `ent_${entry.id}` }, kept, []);
  return committed;
});

/** Nobody asks whose the key is. */
const unfenced = committing((ledger, workspace, entry, changes, guards = []) =>
  ledger.commit(
    workspace,
    entry,
    changes,
    guards.filter(({ holds }) => holds !== "repeat_at"),
  ),
);

const claiming =
  (claim: (repeats: Repeats, ...args: Parameters<Repeats["claim"]>) => ReturnType<Repeats["claim"]>): Wrong =>
  (world) => ({ ...world, repeats: { ...world.repeats, claim: (...args) => claim(world.repeats, ...args) } });

const WRONGS: Readonly<Record<string, readonly [keyof KeyedVerdict, Wrong]>> = {
  "keeps the reply in a second transaction": ["effects", afterwards],
  "asks nobody whose the key is when it commits": ["effects", unfenced],
  "does not look at the body": [
    "bodies",
    claiming((repeats, call, now) => repeats.claim({ ...call, request: "" }, now)),
  ],
  "has one drawer for all workspaces": [
    "crossed",
    claiming((repeats, call, now) => repeats.claim({ ...call, workspace: DRAWER, keyId: "key_all" }, now)),
  ],
};

// Safe because no house of this name is opened.
const DRAWER = "drawer" as House["workspace"] as Parameters<Repeats["claim"]>[0]["workspace"];

describe(`a service whose processes die at any step (CRASH_SEED=${SEED})`, () => {
  it(`in ${KILLS} deaths gives no key two replies or two effects`, async () => {
    expect(await verdictOn()).toEqual(NOTHING_WRONG);
  });

  it.each(Object.entries(WRONGS))(
    "that %s is caught",
    async (_, [part, wrong]) => {
      let caught = 0;
      // One run has a wrong service in a trap more often than not, and not always.
      for (let run = 0; caught === 0 && run < MOST_RUNS; run += 1)
        caught = (await verdictOn(wrong, SEED + run * PROCESSES))[part].length;
      expect(caught).toBeGreaterThan(0);
    },
    300_000,
  );
});
