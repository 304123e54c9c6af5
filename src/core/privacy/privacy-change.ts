import type { SubjectId } from "../ids.ts";
import type { Entry } from "../ledger.ts";
import type { Instant } from "../time.ts";

/** A change of what is kept of people. */
export type PrivacyChange =
  /** Private values of the entry, encrypted under their subject's key. */
  | {
      readonly do: "keep_private";
      readonly entryId: Entry["id"];
      readonly subjectId: SubjectId;
      readonly sealed: string;
    }
  /** Destroys the subject's key, and what is kept of them outside the ledger. */
  | { readonly do: "erase_subject"; readonly subject: string; readonly subjectId: SubjectId }
  | { readonly do: "opt_out"; readonly subjectId: SubjectId; readonly at: Instant | null }
  /** Removes entries below this sequence; their leaf hashes stay. */
  | { readonly do: "prune"; readonly below: number; readonly at: Instant };
