import { canonical } from "../canonical.ts";
import type { Entry } from "../ledger.ts";
import { NAMES_ITS_SUBJECT, PRIVATE_FIELDS, TELLING_RULES } from "./private-fields.ts";

/** Stands in a record where a private value was left out. */
export const WITHHELD = "[withheld]";

/** The private values of one subject in one entry, by JSON pointer. */
export interface Revealed {
  /** HMAC-SHA-256 of their canonical JSON under the salt: what the record holds in their place. */
  readonly commitment: string;
  /** 32 secret bytes in base64: without them nobody can guess at the values. */
  readonly salt: string;
  readonly values: Readonly<Record<string, Value>>;
}

export interface Concealed {
  /** What is hashed and kept for ever. */
  readonly body: object;
  readonly parts: readonly Part[];
}

/** `text`: canonical JSON of the values, which is what was committed to. */
export interface Part extends Revealed {
  readonly subject: string;
  readonly text: string;
}

type Value = string | number | boolean;

/** How a commitment is made. */
export interface Sealing {
  salt(): string;
  /** `hmac-sha256:` and hexadecimal, of a text under a salt. */
  commitment(salt: string, text: string): string;
}

/** Takes the private values out of an entry; one commitment for each subject stays. An entry without any is as it was. */
export function conceal({ kind, body, subject, campaignId }: Entry, sealing: Sealing): Concealed {
  const own = subject ?? (campaignId === null ? "workspace" : `campaign:${campaignId}`);
  const bySubject = new Map<string, Record<string, Value>>();
  let hashed: unknown = body;
  for (const { steps, namesItsSubject } of PATTERNS[kind] ?? [])
    hashed = taken(hashed, steps, "", (pointer, value) => {
      const name = namesItsSubject ? String(value) : own;
      const values = bySubject.get(name) ?? {};
      values[pointer] = value;
      bySubject.set(name, values);
    });
  if (bySubject.size === 0) return { body, parts: [] };
  const parts = [...bySubject].map(([name, values]) => {
    const salt = sealing.salt();
    const text = canonical(values);
    return { subject: name, salt, values, text, commitment: sealing.commitment(salt, text) };
  });
  return { body: { ...Object(hashed), private: parts.map(({ commitment }) => commitment) }, parts };
}

/** The table, read once. */
const PATTERNS: Partial<
  Record<string, readonly { readonly steps: readonly string[]; readonly namesItsSubject: boolean }[]>
> = Object.fromEntries(
  Object.entries(PRIVATE_FIELDS).map(([kind, patterns]) => [
    kind,
    patterns.map((pattern) => ({
      steps: pattern.slice(1).split("/"),
      namesItsSubject: NAMES_ITS_SUBJECT.has(pattern),
    })),
  ]),
);

/** The body with what is known of its private values put back. */
export const revealed = (body: object, parts: readonly Revealed[]): object =>
  parts.length === 0 ? body : replaced(body, new Map(parts.flatMap(({ values }) => Object.entries(values))));

/** The body with {@link WITHHELD} at the pointers: as it was hashed. */
export const withheld = (body: object, pointers: readonly string[]): object =>
  replaced(body, new Map(pointers.map((pointer) => [pointer, WITHHELD])));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isValue = (value: unknown): value is Value =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** The node with {@link WITHHELD} wherever the pattern leads, and what stood there; copied only where something did. */
function taken(
  node: unknown,
  steps: readonly string[],
  path: string,
  take: (pointer: string, value: Value) => void,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (!isValue(node)) return node;
    take(path, node);
    return WITHHELD;
  }
  if (!isRecord(node)) return node;
  if (step !== "*" && !Object.hasOwn(node, step)) return node;
  let copy: Record<string, unknown> | null = null;
  for (const name of step === "*" ? Object.keys(node) : [step]) {
    if (path === "/rules" && !tellsOfPeople(node[name])) continue;
    const next = taken(node[name], rest, `${path}/${escaped(name)}`, take);
    if (next === node[name]) continue;
    copy ??= copyOf(node);
    copy[name] = next;
  }
  return copy ?? node;
}

const tellsOfPeople = (rule: unknown): boolean => isRecord(rule) && TELLING_RULES.has(rule["id"]);

/** RFC 6901. */
const escaped = (step: string): string =>
  step.includes("~") || step.includes("/") ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step;

// Safe because a list of JSON is a record of its places.
const copyOf = (node: object) => (Array.isArray(node) ? node.slice() : { ...node }) as Record<string, unknown>;

/** A copy with other values at some pointers; only what lies on the way to them is copied. */
function replaced(body: object, values: ReadonlyMap<string, Value>): object {
  const tree: Branch = new Map();
  for (const [pointer, value] of values) {
    const steps = pointer.slice(1).split("/").map(unescaped);
    const last = steps.pop() ?? "";
    let branch = tree;
    for (const step of steps) branch = descend(branch, step);
    branch.set(last, value);
  }
  return grafted(body, tree);
}

type Branch = Map<string, Value | Branch>;

const unescaped = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

function descend(branch: Branch, step: string): Branch {
  const known = branch.get(step);
  if (known instanceof Map) return known;
  const next: Branch = new Map();
  branch.set(step, next);
  return next;
}

function grafted(node: object, branch: Branch): object {
  const copy = copyOf(node);
  for (const [step, value] of branch) {
    const below = copy[step];
    if (!(value instanceof Map)) copy[step] = value;
    else if (isRecord(below)) copy[step] = grafted(below, value);
  }
  return copy;
}
