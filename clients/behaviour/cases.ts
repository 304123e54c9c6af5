import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The table of cases, as README.md describes it. */

export type Members = Readonly<Record<string, unknown>>;

/** What the server answers to one request. */
export interface ScriptedReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly problem?: Members;
  readonly text?: string;
  readonly lines?: readonly unknown[];
  readonly line_end?: string;
  readonly open_end?: boolean;
  readonly chunk_bytes?: number;
  readonly cut_bytes?: number;
  readonly reset?: boolean;
  readonly hold?: boolean;
}

export interface ExpectedRequest {
  readonly method?: string;
  readonly path?: string;
  readonly query?: Members;
  readonly headers?: Members;
  readonly body?: unknown;
  readonly after_ms?: number;
  /** Any number of requests like this, none too. */
  readonly $some?: ExpectedRequest;
}

export interface Case {
  readonly group: string;
  readonly name: string;
  readonly client?: Members;
  readonly call: Members;
  readonly replies?: readonly ScriptedReply[];
  readonly requests?: readonly ExpectedRequest[];
  readonly result: Members;
}

/** All cases, their `$file`s put in. */
export function readCases(): readonly Case[] {
  const table = readFileSync(join(import.meta.dirname, "cases.json"), "utf8");
  // Safe because the table is ours, and its own test looks at each case.
  const { cases } = filledIn(JSON.parse(table)) as { readonly cases: readonly Case[] };
  return cases;
}

/** `{"$file": …}` anywhere in a value → what it stands for. */
function filledIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filledIn);
  if (!isMembers(value)) return value;
  return typeof value["$file"] === "string" ? answerOf(value["$file"], value) : mapped(value);
}

const mapped = (members: Members): Members =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [name, filledIn(value)]));

/** An answer out of `answers/`: the part `at` a JSON Pointer, with members put in (`set`), taken out (`remove`), or text replaced. */
function answerOf(file: string, { at = "", set = {}, remove = [], replace }: Members): unknown {
  const part = partAt(JSON.parse(readFileSync(join(import.meta.dirname, "answers", file), "utf8")), String(at));
  if (Array.isArray(replace)) return String(part).replace(String(replace[0]), String(replace[1]));
  for (const [pointer, value] of Object.entries(isMembers(set) ? set : {})) put(part, pointer, filledIn(value));
  for (const pointer of Array.isArray(remove) ? remove : []) put(part, String(pointer), undefined);
  // So that what was taken out is gone, and not undefined.
  return JSON.parse(JSON.stringify(part));
}

const partAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((part, token) => (isObject(part) ? part[token] : undefined), value);

function put(whole: unknown, pointer: string, value: unknown): void {
  const place = partAt(whole, pointer.slice(0, pointer.lastIndexOf("/")));
  if (!isObject(place)) throw new Error(`${pointer}: there is nothing to put it into`);
  place[pointer.slice(pointer.lastIndexOf("/") + 1)] = value;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

export const isMembers = (value: unknown): value is Members => isObject(value) && !Array.isArray(value);
