import type { CampaignId } from "../ids.ts";
import type { Labelled, Labels } from "./edition.ts";

/** The edition that a campaign gets, the same one each time; null: the one that came with the service. */
export function assignedOf({ production, candidate }: Labels, campaignId: CampaignId): Labelled | null {
  if (candidate === null) return production;
  return fnv1a(`${candidate.id}\n${campaignId}`) % 10_000 < candidate.shareBp ? candidate : production;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
  return hash;
}
