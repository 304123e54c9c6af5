import { callOperation, linesOf, outgoingOf, readJson } from "./call.ts";
import { OPERATIONS, type OperationName, type Operations } from "./operations.gen.ts";
import type { components } from "./schema.gen.ts";
import { send } from "./send.ts";
import { type CallOptions, type Settings, settingsOf, type UmpireOptions } from "./settings.ts";
import { type Verification, verify } from "./receipt.ts";
import { type WaitOptions, waitFor } from "./wait.ts";

type Schemas = components["schemas"];
type BatchRequest = Schemas["DecideBatchRequest"];

/** What goes on after its request was answered. */
export interface OperationHandle {
  readonly id: string;
  get(options?: CallOptions): Promise<Schemas["Operation"]>;
  /** Until every item has its end, or somebody cancels it. */
  wait(options?: WaitOptions): Promise<Schemas["Operation"]>;
}

/** An action that waits for a person. */
export interface ApprovalHandle {
  readonly id: string;
  get(options?: CallOptions): Promise<Schemas["Approval"]>;
  /** Until it is answered, has expired or was superseded: whatever its status, it is not pending any more. */
  wait(options?: WaitOptions): Promise<Schemas["Approval"]>;
}

/** Every operation of the contract by its name, and what makes them easier to use. */
export interface Umpire extends Operations {
  /** Decides about up to 1,000 campaigns; each result as soon as it is known, the summary last. */
  decideEach(
    body: BatchRequest,
    options?: CallOptions,
  ): AsyncGenerator<Schemas["BatchResult"] | Schemas["DecisionBatch"]["summary"], void>;
  /** The same, without waiting for the answer. */
  beginBatch(body: BatchRequest, options?: CallOptions): Promise<OperationHandle>;
  operation(id: string): OperationHandle;
  approval(id: string): ApprovalHandle;
  /** Whether the decision is what its receipt promises, with the keys that the service tells: hold keys that you noted down before with `verify`. */
  verify(decision: object, options?: CallOptions): Promise<Verification>;
}

/** A client of one service with one key. Keeps nothing between calls. */
export function createUmpire(options: UmpireOptions): Umpire {
  const settings = settingsOf(options);
  const names = Object.keys(OPERATIONS) as OperationName[];
  const calls = names.map((name) => [name, (...args: unknown[]) => callOperation(settings, name, args)] as const);
  // Safe because the generated table has exactly the operations of the generated interface.
  const operations = Object.fromEntries(calls) as unknown as Operations;
  return { ...operations, ...conveniences(settings, operations) };
}

function conveniences(settings: Settings, operations: Operations): Omit<Umpire, keyof Operations> {
  const operation = (id: string): OperationHandle => {
    const get = (options?: CallOptions) => operations.getOperation(id, options);
    return { id, get, wait: (options) => waitFor(get, hasEnded, options) };
  };
  const approval = (id: string): ApprovalHandle => {
    const get = (options?: CallOptions) => operations.getApproval(id, options);
    return { id, get, wait: (options) => waitFor(get, isAnswered, options) };
  };
  return {
    decideEach: (body, options = {}) => eachOf(settings, body, options),
    beginBatch: async (body, options = {}) => operation(await begun(settings, body, options)),
    operation,
    approval,
    verify: async (decision, options) => verify(decision, await operations.wellKnown(options)),
  };
}

const hasEnded = ({ status }: { readonly status: string }): boolean => status === "succeeded" || status === "cancelled";

const isAnswered = ({ status }: { readonly status: string }): boolean => status !== "pending";

function eachOf(settings: Settings, body: BatchRequest, options: CallOptions): ReturnType<Umpire["decideEach"]> {
  const asked = batchOf(settings, body, options, { accept: "application/x-ndjson" });
  // Safe because this is what the contract says the lines are.
  return linesOf(settings, asked, options, isSummary) as ReturnType<Umpire["decideEach"]>;
}

const isSummary = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "object" in value && value.object === "batch_summary";

async function begun(settings: Settings, body: BatchRequest, options: CallOptions): Promise<string> {
  const asked = batchOf(settings, body, options, { prefer: "respond-async" });
  // Safe because this is what the contract says of 202.
  return ((await send(settings, asked, options, readJson)) as Schemas["Operation"]).id;
}

function batchOf(
  settings: Settings,
  body: BatchRequest,
  options: CallOptions,
  headers: Readonly<Record<string, string>>,
) {
  const outgoing = outgoingOf(settings, { method: "POST", path: "/decide/batch", body }, options);
  return { ...outgoing, headers: { ...outgoing.headers, ...headers } };
}
