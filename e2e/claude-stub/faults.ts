import { judged, type StubAnswer } from "./judgement.ts";
import { type Behaviour, type Exchange, json, problem, text } from "./server.ts";

/** Every way in which the API, or what stands between, can fail us, by name. */

const refused =
  (
    status: number,
    type: string,
    headers: Readonly<Record<string, string>> = {},
    details: object | null = null,
  ): Behaviour =>
  ({ response }) =>
    json(response, status, problem(type, "As the stand-in was told.", details), headers);

const raw =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  ({ response }) => {
    response.writeHead(200, { "content-type": "application/json", ...headers });
    response.end(body);
  };

const saying =
  (content: (exchange: Exchange) => readonly object[], over: object = {}): Behaviour =>
  (exchange) =>
    exchange.reply(content(exchange), over);

/** Its own judgement with something about every answer changed. */
const answering = (change: (answer: StubAnswer) => object): Behaviour =>
  saying(({ document }) => [
    text({ answers: document.campaigns.map((one) => ({ ...judged(one), ...change(judged(one)) })) }),
  ]);

const withNumber = (value: string): Behaviour =>
  saying(({ document }) => [
    text(
      JSON.stringify({ answers: document.campaigns.map(judged) }).replaceAll(
        /"confidence":[\d.]+/g,
        `"confidence":${value}`,
      ),
    ),
  ]);

const MEGABYTE = 1024 * 1024;
const DRIP_MS = 20;

/** The API answers with an error, or nothing that can be read comes back. */
export const TRANSPORT_FAULTS: Readonly<Record<string, Behaviour>> = {
  "429 with retry-after 1": refused(429, "rate_limit_error", { "retry-after": "1" }),
  "429 without retry-after": refused(429, "rate_limit_error"),
  "429 with retry-after 3600": refused(429, "rate_limit_error", { "retry-after": "3600" }),
  "429 of a spend limit": refused(429, "rate_limit_error", {}, { error_code: "enforced_spend_limit_reached" }),
  "402 payment required": refused(402, "billing_error"),
  "529 overloaded": refused(529, "overloaded_error"),
  "500": refused(500, "api_error"),
  "503 with retry-after 3600": refused(503, "api_error", { "retry-after": "3600" }),
  "502 of a proxy": ({ response }) => {
    response.writeHead(502, { "content-type": "text/html" });
    response.end("<html><body>Bad gateway</body></html>");
  },
  "504 gateway timeout": refused(504, "timeout_error"),
  "413 too large": refused(413, "request_too_large"),
  "401 wrong key": refused(401, "authentication_error"),
  "403 not allowed": refused(403, "permission_error"),
  "404 no such model": refused(404, "not_found_error"),
  "400 schema too complex": refused(400, "invalid_request_error"),
  "reset before a byte": ({ response }) => void response.socket?.destroy(),
  "stall before the headers": () => undefined,
  "stall in the body": ({ response }) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"id":"msg_stub","content":[');
  },
  "cut in the body": ({ response }) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "4096" });
    response.write('{"id":"msg_stub","content":[');
    setTimeout(() => response.destroy(), DRIP_MS);
  },
  "endless white space": ({ response }) => {
    response.writeHead(200, { "content-type": "application/json" });
    const drip = setInterval(() => response.write(" "), DRIP_MS);
    response.on("close", () => clearInterval(drip));
  },
  "another content type": raw("<p>hello</p>", { "content-type": "text/html" }),
  "gzip that is none": raw("this is not gzip", { "content-encoding": "gzip" }),
  "ten megabytes": raw(Buffer.alloc(10 * MEGABYTE, "x")),
  "no body": raw(""),
  "a body that is no JSON": raw('{"id":'),
  "JSON that is no message": raw("[1,2,3]"),
  null: raw("null"),
};

