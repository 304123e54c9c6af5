import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callWith, offencesOf, TARGETS, textIn } from "../../src/testing/hostile-calls.ts";
import { pooled } from "../pooled.ts";
import { call, ROOT, type Service, startService } from "../running-umpire.ts";
import { givenAccount, givenCampaign } from "../scenario.ts";

// Prompt injections and strings that break software, as other people collected them, in the arguments of every tool.

const texts = readFileSync(join(ROOT, "../shared/data/hostile/hostile-text.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

const targets = TARGETS.filter(({ takesText }) => takesText);

/** Each text goes to so many arguments, and each argument meets some eighty of them. */
const EACH = 3;
const WIDTH = 8;

const folder = mkdtempSync(join(tmpdir(), "umpire-mcp-hostile-"));
let service: Service;

beforeAll(async () => {
  service = await startService({
    DATABASE_URL: `file:${folder}/umpire.db`,
    UMPIRE_RATE_LIMIT_KEY: "off",
    UMPIRE_RATE_LIMIT_WORKSPACE: "off",
  });
  await givenAccount(service);
  await givenCampaign(service, "123");
});

afterAll(async () => {
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** As a client of 2025 sends it. */
async function offencesAt(method: string, params: object): Promise<readonly string[]> {
  const { status, headers, body } = await call(service, "POST /mcp", {
    body: { jsonrpc: "2.0", id: 1, method, params },
    headers: { accept: "application/json, text/event-stream", "mcp-protocol-version": "2025-11-25" },
  });
  const messages =
    typeof body === "string"
      ? body.split("\n").flatMap((line) => (line.startsWith("data: {") ? [JSON.parse(line.slice(6))] : []))
      : [body];
  return offencesOf({ status, headers, messages, last: messages.at(-1) });
}

describe("hostile text", () => {
  it("is there, and goes to every argument that takes text", () => {
    expect(texts).toHaveLength(1_484);
    expect(new Set(targets.map(({ tool }) => tool)).size).toBe(17);
  });

  it("in an argument is answered, without a fault, and with nothing hidden", async () => {
    const jobs = texts.flatMap((text, place) =>
      Array.from({ length: EACH }, (_, turn) => ({ text, target: targets[(place * EACH + turn) % targets.length] })),
    );
    const wrong = await pooled(jobs, WIDTH, async ({ text, target }) => {
      if (!target) return [];
      const { method, params } = callWith(target, textIn(target, text));
      const offences = await offencesAt(method, params);
      return offences.map(
        (offence) => `${target.tool} ${target.argument} ${JSON.stringify(text.slice(0, 80))}: ${offence}`,
      );
    });
    expect(wrong.flat()).toEqual([]);
    expect(jobs.length).toBeGreaterThan(4_000);
  });

  it("as the name of a tool, an address, a prompt's argument or what is completed is answered so, too", async () => {
    const wrong = await pooled(texts, WIDTH, async (text) => {
      const offences = [
        await offencesAt("tools/call", { name: text, arguments: {} }),
        await offencesAt("tools/call", { name: "whoami", arguments: { [text]: text } }),
        await offencesAt("resources/read", { uri: `umpire://campaigns/${text}` }),
        await offencesAt("prompts/get", { name: "explain-decision", arguments: { decision_id: text } }),
      ].flat();
      return offences.map((offence) => `${JSON.stringify(text.slice(0, 80))}: ${offence}`);
    });
    expect(wrong.flat()).toEqual([]);
  });

  it("has made the service say no fault, and left it well", async () => {
    expect(service.output()).not.toMatch(/"event":"(?:internal_error|database_unavailable|entry_too_large)"/);
    expect((await call(service, "GET /readyz")).status).toBe(200);
    expect((await call(service, "GET /audit/records?limit=1")).status).toBe(200);
  });
});
