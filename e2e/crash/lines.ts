import type { WorkspaceId } from "../../src/core/ids.ts";
import { workspaceOf } from "../../src/testing/asked.ts";

/** What the parent and `ledger-process.ts` tell each other. */

/** What a process is to do until it is killed, or until it has done it. */
export interface Job {
  /** `file:PATH`, or a libSQL server's. */
  readonly url: string;
  /** So many at once, each with one commit in flight. */
  readonly writers: number;
  /** How many commits each of them makes. */
  readonly commits: number;
  /** So many at once, which bring the logs up to the ledger. */
  readonly integrators: number;
  /** How many times each of them does. */
  readonly rounds: number;
}

/** Never done: it is killed first, or the disk fails it. Not for ever, should neither happen. */
const MANY = 5_000;

/** Jobs of such a process on a file: to be ended, or with so many commits and rounds. */
export const jobsOn =
  (workers: Pick<Job, "writers" | "integrators">) =>
  (path: string, commits = MANY, rounds = MANY): Job => ({ ...workers, url: `file:${path}`, commits, rounds });

/** One line of its output; each is written out before anything else is done. */
export type Line =
  | { readonly say: "opening" }
  | { readonly say: "open" }
  /** The commit was acknowledged, with this place. */
  | {
      readonly say: "recorded";
      readonly workspace: string;
      readonly id: string;
      readonly sequence: number;
      readonly leafHash: string;
    }
  /** The commit was refused as `conflict`: nothing of it may be found. */
  | { readonly say: "refused"; readonly workspace: string; readonly id: string }
  /** A signed checkpoint that anybody could have had. */
  | { readonly say: "published"; readonly workspace: string; readonly note: string }
  /** After a commit that was not confirmed: how long the ledger still said that it was ready, what else it acknowledged, what it reads. */
  | {
      readonly say: "unavailable";
      readonly notReadyAfterMs: number | null;
      readonly acknowledgedAfter: number;
      readonly readable: number | string;
    }
  /** What must not happen. */
  | { readonly say: "bug"; readonly error: string };

export const WORKSPACES: readonly [WorkspaceId, WorkspaceId] = [workspaceOf("acme"), workspaceOf("bolt")];

/** The campaign whose lease all writers raise by one, each against what it read: a counter that only guards keep right. */
export const CONTESTED = "contested";

/** Fixed, so that every process signs the same. */
export const LOG_KEY = btoa("0123456789abcdef0123456789abcdef");
export const LOG_ORIGIN = "umpire.crash";
