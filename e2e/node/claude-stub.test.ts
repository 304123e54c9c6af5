import Anthropic, { APIError, BadRequestError } from "@anthropic-ai/sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ANSWER_FAULTS, ODDITIES, TOOL_FAULTS, TRANSPORT_FAULTS } from "../claude-stub/faults.ts";
import { JUDGEMENTS, SHAPES, THROWN } from "../claude-stub/expectations.ts";
import {
  asking,
  campaign,
  rows,
  SCHEMA,
  SYSTEM,
  TOOL,
  VIOLATIONS,
  withSchema,
} from "../claude-stub/sample-requests.ts";
import { type ClaudeStub, startClaudeStub } from "../claude-stub/server.ts";

/** The stand-in itself, through the real SDK: other suites believe what it says. */

let stub: ClaudeStub;
let nowMs = 0;

beforeEach(async () => {
  nowMs = 0;
  stub = await startClaudeStub({ now: () => nowMs });
});
afterEach(() => stub.close());

const client = (timeout = 400) =>
  new Anthropic({ apiKey: "any", baseURL: stub.url, maxRetries: 0, timeout, logLevel: "off" });

const send = (body: object = asking(), timeout?: number): Promise<Anthropic.Message> =>
  // Safe because the stand-in is to judge what the types of the SDK would not let through.
  client(timeout).messages.create(body as Anthropic.MessageCreateParamsNonStreaming);

const textsOf = ({ content }: Anthropic.Message): readonly string[] =>
  content.flatMap((block) => (block.type === "text" ? [block.text] : []));

const answersOf = async (document: unknown) => JSON.parse(textsOf(await send(asking(document)))[0] ?? "").answers;

describe("its own judgement", () => {
  it.each(JUDGEMENTS)("%s", async (_, values, choice, action, evidence, confidence) => {
    const [answer] = await answersOf({ campaigns: [campaign({ evidence: rows(values) })] });
    expect(answer).toMatchObject({ campaign: "C1", choice, action, evidence, confidence });
  });

  it("answers for every campaign, once, in their order", async () => {
    const campaigns = Array.from({ length: 50 }, (_, place) => campaign({ campaign: `C${place + 1}` }));
    const answers: readonly { campaign: string }[] = await answersOf({ campaigns });
    expect(answers.map((one) => one.campaign)).toEqual(campaigns.map((one) => one.campaign));
  });

  it("reads the changes first of a why, and then answers", async () => {
    const why = campaign({ asks: "diagnose cost_per_conversion" });
    const first = await send({ ...asking({ campaigns: [why], rounds_left: 2 }), tools: [TOOL] });
    expect(first.stop_reason).toBe("tool_use");
    expect(first.content).toMatchObject([{ type: "tool_use", name: "get_recent_changes", input: { campaign: "C1" } }]);
    const fetched = [{ campaign: "C1", tool: "get_recent_changes", evidence: [] }];
    const second = await send({ ...asking({ campaigns: [why], rounds_left: 1, fetched }), tools: [TOOL] });
    expect(second.stop_reason).toBe("end_turn");
    expect(textsOf(second)).toHaveLength(1);
    expect(stub.violations).toEqual([]);
  });
});

describe("its meter", () => {
  it("writes a prefix once and reads it for five minutes from its last use", async () => {
    const usages: Anthropic.Usage[] = [];
    for (const atMs of [0, 300_000, 600_000, 900_001]) {
      nowMs = atMs;
      // oxlint-disable-next-line no-await-in-loop -- the order is what is tested
      usages.push((await send()).usage);
    }
    const fixed = usages[0]?.cache_creation_input_tokens ?? 0;
    expect(fixed).toBeGreaterThan(512);
    expect(usages.map((one) => one.cache_creation_input_tokens)).toEqual([fixed, 0, 0, fixed]);
    expect(usages.map((one) => one.cache_creation?.ephemeral_5m_input_tokens)).toEqual([fixed, 0, 0, fixed]);
    expect(usages.map((one) => one.cache_read_input_tokens)).toEqual([0, fixed, fixed, 0]);
    const data = Math.ceil(JSON.stringify({ campaigns: [campaign()] }).length / 2.8);
    expect(new Set(usages.map((one) => one.input_tokens))).toEqual(new Set([data]));
  });

  it("keeps apart what differs in model, schema or tools, and keeps nothing that is small", async () => {
    await send();
    const other = await send({ ...asking(), model: "claude-sonnet-5-5" });
    expect(other.usage.cache_read_input_tokens).toBe(0);
    const tooled = await send({ ...asking({ campaigns: [campaign()], rounds_left: 1 }), tools: [TOOL] });
    expect(tooled.usage.cache_read_input_tokens).toBe(0);
    const small = { ...asking(), system: [{ type: "text", text: "s", cache_control: { type: "ephemeral" } }] };
    await send(small);
    expect((await send(small)).usage).toMatchObject({ cache_creation_input_tokens: 0, cache_read_input_tokens: 0 });
  });

  it("counts tokens, and describes a model", async () => {
    const counted = await client().messages.countTokens({ model: "m", messages: [{ role: "user", content: "hello" }] });
    expect(counted.input_tokens).toBeGreaterThan(10);
    const model = await client().models.retrieve("claude-haiku-5-5");
    expect(model).toMatchObject({ id: "claude-haiku-5-5", lifecycle: "active", retires_at: null });
  });
});

