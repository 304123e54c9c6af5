import type { Document, Schema, Schemas } from "../clients/generate/document.ts";
import { dereferenced, discriminatorOf, distributed, flattened, membersOf } from "../clients/generate/union.ts";

/**
 * What a Salesforce flow needs of the contract, as External Services read it (OpenAPI 3.0): one object where ours has a union, no response
 * headers, no media type but JSON. Words stay open strings: a new outcome must reach the flow, which treats it as a person's matter.
 */

/** Fields that are kept: `true` whole, else of an object these. */
interface Pick {
  readonly [name: string]: true | Pick;
}

const QUESTION: Pick = { campaign_id: true, question: true, subject: true, mode: true };
const DECISION: Pick = {
  id: true,
  mode: true,
  outcome: true,
  answer: true,
  reason: true,
  expires_at: true,
  retry_at: true,
  action: { type: true, new_daily_budget: { amount: true, currency: true } },
  approval: { id: true, decision_id: true, expires_at: true },
};
const NOW: Pick = { ...DECISION, current: { approval: { id: true, status: true } } };

const MOST_CHARACTERS = 1_333;

export function externalServiceOf({ info, paths, components: { schemas } }: Document): unknown {
  const part = (name: string, pick: Pick) => lowered(schemas[name] ?? {}, pick, schemas);
  const answer = (name: string) => ({ "200": { description: "Decided.", content: json(name) } });
  return {
    openapi: "3.0.3",
    info: { title: "Umpire", version: versionOf(info), description: "Generated: what a Salesforce flow needs." },
    servers: [{ url: "https://umpire.example.com" }],
    paths: {
      "/decide": {
        post: {
          operationId: "decide",
          ...wordsOf(paths, "/decide", "post"),
          parameters: [{ ...parameter("Idempotency-Key", "header"), description: "The record and the version." }],
          requestBody: { required: true, content: json("Question") },
          responses: answer("Decision"),
        },
      },
      "/decisions/{id}": {
        get: {
          operationId: "getDecision",
          ...wordsOf(paths, "/decisions/{id}", "get"),
          parameters: [parameter("id", "path")],
          responses: answer("DecisionNow"),
        },
      },
    },
    components: {
      schemas: {
        Question: part("DecideRequest", QUESTION),
        Decision: part("Decision", DECISION),
        DecisionNow: part("DecisionNow", NOW),
      },
    },
  };
}

const json = (name: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });

const parameter = (name: string, where: string) => ({ name, in: where, required: true, schema: { type: "string" } });

const versionOf = (info: unknown): string =>
  typeof info === "object" && info !== null && "version" in info ? String(info.version) : "";

function wordsOf(paths: Document["paths"], path: string, method: string) {
  const operation = paths[path]?.[method];
  if (operation === undefined) throw new Error(`The contract has no ${method} ${path}.`);
  return { summary: operation["summary"], description: String(operation["description"]).slice(0, MOST_CHARACTERS) };
}

/** Our schema in the words of OpenAPI 3.0, with the picked fields only. A field that the contract no longer has is an error. */
function lowered(given: Schema, pick: true | Pick, all: Schemas): Schema {
  const schema = dereferenced(given, all);
  if (schema.allOf !== undefined) return lowered(distributed(schema, all), pick, all);
  const { members, nullable } = membersOf(schema);
  if (members.length === 0) return plain({ ...schema, description: described(given, schema) }, pick, all);
  const whole = members.map((member) => (member.allOf ? distributed(member, all) : dereferenced(member, all)));
  const [only = {}] = whole;
  const one = whole.length === 1 ? only : flattened(whole, discriminatorOf(whole) ?? "");
  const told = lowered({ ...one, description: described(given, one) }, pick, all);
  return nullable ? { ...told, nullable } : told;
}

const described = (...schemas: readonly Schema[]): string =>
  (schemas.find(({ description }) => description !== undefined)?.description ?? "").slice(0, MOST_CHARACTERS);

function plain(schema: Schema, pick: true | Pick, all: Schemas): Schema {
  const common = {
    ...(schema.description && { description: schema.description }),
    ...([schema.type].flat().includes("null") && { nullable: true }),
  };
  if (pick === true) {
    const type = [schema.type].flat().find((one) => one !== undefined && one !== "null") ?? "string";
    const format = type === "integer" ? "int64" : schema.format;
    return { type, ...(format !== undefined && { format }), ...common };
  }
  const fields = Object.entries(pick).map(([name, inner]) => {
    const field = schema.properties?.[name];
    if (field === undefined) throw new Error(`The contract has no ${name} where an external service wants it.`);
    return [name, lowered(field, inner, all)] as const;
  });
  const required = Object.keys(pick).filter((name) => schema.required?.includes(name));
  return {
    type: "object",
    ...common,
    properties: Object.fromEntries(fields),
    ...(required.length > 0 && { required }),
  };
}
