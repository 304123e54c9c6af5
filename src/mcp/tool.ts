import type { z } from "zod";
import type { Read } from "../contract/brief/read.ts";
import type { FailureCode } from "../core/failure.ts";
import type { Operation } from "../operations/operation.ts";

/** All four are always said: what is left out, a host takes for destructive and open. */
export interface Hints {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** An operation as assistants see it. The verb is the registry's; here are only words, hints and a short form of its answer. */
export interface Tool<P = unknown, Q = unknown, B = unknown, R = unknown, V extends object = object> {
  readonly name: string;
  readonly title: string;
  /** When it is of use, and for what; never an order. */
  readonly description: string;
  readonly hints: Hints;
  readonly operation: Operation<P, Q, B, R>;
  /** What a parameter of the path is called among the arguments. */
  readonly names?: Readonly<Record<string, string>>;
  /** Fields of the query and the body that are no argument of the tool. */
  readonly omits?: readonly string[];
  /** Fields of the query that have a value always. */
  readonly presets?: Readonly<Record<string, string>>;
  /** What an argument is, where the common words (`words.ts`) and the operation's do not say it. */
  readonly words?: Readonly<Record<string, string>>;
  /** Where an assistant is better served by another default than a program. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Has `detail`: with `full` the whole answer comes, too. */
  readonly offersFull?: boolean;
  /** Has `wait`, for so many items at most: else it answers at once and goes on by itself. */
  readonly mostWaited?: number;
  readonly view: z.ZodType<V>;
  brief(answer: R, read: Read): V;
  /** Two lines for a person. */
  summary(view: V): string;
}

export const defineTool = <P, Q, B, R, V extends object, C extends FailureCode>(
  tool: Omit<Tool<P, Q, B, R, V>, "operation"> & { readonly operation: Operation<P, Q, B, R, C> },
): Tool<P, Q, B, R, V> => tool;

export const READS: Hints = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Adds something of its own each time; takes nothing away. */
export const ADDS: Hints = { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false };

/** What it authorizes is carried out on the ad platform where the policy says so (`execution.start`: automatic). */
export const DECIDES: Hints = {
  readOnlyHint: false,
  destructiveHint: true,
  idempotentHint: false,
  openWorldHint: true,
};
