import type { Action } from "../../core/action.ts";
import type { Asked } from "../../core/asked.ts";
import type { Assessment } from "../../core/assessment.ts";
import type { Judged } from "../../core/decision.ts";
import type { RuleId } from "../../core/rules/rule.ts";
import { type Move, MOVE_OF } from "./move.ts";
import { type Rated, rate } from "./rated.ts";
import { type Obstacle, type Support, supportOf } from "./support.ts";

export interface Refused extends Support {
  readonly move: Move;
  readonly objections: readonly RuleId[];
}

export interface Choice {
  readonly chosen: Rated;
  /** Of the move that was asked about, when it was not chosen: what came closest, and why it was not enough. */
  readonly refused: Refused | null;
  /** What the evidence speaks for instead, when only one move was asked about. */
  readonly better: Rated | null;
  readonly rated: readonly Rated[];
}

/** Chooses among the candidates by the evidence; the question only says which of them it is about. Null without any. */
export function choose(asked: Asked, assessment: Assessment, candidates: readonly Judged[]): Choice | null {
  const rated = candidates.map((judged) => rate(asked, assessment, judged)).filter((one) => one !== null);
  const none = rated.find(({ move }) => move === "none");
  if (!none) return null;
  const best = bestOf(rated) ?? none;
  const { intent } = asked.question;
  if (intent.kind !== "consider") return { chosen: best, refused: null, better: null, rated };
  const move = MOVE_OF[intent.about];
  const about = rated.filter((one) => one.move === move);
  const within = about.filter((one) => Math.abs(one.changeBp) <= (intent.amountBp ?? Infinity));
  const supported = mostUseful(within.filter(isOpen));
  const absent: Refused = { move, objections: [], ...supportOf(move, { asked, assessment, ratio: 1 }) };
  if (supported) return { chosen: supported, refused: null, better: otherThan(supported, best), rated };
  return { chosen: none, refused: closest(within) ?? closest(about) ?? absent, better: otherThan(none, best), rated };
}

/** The stop that the owner's criteria ask for, else the most useful move that the evidence supports, else a person. */
function bestOf(rated: readonly Rated[]): Rated | null {
  const stop = rated.find((one) => one.move === "pause");
  if (stop && isOpen(stop)) return stop;
  const useful = mostUseful(rated.filter((one) => one.move !== "none" && one.move !== "person" && isOpen(one)));
  if (useful) return useful;
  const person = rated.find((one) => one.move === "person");
  return stop?.obstacle === "weak_evidence" && stop.judged.outcome !== "rejected" ? (person ?? null) : null;
}

const isOpen = ({ obstacle }: Rated): boolean => obstacle === null;

/** Largest utility; without one, what may happen at once, then the smaller change. */
function mostUseful(rated: readonly Rated[]): Rated | null {
  return rated.toSorted(byUse)[0] ?? null;
}

const byUse = (a: Rated, b: Rated): number =>
  Number(b.obstacle === null) - Number(a.obstacle === null) ||
  Number(a.judged.outcome === "rejected") - Number(b.judged.outcome === "rejected") ||
  (b.utility ?? 0) - (a.utility ?? 0) ||
  Number(b.judged.outcome === "authorized") - Number(a.judged.outcome === "authorized") ||
  Math.abs(a.changeBp) - Math.abs(b.changeBp);

/** The one whose obstacle is nearest to none; a smaller change first. */
function closest(rated: readonly Rated[]): Refused | null {
  const [near] = rated.toSorted(
    (a, b) => nearness(b.obstacle) - nearness(a.obstacle) || Math.abs(a.changeBp) - Math.abs(b.changeBp),
  );
  return near ? { ...near, objections: near.judged.objections } : null;
}

const nearness = (obstacle: Obstacle | null): number =>
  obstacle === "rejected" ? 2 : obstacle === "no_gain" || obstacle === "no_effect" ? 1 : 0;

const otherThan = (chosen: Rated, best: Rated): Rated | null =>
  best.move === chosen.move || best.move === "none" ? null : best;

const MOST_ALTERNATIVES = 6;

/** Best first, what the evidence speaks for instead before all others; `no_action` always among them. */
export function alternativesOf({ chosen, better, rated }: Choice): readonly Action[] {
  const others = rated.filter((one) => one !== chosen && one !== better && one.move !== "person").toSorted(byUse);
  const ranked = [...(better && better.move !== "person" ? [better] : []), ...others];
  const none = ranked.find(({ move }) => move === "none");
  const first = ranked.slice(0, MOST_ALTERNATIVES);
  const kept = none && !first.includes(none) ? [...first.slice(0, -1), none] : first;
  return kept.map(({ judged }) => judged.action);
}
