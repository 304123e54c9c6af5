import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type McpClient, newClient } from "../mcp-clients.ts";
import { givenAssistant, givenPast } from "../mcp-tasks/account.ts";
import { TASKS } from "../mcp-tasks/tasks.ts";
import { done, type Task, tokensIn } from "../mcp-tasks/transcript.ts";
import { type Service, startService } from "../running-umpire.ts";

/** Tools are good when tasks are done with few calls and little to read. `npm run bench:mcp` prints the figures. */

const MOST_CALLS = 4;
const MOST_TOKENS = 4_000;

const folder = mkdtempSync(join(tmpdir(), "umpire-mcp-tasks-"));
let service: Service;
let client: McpClient;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
  const key = await givenAssistant(service);
  await givenPast(service);
  client = await newClient({ url: service.url, key }, "auto");
});

afterAll(async () => {
  await client?.close();
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("an assistant", () => {
  it.each(TASKS)("$ask", async (task) => {
    const { calls, tokens, missing, refused } = await done(client, task);
    expect({ missing, refused }).toEqual({ missing: [], refused: [] });
    expect(calls.length).toBeLessThanOrEqual(MOST_CALLS);
    expect(tokens).toBeLessThanOrEqual(MOST_TOKENS);
  });

  it("has ten tasks, which take most of the tools", () => {
    expect(TASKS).toHaveLength(10);
    expect(new Set(TASKS.flatMap(({ steps }) => steps.map(({ tool }) => tool))).size).toBeGreaterThanOrEqual(11);
  });
});

describe("a transcript", () => {
  const nothing: Task = {
    ask: "x",
    steps: [{ tool: "whoami", args: () => ({}) }],
    answer: () => ["my-assistant", "a pony"],
  };

  it("is not solved when a part of the answer was not told", async () => {
    expect((await done(client, nothing)).missing).toEqual(["a pony"]);
  });

  it("is not solved when a call was refused", async () => {
    const wrong = { ...nothing, steps: [{ tool: "get_campaign", args: () => ({ campaign_id: "404" }) }] };
    expect((await done(client, wrong)).refused).toEqual([expect.stringContaining("campaign_not_found")]);
  });

  it("counts what a model reads, and rather too much", () => {
    expect(tokensIn("ü".repeat(10))).toBe(8);
  });
});
