import type * as client from "../src/index.ts";
import type { AnswerNote, CallOptions, Umpire, WebhookDelivery, WellKnown } from "../src/index.ts";
import type { Case, Members } from "../../behaviour/cases.ts";

/** The client under test: its source, or the package as it was installed. */
export type Client = typeof client;

type Result = Readonly<Record<string, unknown>>;

/** Carries a case out and tells what came of it, as ../../behaviour/README.md describes. It judges nothing. */
export async function carryOut(client: Client, { call, client: set = {} }: Case, baseUrl: string): Promise<Result> {
  const notes: AnswerNote[] = [];
  const umpire = client.createUmpire({ url: baseUrl, ...settingsOf(set), onAnswer: (note) => notes.push(note) });
  const values: unknown[] = [];
  const hasValues = call["do"] === "list_decisions" || call["do"] === "decide_batch_lines";
  try {
    const value = await CALLS[String(call["do"])]?.({ client, umpire, call, options: optionsOf(call), values });
    return { ...(hasValues ? { values } : { value }), replayed: notes.at(-1)?.isReplayed ?? false };
  } catch (error) {
    return { ...(hasValues && { values }), ...failureOf(client, error) };
  }
}

const settingsOf = ({ key, timeout_ms, max_retries, max_retry_after_s, backoff_ms }: Members) => ({
  key: String(key ?? "ump_behaviour"),
  timeoutMs: Number(timeout_ms ?? 60_000),
  maxRetries: Number(max_retries ?? 2),
  maxRetryAfterS: Number(max_retry_after_s ?? 60),
  backoffMs: Number(backoff_ms ?? 500),
});

function optionsOf({ traceparent, no_cache, idempotency_key, abort_after_ms }: Members): CallOptions {
  return {
    ...(typeof traceparent === "string" && { traceparent }),
    ...(no_cache === true && { noCache: true }),
    ...(typeof idempotency_key === "string" && { idempotencyKey: idempotency_key }),
    ...(abort_after_ms === 0 && { signal: AbortSignal.abort() }),
    ...(Number(abort_after_ms) > 0 && { signal: abortedAfter(Number(abort_after_ms)) }),
  };
}

/** `AbortSignal.timeout` would name a timeout as the reason. */
function abortedAfter(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
}

interface Given {
  readonly client: Client;
  readonly umpire: Umpire;
  // oxlint-disable-next-line typescript/no-explicit-any -- the table is data, and the client's types are for people
  readonly call: Record<string, any>;
  readonly options: CallOptions;
  readonly values: unknown[];
}

const CALLS: Readonly<Record<string, (given: Given) => Promise<unknown>>> = {
  async decide({ umpire, call, options }) {
    for (let times = 1; times < (call["times"] ?? 1); times += 1) await umpire.decide(call["body"], options);
    return umpire.decide(call["body"], options);
  },
  get_decision: ({ umpire, call, options }) => umpire.getDecision(call["id"], options),
  get_campaign: ({ umpire, call, options }) => umpire.getCampaign(call["id"], options),
  put_campaign: ({ umpire, call, options }) => umpire.putCampaign(call["id"], call["body"], options),
  revoke_key: ({ umpire, call, options }) => umpire.revokeKey(call["id"], options),
  async list_decisions({ umpire, call, options, values }) {
    for await (const decision of umpire.listDecisions(call["query"], options))
      if (values.push(decision) >= (call["take"] ?? Infinity)) break;
  },
  async decide_batch_lines({ umpire, call, options, values }) {
    for await (const line of umpire.decideEach(call["body"], options)) values.push(line);
  },
  async decide_batch_and_wait({ umpire, call, options }) {
    return (await umpire.beginBatch(call["body"], options)).wait(waitOf(call, options));
  },
  wait_approval: ({ umpire, call, options }) => umpire.approval(call["id"]).wait(waitOf(call, options)),
  verify_webhook({ client, call }) {
    const delivery = { secret: call["secrets"], headers: call["headers"], body: call["body"], nowS: call["now_s"] };
    return client.webhooks.verify(delivery satisfies WebhookDelivery);
  },
  async verify_receipt({ client, call }) {
    const keys: WellKnown = call["well_known"];
    const { faults, ...told } = await client.verify(call["answer"], keys, { origin: call["origin"] });
    return { ...told, why: [...new Set(faults.map(({ code }) => code))].sort() };
  },
};

const waitOf = ({ poll_ms, deadline_ms }: Members, { signal }: CallOptions) => ({
  ...(signal && { signal }),
  ...(deadline_ms !== undefined && { timeoutMs: Number(deadline_ms) }),
  pollMs: Number(poll_ms),
});

function failureOf(client: Client, error: unknown): Result {
  if (error instanceof client.Problem) {
    const { code, status, remedy, detail, requestId: request_id, errors, retryAfterS: retry_after_s } = error;
    return { problem: { code, status, remedy, detail, request_id, errors, retry_after_s } };
  }
  if (error instanceof client.UnexpectedAnswer) return { error: "unexpected_answer", status: error.status };
  if (error instanceof client.InvalidWebhook) return { error: "invalid_webhook", why: error.why };
  if (error instanceof client.TimeoutError) return { error: "timeout" };
  if (error instanceof client.ConnectionError) return { error: "connection" };
  if (error instanceof client.BrokenStream) return { error: "broken_stream" };
  if (error instanceof Error && error.name === "AbortError") return { error: "aborted" };
  return { error: String(error) };
}
