import type { Approval } from "./approval.ts";
import type { Execution } from "./execution.ts";
import type { MeasuredOutcome } from "./experience.ts";
import type { Mistake, Mute, Standing } from "./autonomy.ts";
import { type Labels, NO_LABELS } from "../prompts/edition.ts";
import type { Claim, Hold, KillSwitch, Lease } from "./treaty.ts";

/** What stands about a campaign besides its numbers, read in the same moment as they. */
export interface Situation {
  /** The ledger's last sequence when this was read (-1: empty): a decision commits only if nothing concerned has happened since. */
  readonly asOfSequence: number;
  /** Those that are neither released nor expired, of this campaign. */
  readonly holds: readonly Hold[];
  readonly lease: Lease | null;
  /** Every one that is engaged in the workspace. */
  readonly switches: readonly KillSwitch[];
  /** Pending ones of this campaign. */
  readonly approvals: readonly Approval[];
  /** Queued, running or unknown ones of this campaign. */
  readonly executions: readonly Execution[];
  /** One per agent: its last live decision that was authorized to change this campaign. */
  readonly claims: readonly Claim[];
  /** Of every agent, for this campaign's account. */
  readonly standings: readonly Standing[];
  /** The last 24 h, about this campaign. */
  readonly mistakes: readonly Mistake[];
  readonly mutes: readonly Mute[];
  /** The last {@link EXPERIENCE} ones about this campaign, newest first. */
  readonly outcomes: readonly MeasuredOutcome[];
  /** Editions of the prompt in force in the workspace. */
  readonly prompts: Labels;
}

export const EXPERIENCE = 5;

export const NOTHING_STANDS: Situation = {
  asOfSequence: -1,
  holds: [],
  lease: null,
  switches: [],
  approvals: [],
  executions: [],
  claims: [],
  standings: [],
  mistakes: [],
  mutes: [],
  outcomes: [],
  prompts: NO_LABELS,
};
