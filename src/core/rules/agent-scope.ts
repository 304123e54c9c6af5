import { CHANGING_ACTIONS } from "../action.ts";
import { termsOf } from "../authority/precedence.ts";
import { answersOf } from "./answers.ts";
import type { Case, Finding } from "./rule.ts";
import { named } from "./wording.ts";

const answer = answersOf("agent.scope", "reject", "text");

/** An agent that the policy names does only what the policy lets it do (guide L431-435). A person is no agent. */
export function agentScope({ action, asked }: Case): Finding {
  const changing = CHANGING_ACTIONS.find((type) => type === action.type);
  if (changing === undefined) return answer.notApplicable("Nothing would be changed.");
  const { agent, kind } = asked.caller;
  if (kind === "human") return answer.notApplicable("A person asks, not an agent.");
  const actions = termsOf(asked.policy.document, agent)?.actions ?? null;
  if (actions === null)
    return answer.pass(`The policy gives ${named(agent)} every kind of action.`, { observed: changing });
  const measured = { observed: changing, limit: actions.join(", ") };
  return actions.includes(changing)
    ? answer.pass(`The policy gives ${named(agent)} this kind of action.`, measured)
    : answer.fail(`The policy does not give ${named(agent)} this kind of action.`, measured);
}
