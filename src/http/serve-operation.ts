import { z } from "zod";
import { invalid, validate } from "../contract/invalid.ts";
import type { Failure } from "../core/failure.ts";
import { fail, type Result } from "../core/result.ts";
import { type Answer, type Emit, forbids, type Operation, perform } from "../operations/operation.ts";
import { BodyRefused, readBody, refuseAnnounced } from "./body.ts";
import { addFields, type HttpContext, type Service } from "./call.ts";
import { callerOf } from "./caller.ts";
import { deprecationFields } from "./deprecation.ts";
import { refuseLong } from "./field-length.ts";
import { idempotencyKeyOf } from "./idempotency-key.ts";
import { sendAnswer } from "./send-answer.ts";
import { streamed } from "./streamed.ts";

/** The road of a request to an operation: size, who, may they, what, do it. */
export async function serveOperation(c: HttpContext, operation: Operation, service: Service): Promise<Response> {
  const { mediaType, streams, deprecated } = operation;
  if (deprecated) addFields(c, deprecationFields(deprecated));
  if (
    mediaType === "application/x-ndjson" ||
    mediaType === "application/zip" ||
    (streams && LINES.test(c.req.header("accept") ?? ""))
  )
    return streamed(c, mediaType, (emit) => answerTo(c, operation, service, emit));
  return sendAnswer(c, await answerTo(c, operation, service).catch(refusedBody), mediaType);
}

async function answerTo(
  c: HttpContext,
  operation: Operation,
  service: Service,
  emit?: Emit,
): Promise<Result<Answer<unknown>, Failure>> {
  const { world } = c.var.call;
  const announced = refuseAnnounced(c.req.raw, operation);
  if (announced) return fail(announced);
  const caller = await callerOf(c, service, operation.scope);
  if (!caller.ok) return caller;
  const forbidden = forbids(caller.value, operation);
  if (forbidden) return fail(forbidden);

  const [ifMatch, cacheControl, prefer] = [
    c.req.header("if-match"),
    c.req.header("cache-control"),
    c.req.header("prefer"),
  ];
  const long = refuseLong({ "If-Match": ifMatch, "Cache-Control": cacheControl, Prefer: prefer });
  if (long) return fail(long);
  const key = idempotencyKeyOf(c.req.header("idempotency-key"), operation);
  if (!key.ok) return key;
  const params = paramsOf(c, operation);
  if (!params.ok) return params;
  const query = queryOf(c, operation);
  if (!query.ok) return query;
  const body = await bodyOf(c, operation);
  if (!body.ok) return body;
  return perform(world, caller.value, {
    operation,
    idempotencyKey: key.value,
    input: {
      params: params.value,
      query: query.value,
      body: body.value,
      ifMatch: ifMatch ?? null,
      noCache: NO_CACHE.test(cacheControl ?? ""),
      respondAsync: RESPOND_ASYNC.test(prefer ?? ""),
      emit,
    },
  });
}

const NO_CACHE = /(?:^|,)\s*(?:no-cache|no-store|max-age=0)\s*(?:,|$)/i;

/** RFC 7240. */
const RESPOND_ASYNC = /(?:^|,)\s*respond-async\s*(?:[;,]|$)/i;

const LINES = /(?:^|[,\s])application\/x-ndjson(?:\s*[;,]|\s*$)/i;

const NOTHING: z.ZodType = z.strictObject({});

type Checked = Result<unknown, Failure>;

function paramsOf(c: HttpContext, { params = NOTHING }: Operation): Checked {
  if (!isDecodable(c.req.url)) {
    const detail = "holds a % that is not followed by the two hexadecimal digits of UTF-8; encode it as %25";
    return fail(invalid([{ pointer: "path", detail }]));
  }
  return validate(params, c.req.param(), "path");
}

function isDecodable(url: string): boolean {
  if (!url.includes("%")) return true;
  try {
    decodeURIComponent(new URL(url).pathname);
    return true;
  } catch {
    return false;
  }
}

/** Read by hand: Hono's own reader would lose a parameter named `__proto__` and take the first of two. */
function queryOf(c: HttpContext, { query = NOTHING }: Operation): Checked {
  if (!c.req.url.includes("?")) return validate(query, {}, "query");
  const { searchParams } = new URL(c.req.url);
  const seen = new Set<string>();
  const repeated = [...searchParams.keys()].filter((name) => seen.has(name) || !seen.add(name));
  if (repeated.length > 0) {
    const detail = "is given more than once; send it once";
    return fail(invalid([...new Set(repeated)].map((name) => ({ pointer: `query/${name}`, detail }))));
  }
  return validate(query, Object.fromEntries(searchParams), "query");
}

async function bodyOf(c: HttpContext, operation: Operation): Promise<Checked> {
  const read = await readBody(c.req.raw, operation);
  return read.ok && operation.body && !operation.upload ? validate(operation.body, read.value, "body") : read;
}

/** Found out while an operation was reading an upload; anything else is a bug. */
function refusedBody(thrown: unknown): Result<never, Failure> {
  if (thrown instanceof BodyRefused) return fail(thrown.failure);
  throw thrown;
}
