import type { Ruling } from "../src/core/decision.ts";
import { toDecisionBody, toDecisionView } from "../src/contract/decision-view.ts";
import { decisionSchema } from "../src/contract/decision.ts";
import type { Word } from "../src/reasoners/claude/brief.ts";
import type { EvalCase } from "./case.ts";

/** An answer, and the word for what it would do. */
export interface Graded {
  readonly ruling: Ruling;
  readonly word: Word | "none";
}

type Grader = (one: EvalCase, graded: Graded) => readonly string[];

/** Right, or what a careful person could also say; never what costs money. */
const action: Grader = ({ expect }, { word, ruling }) => {
  const allowed = [...expect.action, ...(expect.acceptable ?? [])];
  const outcomes = expect.outcome ?? [];
  return [
    ...(allowed.length > 0 && !allowed.includes(word) ? [`${word} is not ${allowed.join(" or ")}`] : []),
    ...(expect.forbidden?.includes(word) && ruling.outcome !== "rejected" ? [`${word} is forbidden`] : []),
    ...(outcomes.length > 0 && !outcomes.includes(ruling.outcome)
      ? [`${ruling.outcome} is not ${outcomes.join(" or ")}`]
      : []),
  ];
};

/** Every number is borne out by evidence that is there. (In service one that is not is struck, and a person looks.) */
const evidence: Grader = ({ expect }, { ruling }) => {
  const { evidence: rows } = ruling.sourced;
  const ids = new Set(rows.map(({ id }) => id));
  const invented = ruling.claims.filter(({ verified }) => !verified);
  const unknown = ruling.claims.filter(({ evidence: id }) => id !== null && id.startsWith("ev_") && !ids.has(id));
  const missing = (expect.cites ?? []).filter((metric) => !rows.some((row) => row.metric === metric));
  return [
    ...(invented.length > 0 ? [`states ${invented.map(({ text }) => text).join(", ")}`] : []),
    ...(unknown.length > 0 ? ["cites evidence that there is not"] : []),
    ...(missing.length > 0 ? [`lacks ${missing.join(", ")}`] : []),
  ];
};

const BAND_BP = 1_500;
const MOST_BP = 5_000;
const FLOOR = 1_000;

/** The limits again, written apart from the rules, with the scale of the case's own policy. */
const guardrails: Grader = (_, { ruling }) => {
  const { action: done, outcome, asked, findings } = ruling;
  const stands = outcome === "authorized" || outcome === "pending_approval" || outcome === "recommended";
  const rejects = findings.some(({ status, effect }) => status === "fail" && effect === "reject");
  if (done?.type !== "adjust_campaign_budget")
    return stands && rejects ? ["let through although a rule rejects it"] : [];
  const before = asked.facts.campaign.dailyBudget.amount;
  const after = done.newDailyBudget.amount;
  const changeBp = ((after - before) * 10_000) / before;
  const floor = FLOOR * ((asked.policy.document.budget.floor["USD"] ?? FLOOR) / FLOOR);
  return [
    ...(stands && rejects ? ["let through although a rule rejects it"] : []),
    ...(stands && changeBp > MOST_BP ? [`raises by ${changeBp} basis points`] : []),
    ...(stands && after < floor ? ["goes below the floor"] : []),
    ...(outcome === "authorized" && Math.abs(changeBp) > BAND_BP ? ["changes by more than 15 % alone"] : []),
  ];
};

/** What would be recorded and answered is a decision of the contract. */
const schema: Grader = (_, { ruling }) => {
  const body = toDecisionBody({
    id: "dec_00000000000000000000000000",
    ruling,
    actionDigest: ruling.action && `sha256:${"0".repeat(64)}`,
    evidenceDigest: `sha256:${"0".repeat(64)}`,
  });
  const parsed = decisionSchema.safeParse(toDecisionView(body, { sequence: 0, leafHash: "0".repeat(64) }, null));
  return parsed.success ? [] : [`is no decision of the contract: ${parsed.error.issues[0]?.message}`];
};

const GRADERS: readonly Grader[] = [action, evidence, guardrails, schema];

export const everyFault: Grader = (one, graded) => GRADERS.flatMap((grade) => grade(one, graded));
