import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemSchema } from "../contract/problems.ts";
import type { Operation } from "../operations/operation.ts";
import { REGISTRY } from "../operations/registry.ts";
import { statistical } from "../reasoners/statistical.ts";
import { aKey, storeKey } from "../testing/a-key.ts";
import { aCampaign, someDays } from "../testing/asked.ts";
import { asksOf, documented } from "../testing/fuzzed-ask.ts";
import { askOf } from "../testing/http.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";

const SECRET = "ump_good";

/** Of one operation; all of them together stay under ten seconds. */
const CASES = 100;

/** A world with a campaign that can be decided about. */
function aWorld(): FakeWorld {
  const world = fakeWorld({ reasoner: statistical });
  storeKey(world, SECRET, { kind: "human", operator: true });
  world.store([
    { do: "put_campaign", campaign: aCampaign() },
    { do: "put_days", campaignId: "123", days: someDays(14) },
    { do: "create_key", key: aKey({ id: "key_1", hash: "sha256:other" }) },
  ]);
  return world;
}

const viewOf = ({ mediaType }: Operation, response: Response): Promise<unknown> => {
  if (mediaType === undefined) return response.json();
  return mediaType === "application/octet-stream" || mediaType === "application/zip"
    ? response.bytes()
    : response.text();
};

/** What is wrong with the answer, by what the document promises of the operation; nothing, when it keeps its promises. */
async function promiseBroken(operation: Operation, response: Response): Promise<unknown> {
  const { status, headers } = response;
  if (status >= 500) return "a fault";
  if (!documented(operation).responses[status]) return `the status ${status} is not documented`;
  const view: unknown = status < 300 ? await viewOf(operation, response) : await response.json();
  const schema = status < 300 ? operation.response : problemSchema;
  const type = status < 300 ? (operation.mediaType ?? "application/json") : "application/problem+json";
  if (headers.get("content-type") !== type) return `the type ${headers.get("content-type")}`;
  const parsed = schema.safeParse(view);
  if (!parsed.success) return parsed.error.issues;
  // A field that the schema does not name is taken away by it.
  expect(parsed.data).toEqual(view);
  return null;
}

describe.each(REGISTRY.map((operation) => [operation.name, operation] as const))("%s", (_, operation) => {
  it("keeps what the document promises, whatever it is sent", async () => {
    const met = new Set<number>();
    await fc.assert(
      fc.asyncProperty(asksOf(operation, SECRET), async (ask) => {
        const world = aWorld();
        const response = await askOf(world)(ask);
        met.add(response.status);
        expect([
          await promiseBroken(operation, response),
          world.logged.filter(({ level }) => level === "error"),
        ]).toEqual([null, []]);
      }),
      { numRuns: CASES },
    );
    expect([...met]).toContain(422);
  });
});
