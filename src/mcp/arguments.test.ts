import { describe, expect, it } from "vitest";
import { askedOf } from "./arguments.ts";
import { toolNamed } from "./tools.ts";

const ask = (name: string, args: Readonly<Record<string, unknown>>) => {
  const tool = toolNamed(name);
  if (!tool) throw new Error(name);
  return askedOf(tool, args);
};

const wrong = (name: string, args: Readonly<Record<string, unknown>>) => {
  const asked = ask(name, args);
  return asked.ok ? [] : (asked.failure.errors ?? []).map(({ pointer }) => pointer);
};

describe("arguments of a tool", () => {
  it("become the path, the query and the body of its operation", () => {
    const hold = { campaign_id: "a/b", ttl: "PT1H", blocks: ["pause"], reason: "x" };
    expect(ask("place_hold", hold)).toMatchObject({
      ok: true,
      value: { params: { id: "a/b" }, body: { ttl: "PT1H", blocks: ["pause"], reason: "x" } },
    });
    expect(ask("list_campaigns", { limit: 3 })).toMatchObject({
      ok: true,
      value: { query: { limit: 3, metrics: "true" } },
    });
    expect(ask("list_decisions", {})).toMatchObject({ ok: true, value: { query: { limit: 20 } } });
    expect(ask("search_audit_records", { order: "oldest" })).toMatchObject({
      value: { query: { order: "oldest", limit: 20 } },
    });
  });

  it("that are null were not given", () => {
    expect(ask("decide", { campaign_id: "1", question: "x", mode: null, max_autonomy: null })).toMatchObject({
      ok: true,
      value: { body: { campaign_id: "1", question: "x" } },
    });
    expect(ask("get_decision", { decision_id: "dec_1", detail: null })).toMatchObject({
      ok: true,
      value: { full: false },
    });
  });

  it.each([
    ["what is missing, by the tool's own names", "get_campaign", {}, ["/campaign_id"]],
    [
      "all at once",
      "place_hold",
      { ttl: 1, blocks: [], surprise: 1 },
      ["/surprise", "/campaign_id", "/ttl", "/blocks", "/reason"],
    ],
    ["a value out of its bounds", "list_decisions", { limit: 0 }, ["/limit"]],
    [
      "a field inside another",
      "judge_action",
      { campaign_id: "1", reason: "x", action: { type: "pause_campaign", x: 1 } },
      ["/action/x"],
    ],
    ["what is a parameter of the path only", "get_campaign", { campaign_id: "1", id: "2" }, ["/id"]],
    [
      "what the tool leaves out",
      "judge_action",
      { campaign_id: "1", reason: "x", action: { type: "pause_campaign" }, emergency: true },
      ["/emergency"],
    ],
    ["what the tool sets itself", "list_campaigns", { metrics: "false" }, ["/metrics"]],
    ["an unknown detail", "get_decision", { decision_id: "dec_1", detail: "most" }, ["/detail"]],
    ["detail where there is no more", "decide", { campaign_id: "1", question: "x", detail: "full" }, ["/detail"]],
    ["a name with a slash", "whoami", { "a/b": 1 }, ["/a~1b"]],
    [
      "both a question and an action",
      "preview_decision",
      { campaign_id: "1", question: "x", action: { type: "pause_campaign" } },
      ["/question", "/reason"],
    ],
    ["more to wait for than is waited for", "start_decision_batch", batch(51, { wait: true }), ["/items"]],
  ])("say of %s where it is", (_, name, args, pointers) => {
    expect(wrong(name, args)).toEqual(pointers);
  });

  it("may be many where nobody waits", () => {
    expect(ask("start_decision_batch", batch(1_000))).toMatchObject({ ok: true, value: { wait: false } });
    expect(ask("start_decision_batch", batch(50, { wait: true }))).toMatchObject({ ok: true, value: { wait: true } });
  });
});

function batch(length: number, over: object = {}) {
  return { items: Array.from({ length }, (_, n) => ({ campaign_id: String(n) })), ...over };
}
