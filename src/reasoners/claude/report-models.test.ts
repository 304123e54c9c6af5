import { describe, expect, it } from "vitest";
import { fail, ok } from "../../core/result.ts";
import type { Model } from "../../ports-model.ts";
import { FIRST, SECOND } from "../../testing/claude-world.ts";
import { fakeModel, saying } from "../../testing/fake-model.ts";
import { fakeWorld } from "../../testing/world.ts";
import { reportModels } from "./report-models.ts";

async function reported(told: Model["describe"], first = FIRST) {
  const world = fakeWorld();
  const model = { ...fakeModel(() => saying("")), describe: told };
  await reportModels({ model, first, second: SECOND }, world);
  return world.logged.filter(({ model: id }) => id === first.id);
}

const active = async () => ok({ state: "active", retiresAt: null } as const);

describe("at the start, the log", () => {
  it("says nothing of models that are served", async () => {
    expect(await reported(active)).toEqual([]);
  });

  it.each([
    ["is retired", async () => ok({ state: "retired", retiresAt: null } as const), "model_retired"],
    ["is not known to the vendor", async () => ok({ state: "unknown", retiresAt: null } as const), "model_unknown"],
    [
      "soon will be",
      async () => ok({ state: "deprecated", retiresAt: Date.parse("2026-12-01") } as const),
      "model_retires",
    ],
    ["cannot be asked about", async () => fail("model_timeout" as const), "model_unconfirmed"],
  ])("tells of one that %s", async (_, told, event) => {
    expect(await reported(told)).toMatchObject([{ event, model: FIRST.id }]);
  });

  it.each([
    ["2026-11-23", "model_retired"],
    ["2026-11-24", "model_retires"],
  ])("goes by the table where the vendor names no day: %s", async (retiresOn, event) => {
    expect(await reported(active, { ...FIRST, retiresOn })).toMatchObject([{ event, retires_on: retiresOn }]);
  });
});
