import { fail, ok, type Result } from "../core/result.ts";
import type { Degradation } from "../core/proposal.ts";
import type { Model, ModelFailure, ModelReply, ModelRequest } from "../ports-model.ts";

/** A model in memory, which answers as a test says; what it was asked is kept. */
export interface FakeModel extends Model {
  readonly requests: readonly ModelRequest[];
}

type Answered = Result<ModelReply, ModelFailure>;

export function fakeModel(answer: (request: ModelRequest, place: number) => Answered | Promise<Answered>): FakeModel {
  const requests: ModelRequest[] = [];
  return {
    requests,
    ask: async (request) => {
      requests.push(request);
      return answer(request, requests.length - 1);
    },
    describe: async () => ok({ state: "active", retiresAt: null }),
  };
}

const TOKENS = { input: 1_000, output: 200, cacheWrite: 0, cacheRead: 0 };

export const saying = (text: string, over: Partial<ModelReply> = {}): Answered =>
  ok({ texts: [text], toolCalls: [], stop: "end", tokens: TOKENS, ...over });

export const failing = (reason: Degradation, charged = false): Answered => fail({ reason, charged });

export const calling = (name: string, input: unknown): Answered =>
  ok({ texts: [], toolCalls: [{ name, input }], stop: "tools", tokens: TOKENS });

interface Candidate {
  readonly choice: number;
  readonly action: string;
}

interface Asked {
  readonly campaign: string;
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly { readonly id: string; readonly metric: string }[];
}

/** What a request's document says of its campaigns. */
// Safe because the reasoner under test wrote it, in this form.
export const askedIn = ({ data }: ModelRequest): readonly Asked[] =>
  (JSON.parse(data) as { campaigns: Asked[] }).campaigns;

/** A sound answer to every campaign of a request: the first candidate with the word. */
export const choosing =
  (action: string, over: Readonly<Record<string, unknown>> = {}) =>
  (request: ModelRequest): Answered =>
    saying(JSON.stringify({ answers: askedIn(request).map((one) => ({ ...soundly(one, action), ...over })) }));

/** The same, with parts of every answer put in its place. */
export const answering = (over: Readonly<Record<string, unknown>>) => choosing("increase_budget", over);

export function soundly({ campaign, candidates, evidence }: Asked, action: string) {
  const candidate = candidates.find((one) => one.action === action) ?? candidates[0];
  return {
    campaign,
    choice: candidate?.choice ?? 0,
    action: candidate?.action ?? "no_action",
    rationale: `The evidence for ${campaign} speaks for this.`,
    evidence: evidence.slice(0, 2).map(({ id }) => id),
    confidence: 0.9,
  };
}
