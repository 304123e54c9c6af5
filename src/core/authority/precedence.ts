import type { Caller } from "../caller.ts";
import { type PolicyDocument } from "../policy.ts";
import { type AgentTerms, DEFAULT_PRECEDENCE, PERSON_PRECEDENCE } from "../policy-authority.ts";
import { own } from "../rules/own.ts";

/** What the policy says of an agent; null when it does not name it. */
export const termsOf = ({ agents }: PolicyDocument, agent: string): AgentTerms | null => own(agents, agent);

/** The caller's place in the order of precedence (guide L466): a person's is above every agent's. */
export const precedenceOf = (policy: PolicyDocument, { agent, kind }: Pick<Caller, "agent" | "kind">): number =>
  kind === "human" ? PERSON_PRECEDENCE : (termsOf(policy, agent)?.precedence ?? DEFAULT_PRECEDENCE);

/** Of whoever made a reported change: an agent that the policy names, or else somebody outside, who goes before all agents. */
export const precedenceOfActor = (policy: PolicyDocument, actor: string): number =>
  termsOf(policy, actor)?.precedence ?? PERSON_PRECEDENCE;
