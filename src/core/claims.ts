import type { Asked } from "./asked.ts";
import { visibleText } from "./canonical-text.ts";
import { actionKnown } from "./claim-action.ts";
import { contradicts } from "./claim-direction.ts";
import { evidenceKnown } from "./claim-evidence.ts";
import type { Known } from "./claim-known.ts";
import { supportersOf } from "./claim-match.ts";
import { isListed, metricFinder } from "./claim-metric.ts";
import { type StatedNumber, statedNumbers } from "./claim-number.ts";
import { limitsKnown } from "./claim-policy.ts";
import { callerClaims, reasonerClaims } from "./claim-scope.ts";
import { outlineOf } from "./claim-outline.ts";
import { settingOf } from "./claim-setting.ts";
import { type Checked, withWindows } from "./claim-window.ts";
import type { Claim } from "./evidence.ts";
import type { Sourced } from "./proposal.ts";

type Proposed = Pick<Sourced, "proposal" | "evidence">;

export interface CheckedReason {
  /** With every number that nothing bears out replaced by {@link STRUCK}. */
  readonly reason: string;
  readonly claims: readonly Claim[];
}

export const STRUCK = "[struck]";

/** A reason with more numbers than this is struck from there on: nobody could defend it. */
export const MAX_CLAIMS = 100;

/**
 * Holds every number that a reason states against what is known: the evidence it came with, the action's own figures,
 * the limits of the policy (BEHAVIOURS 2.2). Of a reasoner's text every number is a claim; of a caller's (`/judge`), what
 * reads as a measurement. What the caller says in `context` bears nothing out. Percentages, digits and the words for them
 * up to a hundred are read, and "doubled", "tripled" and "halved" of a metric; "twice", "one in twenty" and "half a
 * percent" deliberately are not: words like these are no claims.
 */
export function checkClaims(proposed: Proposed, asked: Asked): CheckedReason {
  const text = visibleText(proposed.proposal.reason);
  const { evidence } = proposed;
  const unlisted = evidence.map(({ metric }) => metric).filter((metric) => !isListed(metric));
  const outline = outlineOf(text, metricFinder(unlisted)(text));
  const known = knownNumbers(proposed, asked);
  const isClaim =
    asked.question.intent.kind === "proposed" ? callerClaims(text, asked) : reasonerClaims(text, evidence, asked);

  const stated = statedNumbers(text, MAX_CLAIMS + 1);
  const checked = stated.slice(0, MAX_CLAIMS).flatMap((number, place): readonly Checked[] => {
    const setting = settingOf(outline, number, stated[place - 1]);
    if (!isClaim(number, setting)) return [];
    const [best = null] = supportersOf(number, setting, known);
    const isWrong = best?.role === "limit" && contradicts(text, number, { mentions: outline.mentions, known });
    return [{ number, known: isWrong ? null : best }];
  });
  return written(text, withWindows(outline, checked, evidence), stated[MAX_CLAIMS]);
}

const knownNumbers = ({ proposal, evidence }: Proposed, asked: Asked): readonly Known[] => [
  ...evidence.flatMap(evidenceKnown),
  ...actionKnown(proposal.action, asked.facts.campaign),
  ...limitsKnown(asked),
];

function written(text: string, checked: readonly Checked[], excess: StatedNumber | undefined): CheckedReason {
  const claims = checked.map(({ number, known }) => claimOf(text, number, known));
  const struck = checked.filter(({ known }) => known === null).map(({ number }) => number);
  if (!excess) return { reason: strike(text, struck), claims };
  const reason = strike(text.slice(0, excess.start), struck) + STRUCK;
  return { reason, claims: [...claims, claimOf(text, excess, null)] };
}

const claimOf = (text: string, { start, end }: StatedNumber, known: Known | null): Claim => ({
  text: text.slice(start, end),
  evidence: known?.source ?? null,
  verified: known !== null,
});

function strike(text: string, numbers: readonly StatedNumber[]): string {
  const kept = numbers.map(({ start }, place) => text.slice(numbers[place - 1]?.end ?? 0, start));
  return [...kept, text.slice(numbers.at(-1)?.end ?? 0)].join(STRUCK);
}
