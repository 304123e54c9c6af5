/** What the stand-in answers when nothing else is asked of it: a plain judgement of the evidence, so that a person can try the service. */

export interface Row {
  readonly id: string;
  readonly metric: string;
  readonly value: number | string | null;
}

interface Candidate {
  readonly choice: number;
  readonly action: string;
  readonly outcome: string;
}

export interface StubCampaign {
  readonly campaign: string;
  readonly question: string;
  readonly asks: string;
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Row[];
}

export interface StubDocument {
  readonly campaigns: readonly StubCampaign[];
  readonly fetched?: readonly { readonly campaign: string; readonly tool: string }[];
  readonly rounds_left?: number;
  readonly repair?: readonly string[];
}

export interface StubAnswer {
  readonly campaign: string;
  readonly choice: number;
  readonly action: string;
  readonly rationale: string;
  readonly evidence: readonly string[];
  readonly confidence: number;
}

/** The grounds on which it acts, gravest first: which row, from which value, and what for. */
const GROUNDS = [
  ["pause", "probability_pause_criteria", 0.95, "the criteria for a pause are very likely met"],
  ["increase_budget", "budget_limited_days", 5, "the budget limited it on most days, and it earns its cost"],
  ["decrease_budget", "probability_unprofitable", 0.8, "it likely costs more than it earns"],
] as const;

export const judged = (campaign: StubCampaign): StubAnswer => {
  const rowOf = (metric: string) => campaign.evidence.find((row) => row.metric === metric);
  const valueOf = (metric: string) => Number(rowOf(metric)?.value ?? 0);
  for (const [action, metric, least, why] of GROUNDS) {
    const candidate = campaign.candidates.find((one) => one.action === action && one.outcome !== "rejected");
    const row = rowOf(metric);
    const earns = action !== "increase_budget" || valueOf("probability_profitable") >= 0.8;
    if (candidate && row && valueOf(metric) >= least && earns)
      return answerOf(campaign, {
        candidate,
        row,
        why,
        confidence: action === "increase_budget" ? 0.8 : valueOf(metric),
      });
  }
  const candidate = campaign.candidates.find(({ action }) => action === "no_action");
  const row = rowOf("conversion_rate") ?? campaign.evidence[0];
  return answerOf(campaign, { candidate, row, why: "nothing speaks clearly for a change", confidence: 0.75 });
};

interface Ground {
  readonly candidate: Candidate | undefined;
  readonly row: Row | undefined;
  readonly why: string;
  readonly confidence: number;
}

const answerOf = ({ campaign }: StubCampaign, { candidate, row, why, confidence }: Ground): StubAnswer => ({
  campaign,
  choice: candidate?.choice ?? 0,
  action: candidate?.action ?? "no_action",
  rationale: `For ${campaign}, ${why}. That is what the evidence says.`,
  evidence: row ? [row.id] : [],
  confidence: Math.round(Math.min(0.95, Math.max(0.55, confidence)) * 100) / 100,
});

/** Of "why" and open questions it reads the changes first, while it may. */
export const wantsToRead = ({ campaigns, fetched, rounds_left }: StubDocument): StubCampaign | undefined =>
  fetched === undefined && (rounds_left ?? 0) > 0
    ? campaigns.find(({ asks }) => /^(?:diagnose|unclear)/.test(asks))
    : undefined;
