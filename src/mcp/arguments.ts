import { z } from "zod";
import { invalid, type Part, validate } from "../contract/invalid.ts";
import type { Failure } from "../core/failure.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Operation } from "../operations/operation.ts";
import type { Tool } from "./tool.ts";

type Arguments = Readonly<Record<string, unknown>>;

/** What a tool was asked for: the operation's input, and what is the tool's own. */
export interface Asked {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly full: boolean;
  readonly wait: boolean;
}

const DETAILS = ["brief", "full"] as const;

const ownSchema = ({ offersFull = false, mostWaited }: Tool) =>
  z.strictObject({
    ...(offersFull && { detail: z.enum(DETAILS).optional() }),
    ...(mostWaited !== undefined && { wait: z.boolean().optional() }),
  });

export const NOTHING: z.ZodType = z.strictObject({});

/** Names of an object's fields. */
export const fieldsOf = (schema: z.ZodType = NOTHING): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** Which argument each field of a part is; a field that the tool omits is none. */
export function argumentsOf({ operation, names = {}, omits = [] }: Tool, part: Part): ReadonlyMap<string, string> {
  const fields = fieldsOf(operation[SCHEMA_OF[part]]).filter((field) => !omits.includes(field));
  return new Map(fields.map((field) => [field, part === "path" ? (names[field] ?? field) : field]));
}

const SCHEMA_OF = { path: "params", query: "query", body: "body" } as const satisfies Record<Part, keyof Operation>;
const PARTS = ["path", "query", "body"] as const;

/** Flat arguments → the operation's input, or everything that is wrong with them. A null is an argument that was not given. */
export function askedOf(tool: Tool, given: Arguments): Result<Asked, Failure<"invalid_request">> {
  const args = Object.fromEntries(Object.entries({ ...tool.defaults, ...given }).filter(([, value]) => value !== null));
  const own = ownSchema(tool);
  const known = new Set([...fieldsOf(own), ...PARTS.flatMap((part) => [...argumentsOf(tool, part).values()])]);
  const unknown = Object.keys(args).filter((name) => !known.has(name));
  const parts = PARTS.map((part) => partOf(tool, part, args));
  const mine = validate(own, pick(args, fieldsOf(own)), "body");
  const wrong = [...parts, mine].flatMap((result) => (result.ok ? [] : (result.failure.errors ?? [])));
  const errors = [...unknown.map(unknownArgument), ...wrong];
  const [path, query, body] = parts;
  if (errors.length > 0 || !path?.ok || !query?.ok || !body?.ok || !mine.ok) return fail(invalid(errors));
  // Safe because it passed the schema of the tool's own arguments.
  const { detail, wait } = mine.value as Own;
  if (wait && tooMany(tool, body.value)) return fail(invalid([{ pointer: "/items", detail: mostOf(tool) }]));
  return ok({ params: path.value, query: query.value, body: body.value, full: detail === "full", wait: wait === true });
}

interface Own {
  readonly detail?: (typeof DETAILS)[number];
  readonly wait?: boolean;
}

function partOf(tool: Tool, part: Part, args: Arguments): Result<unknown, Failure<"invalid_request">> {
  const schema = tool.operation[SCHEMA_OF[part]] ?? NOTHING;
  if (part === "body" && !tool.operation.body) return ok(undefined);
  const renamed = argumentsOf(tool, part);
  const fields = [...renamed].flatMap(([field, name]) =>
    Object.hasOwn(args, name) ? [[field, args[name]] as const] : [],
  );
  const presets = part === "query" ? tool.presets : {};
  const checked = validate(schema, { ...presets, ...Object.fromEntries(fields) }, part);
  if (checked.ok) return checked;
  return fail(
    invalid((checked.failure.errors ?? []).map((error) => ({ ...error, pointer: pointerOf(error.pointer, renamed) }))),
  );
}

/** `path/id` → `/campaign_id`, `query/limit` → `/limit`: every argument is a field of one object. */
function pointerOf(pointer: string, renamed: ReadonlyMap<string, string>): string {
  const [, field = "", ...rest] = pointer.split("/");
  return ["", renamed.get(field) ?? field, ...rest].join("/");
}

const pick = (args: Arguments, names: readonly string[]): Arguments =>
  Object.fromEntries(names.filter((name) => Object.hasOwn(args, name)).map((name) => [name, args[name]]));

const unknownArgument = (name: string) => ({
  pointer: `/${name.slice(0, 64).replaceAll("~", "~0").replaceAll("/", "~1")}`,
  detail: "is not a known argument; check its spelling or leave it out",
});

const tooMany = ({ mostWaited = Infinity }: Tool, body: unknown): boolean =>
  typeof body === "object" &&
  body !== null &&
  "items" in body &&
  Array.isArray(body.items) &&
  body.items.length > mostWaited;

const mostOf = ({ mostWaited }: Tool): string =>
  `must have at most ${mostWaited} items with wait; leave wait out, and read the batch with get_decision_batch`;
