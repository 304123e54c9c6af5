import type { Context } from "hono";
import type { World } from "../ports.ts";

/** What every answer needs of its request. */
export interface Call {
  readonly world: World;
  readonly requestId: string;
  /** On the clock for durations. */
  readonly startedMs: number;
}

/** Hono's name for what a context carries. */
export interface HttpEnv {
  readonly Variables: { readonly call: Call };
}

export type HttpContext = Context<HttpEnv>;

export function beginCall(world: World, request: Request): Call {
  const inbound = request.headers.get("request-id");
  return {
    world,
    startedMs: world.clock.elapsedMs(),
    requestId: inbound !== null && SANE_ID.test(inbound) ? inbound : world.secrets.id("req", world.clock.now()),
  };
}

const SANE_ID = /^[A-Za-z0-9._-]{1,128}$/;