describe("its checks", () => {
  it("find nothing wrong with a sound request", async () => {
    await send();
    expect(stub.violations).toEqual([]);
    expect([stub.systems.size, stub.schemas.size, stub.requests.length]).toEqual([1, 1, 1]);
  });

  it.each(VIOLATIONS)("refuse %s with 400, and remember it", async (_, over, words) => {
    await expect(send({ ...asking(), ...over })).rejects.toBeInstanceOf(BadRequestError);
    expect(stub.violations.join()).toMatch(words);
  });

  it.each(["authorization", "anthropic-version"])("refuse a request without %s", async (name) => {
    const headers = { authorization: "Bearer any", "anthropic-version": "2026-10-21" };
    const sent = Object.entries(headers).filter(([header]) => header !== name);
    const body = JSON.stringify(asking());
    const reply = await fetch(`${stub.url}/v1/messages`, { method: "POST", headers: Object.fromEntries(sent), body });
    expect(reply.status).toBe(400);
    expect(stub.violations.join()).toContain(name);
  });

  it("keep every system and schema that differs by a byte", async () => {
    await send();
    await send({ ...asking(), system: [{ ...SYSTEM, text: `${SYSTEM?.text} ` }] });
    await send({ ...asking(), ...withSchema({ ...SCHEMA, description: "d" }) });
    expect([stub.systems.size, stub.schemas.size]).toEqual([2, 2]);
  });
});

const caught = (timeout?: number): Promise<unknown> => send(asking(), timeout).catch((error: unknown) => error);

describe("faults of transport", () => {
  it.each(Object.entries(THROWN))("%s is what the SDK says it is", async (name, [status, className]) => {
    stub.script(() => TRANSPORT_FAULTS[name]);
    const error = await caught();
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ status, name: className });
  });

  it("ask for the wait that their names say", async () => {
    const waits = [];
    for (const name of Object.keys(THROWN).filter((one) => /^(?:429|503)/.test(one))) {
      stub.script(() => TRANSPORT_FAULTS[name]);
      // oxlint-disable-next-line no-await-in-loop -- one script at a time
      const error = await caught();
      waits.push(error instanceof APIError ? error.headers?.get("retry-after") : "none");
    }
    expect(waits).toEqual(["1", null, "3600", null, "3600"]);
  });

  it.each([
    ["cut in the body", TypeError],
    ["gzip that is none", TypeError],
    ["ten megabytes", SyntaxError],
    ["no body", SyntaxError],
    ["a body that is no JSON", SyntaxError],
  ])("%s cannot be read, and the SDK says so without a class of its own", async (name, kind) => {
    stub.script(() => TRANSPORT_FAULTS[name]);
    expect(await caught()).toBeInstanceOf(kind);
  });

  it.each([
    ["another content type", "<p>hello</p>"],
    ["JSON that is no message", [1, 2, 3]],
    ["null", null],
  ])("%s is handed on by the SDK as if it were a message", async (name, value) => {
    stub.script(() => TRANSPORT_FAULTS[name]);
    expect(await send()).toEqual(value);
  });

  it.each(["stall in the body", "endless white space"])(
    "%s outlasts the timeout of the SDK, and ends with the stand-in",
    async (name) => {
      stub.script(() => TRANSPORT_FAULTS[name]);
      const ending = caught(100);
      const first = await Promise.race([ending, new Promise((resolve) => setTimeout(() => resolve("waiting"), 500))]);
      expect(first).toBe("waiting");
      await stub.close();
      expect(await ending).toBeInstanceOf(Error);
    },
  );

  it("are all in these tables", () => {
    expect(Object.keys(TRANSPORT_FAULTS)).toHaveLength(Object.keys(THROWN).length + 10);
  });
});

describe("faults of the answer", () => {
  it.each(SHAPES)("%s has that shape", async (name, shape) => {
    stub.script(() => ({ ...ANSWER_FAULTS, ...ODDITIES, ...TOOL_FAULTS })[name]);
    const { stop_reason, model, usage, content } = await send();
    const said = JSON.stringify({ stop_reason, model, usage, content }).replaceAll(String.raw`\"`, "'");
    expect(said).toMatch(shape);
  });

  it("are all in this table, each once", () => {
    const names = Object.keys({ ...ANSWER_FAULTS, ...ODDITIES, ...TOOL_FAULTS });
    expect(SHAPES.map(([name]) => name).toSorted()).toEqual(names.toSorted());
  });
});
