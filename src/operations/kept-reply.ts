import type { DecisionView } from "../contract/decision.ts";
import { fromRecord } from "../contract/decision-view.ts";
import { canonical } from "../core/canonical.ts";
import type { Failure } from "../core/failure.ts";
import { type DecisionId, type Digest, isDecisionId, type WorkspaceId } from "../core/ids.ts";
import type { Recalled, Reply, Told } from "../core/reply.ts";
import type { World } from "../ports.ts";
import { atMost } from "./at-most.ts";
import { receiptOf } from "./receipt.ts";

/** Replies as they are kept and told again. Decisions in them are only named: the ledger has them, and withholds what was erased since. */

/** What is kept. */
export interface Kept {
  readonly told?: Told;
  readonly failure?: Failure;
  /** Of the file that was sent, when one was. */
  readonly file?: Digest | null;
}

/** Reads of the ledger at once. */
const WIDTH = 16;

/** Always in the same order of members, so that what is told again has the bytes of what was told. */
export const plain = (view: unknown): unknown => JSON.parse(canonical(view));

export const replyText = (reply: Reply, file: Digest | null = null): string =>
  canonical({
    ...(reply.ok ? { told: toldIn(reply.value) } : { failure: reply.failure }),
    ...(file !== null && { file }),
  } satisfies Kept);

/** An operation may give more with its answer than is told. */
const toldIn = ({ view, status, fields }: Told): Told => ({
  view: named(view),
  ...(status !== undefined && { status }),
  ...(fields && { fields }),
});

/** Whether a reply is a decision that is told by the ledger, and nothing else. */
export const isBare = (reply?: Reply): boolean => {
  const view = reply?.ok ? reply.value.view : null;
  return typeof view === "object" && view !== null && (isRecalled(view) || isDecision(view));
};

// Safe because only `replyText` makes what is kept.
export const keptIn = (text: string): Kept => JSON.parse(text) as Kept;

/** The view with the ids of decisions in their place. */
function named(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(named);
  if (isDecision(value)) return { recorded: value.id } satisfies Recalled;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, named(member)]));
}

/** As it is answered. Nothing that a caller writes is an object in a view. */
const isDecision = (value: object): value is { readonly id: DecisionId } =>
  "object" in value &&
  value.object === "decision" &&
  "ledger" in value &&
  "id" in value &&
  typeof value.id === "string" &&
  isDecisionId(value.id);

const isRecalled = (value: object): value is Recalled =>
  "recorded" in value &&
  typeof value.recorded === "string" &&
  isDecisionId(value.recorded) &&
  Object.keys(value).length === 1;

/** The view with the decisions as the ledger has them; null in the place of one that it has not, and then not whole. */
export async function recalled(world: World, workspace: WorkspaceId, view: unknown) {
  const read = atMost(WIDTH, (id: DecisionId) => recordedView(world, workspace, id));
  const known = new Map(await Promise.all([...idsIn(view)].map(async (id) => [id, await read(id)] as const)));
  return { view: replaced(view, known), isWhole: [...known.values()].every((found) => found !== null) };
}

async function recordedView(world: World, workspace: WorkspaceId, id: DecisionId): Promise<DecisionView | null> {
  const recorded = await world.ledger.decision(workspace, id);
  if (recorded === null) return null;
  const bare = fromRecord(recorded);
  const receipt = await receiptOf(world, workspace, { ...recorded, at: bare.created_at });
  return { ...bare, ledger: { ...bare.ledger, receipt } };
}

function idsIn(value: unknown): ReadonlySet<DecisionId> {
  if (typeof value !== "object" || value === null) return new Set();
  if (isRecalled(value)) return new Set([value.recorded]);
  return new Set(Object.values(value).flatMap((member) => [...idsIn(member)]));
}

function replaced(value: unknown, known: ReadonlyMap<DecisionId, DecisionView | null>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => replaced(member, known));
  if (isRecalled(value)) return known.get(value.recorded) ?? null;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replaced(member, known)]));
}
