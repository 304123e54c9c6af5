import type { ModelReply } from "../../ports-model.ts";
import { type Brief, citable, type Fetched } from "./brief.ts";
import { TOOLS } from "./tools.ts";

type Call = ModelReply["toolCalls"][number];

/** So many calls of a round are answered; more are not needed for what there is to read. */
const MOST_CALLS = 8;

/** The briefs with what the calls read, each row under an id of its own. A call that cannot be is answered with why. */
export function fetched(briefs: readonly Brief[], calls: readonly Call[]): readonly Brief[] {
  return calls.slice(0, MOST_CALLS).reduce<readonly Brief[]>((all, call) => {
    const alias = field(call.input, "campaign");
    // A call for nobody in particular is answered where it cannot be missed.
    const named = all.find((brief) => brief.alias === String(alias).trim().toUpperCase()) ?? all[0];
    return all.map((brief) => (brief === named ? { ...brief, fetched: [...brief.fetched, read(brief, call)] } : brief));
  }, briefs);
}

function read(brief: Brief, { name, input }: Call): Fetched {
  const tool = TOOLS.find((one) => one.name === name);
  if (!tool) return { tool: "unknown", evidence: [], error: "There is no such tool." };
  if (String(field(input, "campaign")).trim().toUpperCase() !== brief.alias)
    return { tool: tool.name, evidence: [], error: "campaign must be an alias of the document." };
  const days = field(input, "days");
  const rows = tool.read(brief.asked, { days: typeof days === "number" && Number.isInteger(days) ? days : null });
  if (!rows.ok) return { tool: tool.name, evidence: [], error: rows.failure };
  const first = citable(brief).length + 1;
  return {
    tool: tool.name,
    evidence: rows.value.map((row, place) => ({ id: `ev_${first + place}`, ...row })),
    error: null,
  };
}

const field = (input: unknown, name: string): unknown =>
  typeof input === "object" && input !== null && Object.hasOwn(input, name)
    ? // Safe because it has the property, whatever that is.
      (input as Readonly<Record<string, unknown>>)[name]
    : null;
