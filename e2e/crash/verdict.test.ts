import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/adapters/database.ts";
import { aNotary } from "../../src/testing/a-notary.ts";
import { systemSecrets } from "../../src/adapters/system.ts";
import { integrateLog } from "../../src/operations/integrate-log.ts";
import { openMigrated, portsOf } from "../../src/testing/database-ports.ts";
import { fakeWorld } from "../../src/testing/world.ts";
import { commitOf } from "./intents.ts";
import { type Line, LOG_KEY, LOG_ORIGIN, WORKSPACES } from "./lines.ts";
import { type Stored, storedIn } from "./stored.ts";
import { NOTHING_WRONG, type Verdict, verdictOf } from "./verdict.ts";

/** The judge of the crash tests is shown what it must see. */

const COMMITS = 40;
let database: Database;
let stored: Stored;
const told: Line[] = [];

beforeAll(async () => {
  database = await openMigrated();
  const world = { ...fakeWorld(), ...portsOf(database), secrets: systemSecrets };
  const notary = await aNotary(LOG_KEY, LOG_ORIGIN);
  for (let made = 0; made < COMMITS; made += 1) {
    const workspace = WORKSPACES[made % 2 === 0 ? 0 : 1];
    const { entry, changes, guards } = await commitOf(world, workspace, made);
    const committed = await world.ledger.commit(workspace, entry, changes, guards);
    if (!committed.ok) throw new Error(committed.failure);
    told.push({ say: "recorded", workspace, id: entry.id, ...committed.value });
    await integrateLog(world, notary, workspace);
    const { note } = await world.trees.newest(workspace);
    told.push({ say: "published", workspace, note: note ?? "" });
  }
  stored = await storedIn(database);
});
afterAll(() => database.close());

/** All but one, in the middle. */
const lessOne = <T>(rows: readonly T[]): readonly T[] =>
  rows.filter((_, place) => place !== Math.floor(rows.length / 2));

/** One changed, in the middle. */
const withOne = <T>(rows: readonly T[], change: (row: T) => T): readonly T[] =>
  rows.map((row, place) => (place === Math.floor(rows.length / 2) ? change(row) : row));

const other = (hash: string): string => (hash.startsWith("0") ? "1" : "0") + hash.slice(1);
const NEVER: Line = { say: "recorded", workspace: "acme", id: "dec_never", sequence: 3, leafHash: "00" };

/** The part of the verdict that must say so, and how the database and the processes show it. */
interface Wrong {
  readonly part: keyof Verdict;
  readonly shows?: (right: Stored) => Partial<Stored>;
  readonly says?: (right: Stored) => Line;
}

const WRONGS: Readonly<Record<string, Wrong>> = {
  "an acknowledged record that is not there": { part: "lost", says: () => NEVER },
  "a record that is at another place": {
    part: "lost",
    shows: ({ entries }) => ({ entries: withOne(entries, (one) => ({ ...one, seq: 99 })) }),
  },
  "a refused commit that is there all the same": {
    part: "lost",
    says: ({ entries: [first] }) => ({ say: "refused", workspace: first?.workspace ?? "", id: first?.id ?? "" }),
  },
  "a gap": { part: "ledger", shows: ({ entries }) => ({ entries: lessOne(entries) }) },
  "a record that stands twice": {
    part: "ledger",
    shows: ({ entries }) => ({ entries: entries.flatMap((one) => [one, one]).map((one, seq) => ({ ...one, seq })) }),
  },
  "another body": {
    part: "ledger",
    shows: ({ entries }) => ({ entries: withOne(entries, (one) => ({ ...one, body: `${one.body} ` })) }),
  },
  "a record without its effect": { part: "effects", shows: ({ campaigns }) => ({ campaigns: lessOne(campaigns) }) },
  "an effect without its record": {
    part: "effects",
    shows: ({ campaigns }) => ({ campaigns: [...campaigns, { workspace: "acme", id: "dec_no" }] }),
  },
  "an effect done twice": {
    part: "effects",
    shows: ({ leases }) => ({ leases: withOne(leases, (one) => ({ ...one, token: one.token + 1 })) }),
  },
  "a permit left behind": { part: "effects", shows: () => ({ permits: [{ workspace: "acme", id: "ent_1" }] }) },
  "another root": {
    part: "checkpoints",
    shows: ({ checkpoints }) => ({ checkpoints: withOne(checkpoints, (one) => ({ ...one, root: other(one.root) })) }),
  },
  "another signature": {
    part: "checkpoints",
    shows: ({ checkpoints }) => ({
      checkpoints: withOne(checkpoints, (one) => ({ ...one, note: one.note.replace(/.{9}\n$/, "AAAAAAA=\n") })),
    }),
  },
  "a checkpoint that was published and is not there": {
    part: "checkpoints",
    says: ({ checkpoints: [first] }) => ({ say: "published", workspace: "acme", note: `${first?.note}\n` }),
  },
  "a node that is missing": { part: "nodes", shows: ({ nodes }) => ({ nodes: lessOne(nodes) }) },
  "another node": {
    part: "nodes",
    shows: ({ nodes }) => ({ nodes: withOne(nodes, (one) => ({ ...one, hash: other(one.hash) })) }),
  },
  "a file that is not sound": { part: "integrity", shows: () => ({ integrity: ["Tree 3 page 9: error code 11"] }) },
  "what a process says itself": { part: "bugs", says: () => ({ say: "bug", error: "it ended by itself" }) },
};

describe("the verdict", () => {
  it("on a database in which nothing went wrong has nothing to say", async () => {
    expect(stored.nodes.length).toBeGreaterThan(30);
    expect(stored.leases.map(({ token }) => token)).toEqual([7, 6]);
    expect(await verdictOf(stored, told)).toEqual(NOTHING_WRONG);
  });

  it.each(Object.entries(WRONGS))("sees %s", async (_, { part, shows, says }) => {
    const lines = [...told.filter(({ say }) => say === "recorded"), ...(says ? [says(stored)] : [])];
    const verdict = await verdictOf({ ...stored, ...shows?.(stored) }, lines);
    expect(verdict[part].length).toBeGreaterThan(0);
  });
});
