import { checkClaims } from "../../core/claims.ts";
import type { Evidence } from "../../core/evidence.ts";
import type { ModelMistake } from "../../core/proposal.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { type Brief, citable, type Option, WORDS } from "./brief.ts";
import { toProposal } from "./to-proposal.ts";

/** The same for every request, whoever asks: schemas are kept by the vendor, so nothing of a customer's is ever in one. */
export const ANSWER_SCHEMA = {
  type: "object",
  properties: {
    answers: {
      type: "array",
      items: {
        type: "object",
        properties: {
          campaign: { type: "string", description: "The alias of the campaign, such as C1." },
          choice: { type: "integer", description: "The index of one of its candidates." },
          action: { type: "string", enum: WORDS, description: "The action of that candidate." },
          rationale: { type: "string", description: "Why, in two to four sentences. Only numbers of the evidence." },
          evidence: { type: "array", items: { type: "string" }, description: "Ids of the evidence it rests on." },
          confidence: { type: "number", description: "From 0 to 1: how likely this is the best choice." },
        },
        required: ["campaign", "choice", "action", "rationale", "evidence", "confidence"],
        additionalProperties: false,
      },
    },
  },
  required: ["answers"],
  additionalProperties: false,
} as const;

/** What a model said of one campaign, every part of it checked against the brief. */
export interface Said {
  readonly option: Option;
  readonly rationale: string;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/** What is wrong with an answer, and the sentence that asks for a better one. */
export interface Fault {
  readonly mistake: ModelMistake;
  readonly ask: string;
}

export type Read = ReadonlyMap<Brief, Result<Said, Fault>>;

/** A longer one is cut: nobody reads it, and the claims in it are checked all the same. */
const LONGEST_RATIONALE = 2_000;

/** The texts of a reply → what it says of each brief. The fault of the whole when it cannot be read at all. */
export function readAnswers(texts: readonly string[], briefs: readonly Brief[]): Result<Read, Fault> {
  const answers = answersIn(texts);
  if (answers === null)
    return fail(malformed("Answer with one JSON object that follows the schema, and nothing else."));
  const byAlias = Map.groupBy(answers, ({ campaign }) => (isText(campaign) ? campaign.trim().toUpperCase() : ""));
  const strangers = [...byAlias.keys()].filter((alias) => !briefs.some((brief) => brief.alias === alias));
  if (briefs.length === 1 && answers.length > 0 && strangers.length === byAlias.size)
    return fail({
      mistake: "model.unknown_campaign",
      ask: "Answer for the campaigns of the document, by their aliases.",
    });
  return ok(new Map(briefs.map((brief) => [brief, readOne(byAlias.get(brief.alias) ?? [], brief)])));
}

function readOne(answers: readonly Raw[], brief: Brief): Result<Said, Fault> {
  const [answer, another] = answers;
  if (!answer) return fail(malformed(`There is no answer for ${brief.alias}.`));
  if (another) return fail({ mistake: "model.repeated_campaign", ask: `Answer for ${brief.alias} exactly once.` });
  const { choice, action, rationale, evidence, confidence } = answer;
  if (!isText(rationale) || rationale.trim() === "") return fail(malformed("Give a rationale."));
  if (!isShare(confidence)) return fail(malformed("confidence must be a number from 0 to 1."));
  if (!Array.isArray(evidence) || !evidence.every(isText)) return fail(malformed("evidence must be a list of ids."));
  if (!Number.isInteger(choice)) return fail(malformed("choice must be the index of a candidate."));
  const option = brief.options.find((one) => one.choice === choice);
  if (!option)
    return fail({ mistake: "model.unknown_choice", ask: "choice must be the index of one of the candidates." });
  // The grammar of the API does not promise the capitals of an enum.
  if (!isText(action) || action.trim().toLowerCase() !== option.word)
    return fail({
      mistake: "model.contradiction",
      ask: `Candidate ${option.choice} is ${option.word}: choice and action must agree.`,
    });
  const known = new Map(citable(brief).map((row) => [row.id, row]));
  const cited = [...new Set(evidence)].map((id) => known.get(id.trim()));
  if (cited.some((row) => row === undefined) || (cited.length === 0 && known.size > 0))
    return fail({
      mistake: "model.invented_evidence",
      ask: "evidence must name ids of the document, at least one, and no others.",
    });
  return ok({
    option,
    rationale: rationale.slice(0, LONGEST_RATIONALE),
    evidence: cited.filter((row) => row !== undefined),
    confidence,
  });
}

/** The numbers of a rationale that nothing bears out, as a fault: it may be written again once, before they are struck. */
export function unborneNumbers(said: Said, brief: Brief): Fault | null {
  const proposal = toProposal(said, brief, null);
  const { claims } = checkClaims({ proposal, evidence: citable(brief) }, brief.asked);
  const wrong = claims.filter(({ verified }) => !verified);
  if (wrong.length === 0) return null;
  return {
    mistake: "model.invented_number",
    ask: `The rationale for ${brief.alias} states numbers that the evidence does not bear out. State only values of the evidence, as they are written there, or none.`,
  };
}

type Raw = Readonly<Record<string, unknown>>;

/** Null unless the texts are exactly one JSON object with a list of objects. */
function answersIn(texts: readonly string[]): readonly Raw[] | null {
  const [text, another] = texts.filter((one) => one.trim() !== "");
  if (text === undefined || another !== undefined) return null;
  const parsed = parse(text);
  if (!isRaw(parsed) || !Array.isArray(parsed["answers"])) return null;
  const answers: readonly unknown[] = parsed["answers"];
  return answers.every(isRaw) ? answers : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const malformed = (ask: string): Fault => ({ mistake: "model.malformed", ask });

const isText = (value: unknown): value is string => typeof value === "string";

const isShare = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 1;

const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
