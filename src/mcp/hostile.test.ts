import { describe, expect, it } from "vitest";
import { storeKey } from "../testing/a-key.ts";
import { aCampaign, someDays } from "../testing/asked.ts";
import { callWith, offencesOf, TARGETS, textIn } from "../testing/hostile-calls.ts";
import { bearer } from "../testing/http.ts";
import { ERAS, type Rpc, rpcOf } from "../testing/mcp.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";

/** Whatever is in an argument, every tool answers: a refusal in words, or what it does, and never a fault. */

const nested = (depth: number): unknown => (depth === 0 ? "x" : [nested(depth - 1)]);

const HIDDEN = "\u0000\u0007\u001B[31m\u202E\u2066\u{E0041}\u200B\uFEFF\u2028\u00AD";

const VALUES: readonly (readonly [string, unknown])[] = [
  ["nothing", null],
  ["true", true],
  ["zero", 0],
  ["less than nothing", -1],
  ["a fraction", 0.1],
  ["more than is safe", 2 ** 53],
  ["the largest number", Number.MAX_VALUE],
  ["an empty text", ""],
  ["a space", " "],
  ["a long text", "x".repeat(100_000)],
  ["hidden characters", `a${HIDDEN}b`],
  ["half a character", "a\uD800b"],
  ["a path", "../../etc/passwd"],
  ["a path that is encoded", "%2e%2e%2f%00"],
  ["SQL", "' OR 1=1; DROP TABLE entries; --"],
  ["a member of every object", "constructor"],
  ["the name of a prototype", "__proto__"],
  ["a pattern", "%_*?[a-z]"],
  ["an instant that is none", "2026-02-30T25:61:61Z"],
  ["an instant far away", "+275760-09-13T00:00:00.001Z"],
  ["a list", []],
  ["a long list", Array.from({ length: 2_000 }, () => "x")],
  ["a deep list", nested(24)],
  ["an object", {}],
  ["an object with hidden names", { [HIDDEN]: HIDDEN }],
  [
    "an object that looks like a promise",
    Object.fromEntries(["then", "toString", "toJSON"].map((name) => [name, "x"])),
  ],
];

function asking(): (rpc: Rpc) => ReturnType<ReturnType<typeof rpcOf>> {
  const world = reasoningWorld();
  storeKey(world, "ump_good");
  world.store([
    { do: "put_campaign", campaign: aCampaign() },
    { do: "put_days", campaignId: "123", days: someDays(14) },
  ]);
  const ask = rpcOf(world);
  return (rpc) => ask({ ...rpc, headers: { ...rpc.headers, ...bearer("ump_good") } });
}

describe("in every argument of every tool", () => {
  it.each(VALUES)("%s is answered", async (_, value) => {
    const ask = asking();
    const wrong: string[] = [];
    for (const [place, target] of TARGETS.entries()) {
      // Arguments are read alike in both.
      const era = ERAS[place % ERAS.length] ?? "2026-07-28";
      for (const call of [
        callWith(target, value),
        ...(typeof value === "string" ? [callWith(target, textIn(target, value))] : []),
      ]) {
        const offences = offencesOf(await ask({ ...call, era }));
        if (offences.length > 0) wrong.push(`${target.tool} ${target.argument}: ${offences.join(", ")}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe.each(ERAS)("outside of arguments (%s)", (era) => {
  it.each(VALUES)("%s is answered", async (_, value) => {
    const ask = asking();
    const text = typeof value === "string" ? value : JSON.stringify(value);
    const params: readonly (readonly [string, object])[] = [
      ["tools/call", { name: value, arguments: {} }],
      ["tools/call", { name: "whoami", arguments: value }],
      ["tools/call", { name: "whoami", arguments: { [text]: value } }],
      ["resources/read", { uri: value }],
      ["resources/read", { uri: `umpire://campaigns/${text}` }],
      ["prompts/get", { name: value }],
      ["prompts/get", { name: "explain-decision", arguments: { decision_id: value } }],
      [
        "completion/complete",
        { ref: { type: "ref/prompt", name: "explain-decision" }, argument: { name: "decision_id", value } },
      ],
      ["completion/complete", { ref: { type: "ref/resource", uri: value }, argument: { name: value, value } }],
      ["tools/list", { cursor: value }],
      ["tools/list", { _meta: value }],
      ["tools/call", { name: "whoami", _meta: { progressToken: value } }],
      ["initialize", { protocolVersion: value, capabilities: value, clientInfo: { name: value, version: value } }],
      [text, {}],
    ];
    const wrong: string[] = [];
    for (const [method, one] of params) {
      const offences = offencesOf(await ask({ method, params: { ...one }, era }));
      if (offences.length > 0) wrong.push(`${JSON.stringify([method, one]).slice(0, 200)}: ${offences.join(", ")}`);
    }
    expect(wrong).toEqual([]);
  });
});

it.each(["mcp-method", "mcp-name", "mcp-protocol-version"])(
  "a header %s that says something else is not repeated",
  async (name) => {
    const said = `=?base64?${btoa("\u0007\u001B[31m")}?=`;
    const reply = await asking()({ method: "tools/call", params: { name: "whoami" }, headers: { [name]: said } });
    expect(offencesOf(reply)).toEqual([]);
    expect(reply.status).toBe(400);
  },
);

it("covers every tool that has arguments", () => {
  expect(new Set(TARGETS.map(({ tool }) => tool)).size).toBe(17);
  expect(TARGETS.length).toBeGreaterThan(60);
});
