import type { Action } from "../action.ts";
import type { Asked } from "../asked.ts";
import type { KillSwitch } from "../authority/treaty.ts";
import { formatInstant } from "../time.ts";
import { answersOf } from "./answers.ts";
import type { Finding } from "./rule.ts";
import { named } from "./wording.ts";

const answer = answersOf("kill_switch", "reject", "count");

/** While somebody has stopped the workspace, the agent, the account or the kind of action, nothing of it is done. */
export function killSwitch(asked: Asked, action: Action | null): Finding {
  const engaged = asked.facts.situation.switches.filter((one) => standsAgainst(one, asked, action));
  const measured = { observed: engaged.length, limit: 0, headroom: -engaged.length };
  const [first] = engaged;
  if (first === undefined) return answer.pass("No kill switch is engaged against it.", measured);
  return answer.fail(
    `${named(first.engagedBy)} stopped ${whatOf(first)} at ${formatInstant(first.engagedAt)}: ${named(first.reason)}. A person has to release it.`,
    measured,
  );
}

function standsAgainst({ target, name }: KillSwitch, { caller, facts }: Asked, action: Action | null): boolean {
  switch (target) {
    case "workspace":
      return true;
    case "agent":
      return name === caller.agent;
    case "account":
      return name === facts.campaign.accountId;
    case "action_type":
      return name === action?.type;
  }
}

const whatOf = ({ target, name }: KillSwitch): string =>
  target === "workspace" || name === null ? "the workspace" : `the ${target.replace("_", " ")} ${named(name)}`;
