import { type ExpectedRequest, isMembers, type Members } from "./cases.ts";

/** A request that a client sent. */
export interface SeenRequest {
  readonly method: string;
  /** Escaped as it was sent, without the session and the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed; the text where it is no JSON; null where there was none. */
  readonly body: unknown;
  /** Since the reply before it was sent; null of the first. */
  readonly after_ms: number | null;
}

/** Where the requests are not as the case says, in sentences. */
export function requestDifferences(
  expected: readonly ExpectedRequest[],
  seen: readonly SeenRequest[],
): readonly string[] {
  const some = expected.at(-1)?.$some;
  const each = some ? expected.slice(0, -1) : expected;
  const wanted = some ? [...each, ...seen.slice(each.length).map(() => some)] : each;
  if (wanted.length !== seen.length)
    return [`${wanted.length} requests should have come, and ${seen.length} did: ${seen.map(named).join(", ")}`];
  return wanted.flatMap((request, place) => oneRequest(request, place, seen));
}

const named = ({ method, path }: SeenRequest): string => `${method} ${path}`;

function oneRequest(
  { after_ms, ...shape }: ExpectedRequest,
  place: number,
  seen: readonly SeenRequest[],
): readonly string[] {
  const own = seen[place];
  const pause = own?.after_ms ?? 0;
  return [
    ...differences({ ...shape }, own, `requests[${place}]`, { place, seen }),
    ...(after_ms === undefined || pause >= after_ms
      ? []
      : [`requests[${place}]: it came after ${pause} ms, not ${after_ms} or more`]),
  ];
}

interface Among {
  readonly place: number;
  readonly seen: readonly SeenRequest[];
}

/** Members that are expected must be there; others may. A list has exactly the members that are expected. */
export function differences(expected: unknown, found: unknown, where: string, among?: Among): readonly string[] {
  if (isMembers(expected)) {
    const rule = Object.keys(expected).find((name) => name.startsWith("$"));
    if (rule !== undefined) return byRule(rule, expected, { found, where, among });
    if (!isMembers(found)) return [`${where}: ${told(found)} is no object`];
    return Object.entries(expected).flatMap(([name, value]) =>
      differences(value, found[name], `${where}.${name}`, among),
    );
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return [`${where}: ${told(found)} is no list`];
    if (found.length !== expected.length)
      return [`${where}: there are ${found.length}, not ${expected.length}: ${told(found)}`];
    return expected.flatMap((value, place) => differences(value, found[place], `${where}[${place}]`, among));
  }
  return Object.is(expected, found) ? [] : [`${where}: ${told(found)}, not ${told(expected)}`];
}

interface Found {
  readonly found: unknown;
  readonly where: string;
  readonly among?: Among | undefined;
}

function byRule(rule: string, expected: Members, { found, where, among }: Found): readonly string[] {
  if (rule === "$absent") return found === undefined || found === null ? [] : [`${where}: there is ${told(found)}`];
  if (rule === "$match") {
    const isLike = typeof found === "string" && new RegExp(String(expected["$match"]), "u").test(found);
    return isLike ? [] : [`${where}: ${told(found)} is not like ${told(expected["$match"])}`];
  }
  // The same header of an earlier request.
  const name = where.slice(where.lastIndexOf(".") + 1);
  const earlier = among?.seen[Number(expected[rule])]?.headers[name];
  const isSame = typeof found === "string" && earlier === found;
  if (rule === "$same_as") return isSame ? [] : [`${where}: ${told(found)}, and before it was ${told(earlier)}`];
  if (rule === "$differs_from")
    return typeof found === "string" && !isSame ? [] : [`${where}: ${told(found)}, as before`];
  return [`${where}: ${rule} is no rule`];
}

const told = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 300);
