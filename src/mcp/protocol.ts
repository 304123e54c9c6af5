import { z } from "zod";
import { validate } from "../contract/invalid.ts";
import { visible } from "./visible.ts";

/** What is wrong with a message before the SDK sees it: it would say so in a validator's words, as a fault of the server's, and repeat what it was sent. */
export interface Wrong {
  readonly id: string | number | null;
  readonly code: number;
  readonly status: 400 | 404;
  readonly message: string;
}

const INVALID_PARAMS = -32_602;
const NO_METHOD = -32_601;

const MOST_NAMED = 2_000;
const MOST_TOLD = 5;

/** What we look something up by, and may repeat. */
const named = z
  .string()
  .max(MOST_NAMED)
  .refine((text) => visible(text) === text, "must have no hidden characters");

const paramsOf = (shape: z.core.$ZodLooseShape) =>
  z.looseObject({
    ...shape,
    _meta: z.looseObject({ progressToken: z.union([z.string(), z.number()]).optional() }).optional(),
  });

const paged = paramsOf({ cursor: z.string().optional() });

const PARAMS: ReadonlyMap<string, z.ZodType> = new Map([
  [
    "initialize",
    paramsOf({
      protocolVersion: named,
      capabilities: z.looseObject({}),
      clientInfo: z.looseObject({ name: z.string(), version: z.string() }),
    }),
  ],
  ["tools/list", paged],
  ["resources/list", paged],
  ["resources/templates/list", paged],
  ["prompts/list", paged],
  ["tools/call", paramsOf({ name: named, arguments: z.looseObject({}).optional() })],
  ["resources/read", paramsOf({ uri: named })],
  ["prompts/get", paramsOf({ name: named, arguments: z.record(z.string(), z.string()).optional() })],
  [
    "completion/complete",
    paramsOf({
      ref: z.union([
        z.looseObject({ type: z.literal("ref/prompt"), name: named }),
        z.looseObject({ type: z.literal("ref/resource"), uri: named }),
      ]),
      argument: z.looseObject({ name: z.string(), value: z.string() }),
    }),
  ],
]);

const anyParams = paramsOf({});

const VERSION = "io.modelcontextprotocol/protocolVersion";

/** A method's name has nothing else in it, in any revision. */
const METHOD = /^[\w$/.-]{1,128}$/;

/** The first message that asks for something in a wrong way; null: none that is known here. What is no request at all is the SDK's to judge. */
export function wrongIn(body: unknown): Wrong | null {
  const messages: readonly unknown[] = Array.isArray(body) ? body : [body];
  for (const message of messages) {
    const wrong = wrongOf(Object(message));
    if (wrong) return wrong;
  }
  return null;
}

function wrongOf({ id: given, method, params = {} }: Readonly<Record<string, unknown>>): Wrong | null {
  if (typeof method !== "string") return null;
  const id = typeof given === "string" || typeof given === "number" ? given : null;
  if (!METHOD.test(method)) return { id, code: NO_METHOD, status: 404, message: "There is no method of this name." };
  // Since 2026-07-28 there is none, and the SDK says so.
  if (method === "initialize" && VERSION in Object(Object(params)["_meta"])) return null;
  const checked = validate(PARAMS.get(method) ?? anyParams, params, "body");
  if (checked.ok) return null;
  const told = (checked.failure.errors ?? [])
    .slice(0, MOST_TOLD)
    .map(({ pointer, detail }) => `${pointer || "params"} ${detail}`);
  return { id, code: INVALID_PARAMS, status: 400, message: visible(`Of ${method}: ${told.join("; ")}.`) };
}
