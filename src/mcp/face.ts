import type { Caller } from "../core/caller.ts";
import type { World } from "../ports.ts";

/** Who asks, of which world, from where: all that a tool, a resource or a prompt needs of its request. */
export interface Face {
  readonly world: World;
  readonly caller: Caller;
  readonly requestId: string;
  /** Of the service, as its caller reaches it. */
  readonly origin: string;
  readonly version: string;
}

/** Told how far a call has come: so many of so many. */
export type Progress = (done: number, total: number) => Promise<void>;
