import type { SubjectId, WorkspaceId } from "./core/ids.ts";
import type { SubjectText } from "./core/privacy/subject-text.ts";
import type { Instant } from "./core/time.ts";

/** Whom data is about: what is kept of them, and whether they object. */
export interface PrivacyPorts {
  readonly subjects: Subjects;
  readonly retention: Retention;
}

export interface Subjects {
  /** A caller's own key for somebody, which is never stored → ours. */
  idOf(workspace: WorkspaceId, subject: string): SubjectId;
  hasOptedOut(workspace: WorkspaceId, subject: SubjectId): Promise<boolean>;
  /** What is kept of them, oldest first, from a sequence on, and where to go on; null at the end. What does not open is passed over. */
  texts(
    workspace: WorkspaceId,
    subject: SubjectId,
    page: { readonly from: number; readonly limit: number },
  ): Promise<{ readonly texts: readonly SubjectText[]; readonly next: number | null }>;
}

export interface Retention {
  workspaces(): Promise<readonly WorkspaceId[]>;
  /**
   * The end of the oldest whole bundles of 256 entries that are all from before a moment, under a checkpoint, and not the last of
   * the ledger; null when there is none. At most {@link MOST_PRUNED} entries at a time.
   */
  pruneable(workspace: WorkspaceId, before: Instant): Promise<number | null>;
}

export const MOST_PRUNED = 4_096;