/** A message comes back, and what it says cannot be used. */
export const ANSWER_FAULTS: Readonly<Record<string, Behaviour>> = {
  "a refusal": saying(() => [text("I would rather not.")], {
    stop_reason: "refusal",
    stop_details: { category: null },
  }),
  "a truncation": saying(() => [text('{"answers":[{"campaign":"C1","cho')], { stop_reason: "max_tokens" }),
  "only thinking": saying(() => [{ type: "thinking", thinking: "", signature: "c3R1Yg==" }], {
    stop_reason: "max_tokens",
  }),
  "no content": saying(() => []),
  "an empty text": saying(() => [text("")]),
  prose: saying(() => [text("I suggest that you raise the budget.")]),
  "JSON in a fence": saying(({ document }) => [
    text(`\`\`\`json\n${JSON.stringify({ answers: document.campaigns.map(judged) })}\n\`\`\``),
  ]),
  "two objects": saying(({ document }) => [text({ answers: document.campaigns.map(judged) }), text({ answers: [] })]),
  "answers that are no list": saying(() => [text({ answers: { campaign: "C1" } })]),
  "a choice in words": answering(({ choice }) => ({ choice: String(choice) })),
  "a choice of null": answering(() => ({ choice: null })),
  "a confidence in words": answering(() => ({ confidence: "high" })),
  "a confidence of NaN": withNumber("NaN"),
  "a confidence of infinity": withNumber("1e400"),
  "a negative confidence": answering(() => ({ confidence: -1 })),
  "a choice out of range": answering(() => ({ choice: 99 })),
  "a negative choice": answering(() => ({ choice: -1 })),
  "a choice that contradicts its action": answering(({ action }) => ({
    action: action === "pause" ? "resume" : "pause",
  })),
  "an unknown action": answering(() => ({ action: "delete_everything" })),
  "evidence that there is not": answering(() => ({ evidence: ["ev_9999"] })),
  "a campaign that there is not": answering(() => ({ campaign: "C99" })),
  "a campaign twice": saying(({ document }) => [
    text({ answers: document.campaigns.flatMap((one) => [judged(one), judged(one)]) }),
  ]),
  "a campaign missing": saying(() => [text({ answers: [] })]),
  "prototype keys": saying(() => [text('{"__proto__":{"answers":[]},"constructor":1}')]),
  "a tool that was not offered": saying(
    () => [{ type: "tool_use", id: "toolu_1", name: "pause_campaign", input: {} }],
    {
      stop_reason: "tool_use",
    },
  ),
};

/** Unusual, and no reason to answer less. */
export const ODDITIES: Readonly<Record<string, Behaviour>> = {
  "thinking first": saying(({ document }) => [
    { type: "thinking", thinking: "", signature: "c3R1Yg==" },
    text({ answers: document.campaigns.map(judged) }),
  ]),
  "other capitals": answering(({ action, campaign }) => ({
    action: action.toUpperCase(),
    campaign: campaign.toLowerCase(),
  })),
  "more members": answering(() => ({ note: "extra", __proto__: { choice: 1 } })),
  "no usage": saying(({ document }) => [text({ answers: document.campaigns.map(judged) })], { usage: undefined }),
  "a negative usage": saying(({ document }) => [text({ answers: document.campaigns.map(judged) })], {
    usage: { input_tokens: -5, output_tokens: -5 },
  }),
  "an absurd usage": saying(({ document }) => [text({ answers: document.campaigns.map(judged) })], {
    usage: { input_tokens: 1e15, output_tokens: 1e15 },
  }),
  "another model": saying(({ document }) => [text({ answers: document.campaigns.map(judged) })], {
    model: "claude-other",
  }),
};

const calling = (...calls: readonly (readonly [name: string, input: unknown])[]): Behaviour =>
  saying(() => calls.map(([name, input], place) => ({ type: "tool_use", id: `toolu_${place + 1}`, name, input })), {
    stop_reason: "tool_use",
  });

/** Calls of tools, for questions that offer any. Set as the script, each is repeated for ever. */
export const TOOL_FAULTS: Readonly<Record<string, Behaviour>> = {
  "tool calls for ever": calling(["get_portfolio", { campaign: "C1" }]),
  "two tool calls at once": calling(["get_recent_changes", { campaign: "C1" }], ["get_portfolio", { campaign: "C1" }]),
  "a tool call with wrong types": calling(["get_recent_changes", { campaign: 7, days: "many" }]),
  "a tool call for a stranger": calling(["get_recent_changes", { campaign: "C99" }]),
};
