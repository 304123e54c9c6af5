import type { CampaignId } from "../ids.ts";
import type { Entry } from "../ledger.ts";

/** What one entry says of a subject. */
export interface SubjectText extends Pick<Entry, "id" | "kind" | "at"> {
  readonly sequence: number;
  readonly campaignId: CampaignId | null;
  /** By JSON pointer into the entry. */
  readonly values: Readonly<Record<string, string | number | boolean>>;
}
