import { fileURLToPath } from "node:url";
import { relative } from "node:path";
import { ROOT } from "../e2e/running-umpire.ts";

/** What V8 writes with `--cpu-prof`, read: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  /** Microseconds of the monotonic clock, the one of `process.hrtime`. */
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

/** Microseconds of the monotonic clock. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Share {
  /** `name file:line`. */
  readonly where: string;
  /** Of the time in which the process did something, 0 to 1. */
  readonly self: number;
  /** What it did itself and what libraries and Node did for it: of ours, it was the nearest on the stack. */
  readonly own: number;
  /** With all that it called; what it awaited is not in it, because a continuation is a call of its own. */
  readonly inclusive: number;
  readonly isOurs: boolean;
}

const IDLE = new Set(["(idle)", "(program)", "(root)"]);

export interface Shares {
  /** The part of the span in which the process was not idle. */
  readonly busy: number;
  readonly functions: readonly Share[];
  /** What the function named `under` called itself, with all that this called in turn. */
  readonly parts: readonly (readonly [where: string, share: number])[];
}

/** Time by function within the span. */
export function sharesOf(profile: CpuProfile, span: Span, under: string): Shares {
  const [self, own, inclusive, parts]: readonly [Sums, Sums, Sums, Sums] = [new Map(), new Map(), new Map(), new Map()];
  const { idle, stacks } = samplesIn(profile, span);
  for (const { micros, stack } of stacks) {
    add(self, stack[0], micros);
    add(own, stack.find(isOurs), micros);
    for (const where of new Set(stack)) add(inclusive, where, micros);
    const place = stack.findIndex((where) => where.startsWith(`${under} `));
    if (place >= 0) add(parts, stack[place - 1] ?? "(itself)", micros);
  }
  const busy = stacks.reduce((sum, { micros }) => sum + micros, 0);
  const functions = [...inclusive].map(([where, micros]) => ({
    where,
    self: (self.get(where) ?? 0) / busy,
    own: (own.get(where) ?? 0) / busy,
    inclusive: micros / busy,
    isOurs: isOurs(where),
  }));
  const shares = [...parts].map(([where, micros]) => [where, micros / busy] as const);
  return { busy: busy / (busy + idle), functions, parts: shares.toSorted(([, a], [, b]) => b - a) };
}

/** Microseconds by name. */
type Sums = Map<string, number>;

function add(sums: Sums, where: string | undefined, micros: number): void {
  if (where !== undefined) sums.set(where, (sums.get(where) ?? 0) + micros);
}

interface Sample {
  readonly micros: number;
  /** The nearest first. */
  readonly stack: readonly string[];
}

/** What was sampled in the span while the process was not idle, and how long it was. */
function samplesIn(profile: CpuProfile, { from, to }: Span): { idle: number; stacks: readonly Sample[] } {
  const stackOf = stacksOf(profile.nodes);
  const stacks: Sample[] = [];
  let [at, idle] = [profile.startTime, 0];
  for (const [place, id] of profile.samples.entries()) {
    const micros = profile.timeDeltas[place] ?? 0;
    at += micros;
    if (at < from || at > to) continue;
    const stack = stackOf.get(id) ?? [];
    if (stack[0] === "(idle)") idle += micros;
    else stacks.push({ micros, stack });
  }
  return { idle, stacks };
}

const isOurs = (where: string): boolean => / src\//.test(where);

/** By node: its function and those that called it, the nearest first. */
function stacksOf(nodes: readonly ProfileNode[]): ReadonlyMap<number, readonly string[]> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const stackOf = (id: number): readonly string[] => {
    const stack: string[] = [];
    for (let node: number | undefined = id; node !== undefined; node = parents.get(node))
      stack.push(names.get(node) ?? "");
    return stack.filter((name, place) => place === 0 || !IDLE.has(name));
  };
  return new Map(nodes.map(({ id }) => [id, stackOf(id)]));
}

/** A regular expression is named by its whole pattern. */
const LONGEST_NAME = 60;

function nameOf({ functionName, url, lineNumber }: ProfileNode["callFrame"]): string {
  const name = functionName || "(anonymous)";
  if (url === "") return name.slice(0, LONGEST_NAME);
  const file = url.startsWith("file:") ? relative(ROOT, fileURLToPath(url)) : url;
  return `${name.slice(0, LONGEST_NAME)} ${file.replace(/^node_modules\//, "")}:${lineNumber + 1}`;
}
