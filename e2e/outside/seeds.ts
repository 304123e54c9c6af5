import type { Changing } from "../changing.ts";

/** A small world, so that what a tool asks for is there: ids that exist, and calls that can be done. hooks.py draws from it. */
export interface Seeds {
  /** By the first part of a path. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** By method and path: calls that can be done, most of them once. */
  readonly calls: Readonly<Record<string, readonly SeedCall[]>>;
}

export interface SeedCall {
  readonly path?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type Part = (there: Changing) => Promise<Partial<Seeds>>;

/** Of each that can be used once. */
export const EACH = 8;

/** One after the other, as they come from one caller. */
export async function times<T>(count: number, make: (index: number) => Promise<T>): Promise<readonly T[]> {
  const made: T[] = [];
  for (let index = 0; index < count; index += 1) made.push(await make(index));
  return made;
}
