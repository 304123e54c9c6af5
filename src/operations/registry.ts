import { addChanges } from "./add-changes.ts";
import { createKey } from "./create-key.ts";
import { decide } from "./decide.ts";
import { getCampaign } from "./get-campaign.ts";
import { getDecision } from "./get-decision.ts";
import { getPolicy } from "./get-policy.ts";
import { importCampaigns } from "./import-campaigns.ts";
import { judge } from "./judge.ts";
import { listCampaigns } from "./list-campaigns.ts";
import { listDecisions } from "./list-decisions.ts";
import { listKeys } from "./list-keys.ts";
import { listPolicyVersions } from "./list-policy-versions.ts";
import type { Operation } from "./operation.ts";
import { putCampaign } from "./put-campaign.ts";
import { putMetrics } from "./put-metrics.ts";
import { putPolicy } from "./put-policy.ts";
import { revokeKey } from "./revoke-key.ts";

/** Every verb, in the order in which people read about them. Each face loops over this list. */
export const REGISTRY: readonly Operation[] = [
  decide,
  judge,
  listDecisions,
  getDecision,
  putCampaign,
  putMetrics,
  addChanges,
  importCampaigns,
  listCampaigns,
  getCampaign,
  getPolicy,
  putPolicy,
  listPolicyVersions,
  createKey,
  listKeys,
  revokeKey,
];
