import { type Action, changesSomething } from "../action.ts";
import type { Asked, AutonomyLevel } from "../asked.ts";
import type { Caller } from "../caller.ts";
import type { PolicyDocument } from "../policy.ts";
import type { Standing, Track } from "./autonomy.ts";

/** Whose autonomy a decision is about; null for a person, and for what changes nothing. */
export function trackOf({ caller, facts, policy }: Asked, action: Action): Track | null {
  if (caller.kind === "human" || !changesSomething(action)) return null;
  return {
    agent: caller.agent,
    actionType: action.type,
    accountId: facts.campaign.accountId ?? "",
    major: policy.document.autonomy.major,
  };
}

export const isOfTrack = (standing: Standing, { agent, actionType, accountId, major }: Track): boolean =>
  standing.agent === agent &&
  standing.actionType === actionType &&
  standing.accountId === accountId &&
  standing.major === major;

/** What the asking agent has earned for this action; null: nothing yet. */
export function standingOf(asked: Asked, action: Action): Standing | null {
  const track = trackOf(asked, action);
  return track && (asked.facts.situation.standings.find((standing) => isOfTrack(standing, track)) ?? null);
}

/** Whether two administrators let the agent do this by itself, and nothing lowers that for this call. */
export const isLevel3 = (asked: Asked, action: Action): boolean =>
  asked.autonomy === 3 && standingOf(asked, action)?.level === 3;

/** The policy's ceiling, raised to 3 for an agent that has level 3 in something here; each action asks for its own. */
export const levelInForce = (
  { autonomy }: PolicyDocument,
  standings: readonly Standing[],
  { agent, kind }: Pick<Caller, "agent" | "kind">,
): AutonomyLevel =>
  autonomy.level === 2 &&
  kind !== "human" &&
  standings.some((one) => one.agent === agent && one.major === autonomy.major && one.level === 3)
    ? 3
    : autonomy.level;
