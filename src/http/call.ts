import type { Context } from "hono";
import type { Digest } from "../core/ids.ts";
import type { World } from "../ports.ts";
import type { RateLimits } from "../ports-http.ts";
import { corsFields } from "./cors.ts";
import type { Fields } from "./send.ts";
import { traced, traceOf } from "./trace.ts";

/** What the faces know of the service that they stand before. */
export interface Service {
  /** Of `UMPIRE_ADMIN_KEY`; null when there is none. */
  readonly operatorKeyHash: Digest | null;
  readonly version: string;
  readonly limits: RateLimits;
  /** Whose pages may call from a browser; `"*"`: everybody's, for a key has to be sent by hand and no browser does that by itself. */
  readonly origins: ReadonlySet<string> | "*";
  /** Long answers are compressed here; on Workers the platform does it. */
  readonly compresses: boolean;
}

/** What every answer needs of its request. */
export interface Call {
  readonly world: World;
  readonly requestId: string;
  /** On the clock for durations. */
  readonly startedMs: number;
  /** Of the answer, whatever it will be; names in lower case. */
  readonly fields: Fields;
  /** Its answer may be compressed. */
  readonly gzip: boolean;
}

/** Hono's name for what a context carries. */
export interface HttpEnv {
  readonly Variables: { readonly call: Call };
}

export type HttpContext = Context<HttpEnv>;

export function beginCall(world: World, request: Request, { origins, compresses }: Service): Call {
  const { headers } = request;
  const inbound = headers.get("request-id");
  const requestId = inbound !== null && SANE_ID.test(inbound) ? inbound : world.secrets.id("req", world.clock.now());
  const traceId = traceOf(request);
  return {
    world: traceId === null ? world : traced(world, { traceId, requestId }),
    startedMs: world.clock.elapsedMs(),
    requestId,
    fields: corsFields(origins, request),
    gzip: compresses && GZIP.test(headers.get("accept-encoding") ?? ""),
  };
}

/** More fields of the answer, whatever it will be. */
export function addFields(c: HttpContext, fields: Fields): void {
  const { call } = c.var;
  c.set("call", { ...call, fields: { ...call.fields, ...fields } });
}

const SANE_ID = /^[A-Za-z0-9._-]{1,128}$/;

/** RFC 9110, 12.5.3; `q=0` is a no. */
const GZIP = /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?:0?\.0*[1-9]\d*|1(?:\.0*)?))?\s*(?:,|$)/i;
