import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import golden from "../../openapi/mcp-tools.json" with { type: "json" };
import { CLIENTS, type McpClient } from "../mcp-clients.ts";
import { call, type Service, startService } from "../running-umpire.ts";
import { givenAccount, givenCampaign, usd } from "../scenario.ts";

/** The real service with the clients that hosts use, each on the version that it speaks. */

const folder = mkdtempSync(join(tmpdir(), "umpire-mcp-"));
let service: Service;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
  await givenAccount(service);
  await givenCampaign(service, "123");
  await givenCampaign(service, "spaced out/ü", { days: 2 });
});

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const lengthOfLog = async () => (await call(service, "GET /audit/records?order=newest&limit=1")).body.data[0].sequence;

/** Reads a batch until it has ended. */
async function ended(client: McpClient, batch_id: string) {
  for (let tries = 0; tries < 200; tries += 1) {
    const { structuredContent } = await client.call("get_decision_batch", { batch_id });
    if (structuredContent.status === "succeeded") return structuredContent;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${batch_id} has not ended`);
}

describe.each(CLIENTS)("%s (%s)", (_, version, open) => {
  let client: McpClient;
  beforeAll(async () => {
    client = await open(service);
  });
  afterAll(() => client.close());

  it("speaks its version, is told what this is, and promises of changes none", () => {
    expect(client.version()).toBe(version);
    expect(client.instructions()).toContain("preview_decision records nothing");
    expect(client.capabilities()).toMatchObject({
      tools: { listChanged: false },
      resources: { listChanged: false },
      prompts: { listChanged: false },
    });
  });

  it("lists what is committed, in its order", async () => {
    expect(golden.eras).toContain(version);
    expect(await client.tools()).toEqual(golden.tools);
    expect(await client.prompts()).toEqual(golden.prompts.map(({ name }) => name));
    expect(await client.resources()).toEqual(golden.resources.map(({ uri }) => uri));
    expect(await client.templates()).toEqual(golden.templates.map(({ uriTemplate }) => uriTemplate));
  });

  it("previews without a record, decides with one, and reads it back by tool and by address", async () => {
    const before = await lengthOfLog();
    const args = { campaign_id: "123", question: "should we increase budget?" };
    const preview = await client.call("preview_decision", args);
    expect(await lengthOfLog()).toBe(before);
    const decided = await client.call("decide", args);
    expect(await lengthOfLog()).toBeGreaterThan(before);
    expect(preview.structuredContent.outcome).toBe(decided.structuredContent.outcome);
    const { id } = decided.structuredContent;
    const [summary, text] = decided.content;
    expect(summary?.text?.split("\n")).toHaveLength(2);
    expect(summary?.text).toContain(id);
    expect(JSON.parse(text?.text ?? "")).toEqual(decided.structuredContent);
    const read = await client.call("get_decision", { decision_id: id });
    expect(read.structuredContent).toEqual(decided.structuredContent);
    expect(JSON.parse(await client.read(`umpire://decisions/${id}`))).toEqual(decided.structuredContent);
    const why = await client.call("explain_decision", { decision_id: id });
    expect(why.structuredContent.flips.length).toBeGreaterThan(0);
  });

  it("opens an approval, says where a person answers it, and has no tool that does", async () => {
    const judged = await client.call("judge_action", {
      campaign_id: "123",
      action: { type: "adjust_campaign_budget", new_daily_budget: usd(13_000) },
      reason: "Limited by budget.",
    });
    const { outcome, approval } = judged.structuredContent;
    expect([outcome, approval.link]).toEqual(["pending_approval", `${service.url}/approvals/${approval.id}`]);
    const asked = await client.call("get_approval", { approval_id: approval.id });
    expect(asked.structuredContent).toMatchObject({ status: "pending", changes: ["daily budget: $100.00 → $130.00"] });
    const waiting = await client.call("list_approvals", { status: "pending" });
    expect(waiting.structuredContent.approvals.map(({ id }: { id: string }) => id)).toContain(approval.id);
    expect(await client.complete("umpire://approvals/{id}", "id", "apr_")).toContain(approval.id);
    await expect(client.call("approve_approval", { approval_id: approval.id })).rejects.toThrow("There is no tool");
  });

  it("reads every kind of resource, and completes its ids", async () => {
    expect(JSON.parse(await client.read("umpire://policy"))).toMatchObject({ mode: "live" });
    expect(JSON.parse(await client.read("umpire://question-types/pause"))).toMatchObject({ type: "pause" });
    const campaign = JSON.parse(await client.read(`umpire://campaigns/${encodeURIComponent("spaced out/ü")}`));
    expect(campaign).toMatchObject({ id: "spaced out/ü", untrusted: ["/name"] });
    expect(await client.complete("umpire://campaigns/{id}", "id", "12")).toEqual(["123"]);
    expect(await client.complete("umpire://question-types/{type}", "type", "pa")).toEqual(["pause"]);
    for (const uri of [
      "umpire://campaigns/404",
      "umpire://question-types/none",
      "umpire://policy/x",
      "file:///etc/passwd",
    ])
      await expect(client.read(uri)).rejects.toThrow(/not found/i);
  });

  it("gives prompts with what they were given in quotes, and says what they lack", async () => {
    expect(await client.prompt("explain-decision", { decision_id: 'dec_1"\n‮' })).toContain('"dec_1\\"\\n\\\\u{202e}"');
    await expect(client.prompt("explain-decision")).rejects.toThrow("needs the argument decision_id");
    await expect(client.prompt("weekly-digest", { since: "x" })).rejects.toThrow('has no argument "since"');
    await expect(client.prompt("no-such-prompt")).rejects.toThrow("There is no prompt");
  });

  it("says how far a batch is where that was asked for, and answers with a sentence for each", async () => {
    const items = [{ campaign_id: "123" }, { campaign_id: "404" }, { campaign_id: "rest-of-the-account" }];
    const told: number[] = [];
    const args = { items, question: "is it underperforming?", wait: true };
    const batch = await client.call("start_decision_batch", args, (done) => told.push(done));
    expect(told).toEqual([1, 2, 3]);
    expect(batch.structuredContent).toMatchObject({ status: "succeeded", total: 3, decided: 2, failed: 1 });
    const started = await client.call("start_decision_batch", { items });
    const { batch_id } = started.structuredContent;
    const later = await ended(client, batch_id);
    expect(later).toMatchObject({ batch_id, status: "succeeded", total: 3, decided: 2, failed: 1 });
  });

  it("says what is wrong with a call in words of the service, field by field", async () => {
    const wrong = await client.call("decide", { campaign_id: "", question: 7, max_autonmy: 1 });
    expect(wrong.isError).toBe(true);
    const [said] = wrong.content;
    expect(said?.text).toContain("/campaign_id must not be empty");
    expect(said?.text).toContain("/question must be a string");
    expect(said?.text).toContain("/max_autonmy is not a known argument");
    expect(said?.text).toContain("code: invalid_request · remedy: caller");
  });
});
