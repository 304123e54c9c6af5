import { describe, expect, it } from "vitest";
import document from "../../openapi/openapi.json" with { type: "json" };
import { EVENTS, eventSchema } from "../contract/event.ts";
import { toEventView } from "../contract/webhook.ts";
import { EVENT_TYPES, eventsOf, type Happened } from "../core/authority/events.ts";
import { NEVER_FOR_ASSISTANTS } from "../core/caller.ts";
import { REGISTRY } from "../operations/registry.ts";
import { isNumber } from "../../scripts/finish.ts";
import { rowOf, WORDS } from "../../scripts/words.ts";
import { SAYS_UNIT, UNITS } from "../../scripts/words/units.ts";
import type { OpenApiDocument, Parameter, PathOperation, Schema } from "./openapi-document.ts";

// Safe because scripts/openapi.ts wrote it from that very type.
const { paths, webhooks, components } = document as unknown as OpenApiDocument;

interface Field {
  /** `Decision.cache.age_s` */
  readonly place: string;
  readonly schema: Schema;
}

/** All fields of a schema, those of objects inside it too. */
function fieldsOf(schema: Schema, place: string): readonly Field[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, member]): readonly Field[] => {
    const field = { place: `${place}.${name}`, schema: member };
    return [field, ...fieldsOf(member, field.place)];
  });
  const forms = [
    schema.items,
    schema.additionalProperties,
    schema.anyOf,
    schema.oneOf,
    schema.allOf,
    schema.prefixItems,
  ];
  const inside = forms.flat().flatMap((form) => (typeof form === "object" ? fieldsOf(form, place) : []));
  return [...own, ...inside];
}

const operations: readonly PathOperation[] = Object.values(paths).flatMap((methods) => Object.values(methods));
const answers = operations.flatMap(({ operationId, responses }) =>
  Object.values(responses).flatMap((response) =>
    "$ref" in response ? [] : Object.values(response.content ?? {}).map(({ schema }) => ({ operationId, schema })),
  ),
);
const FIELDS: readonly Field[] = [
  ...Object.entries(components.schemas).flatMap(([name, schema]) => fieldsOf(schema, name)),
  ...answers.flatMap(({ operationId, schema }) => fieldsOf(schema, operationId)),
];
const PARAMETERS: readonly (Parameter & { readonly place: string })[] = operations.flatMap(
  ({ operationId, parameters = [] }) =>
    parameters.map((parameter) => ({ ...parameter, place: `${operationId} ${parameter.name}` })),
);

/** Of which every value is a word that the schema lists. */
const isListed = ({ enum: words, const: word, $ref, anyOf = [] }: Schema): boolean =>
  words !== undefined ||
  word !== undefined ||
  $ref !== undefined ||
  (anyOf.length > 0 && anyOf.every((form) => form.type === "null" || isListed(form)));

const TEXTS_AND_NUMBERS = ["string", "number", "integer"];
const isValue = (schema: Schema): boolean =>
  [schema, ...(schema.anyOf ?? [])].some(({ type }) => TEXTS_AND_NUMBERS.some((one) => [type].flat().includes(one)));

const placesOf = (fields: readonly { readonly place: string }[]): readonly string[] => fields.map(({ place }) => place);

describe("the document says of", () => {
  it("every schema with a name what it is", () => {
    const bare = Object.entries(components.schemas).filter(([, { description = "" }]) => description === "");
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it("every field what it is", () => {
    const bare = FIELDS.filter(({ schema }) => !schema.description && schema.$ref === undefined);
    expect(placesOf(bare)).toEqual([]);
    expect(FIELDS.length).toBeGreaterThan(1_000);
  });

  it("every number its unit", () => {
    const numbers = FIELDS.filter(({ schema }) => isNumber(schema));
    expect(placesOf(numbers.filter(({ schema }) => !SAYS_UNIT.test(schema.description ?? "")))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(200);
  });

  it("every text and number an example, unless it lists the words", () => {
    const values = FIELDS.filter(({ schema }) => isValue(schema) && !isListed(schema));
    expect(placesOf(values.filter(({ schema }) => schema.examples === undefined))).toEqual([]);
  });

  it("every parameter what it is, and an example of all but cursors, which are copied from an answer", () => {
    const bare = PARAMETERS.filter(({ description = "" }) => description === "");
    const values = PARAMETERS.filter(({ name, schema }) => name !== "cursor" && !isListed(schema));
    expect(placesOf(bare)).toEqual([]);
    expect(placesOf(values.filter(({ schema }) => schema.examples === undefined))).toEqual([]);
  });

  it("every body that is sent an example", () => {
    const bodies = operations.flatMap(({ operationId, requestBody }) =>
      Object.values(requestBody?.content ?? {}).map((content) => ({ place: operationId, ...content })),
    );
    const examples = bodies.map(({ place, schema, example }) => {
      const named = components.schemas[schema.$ref?.split("/").at(-1) ?? ""] ?? schema;
      return { place, example: example ?? named.examples?.[0] };
    });
    expect(placesOf(examples.filter(({ example }) => example === undefined))).toEqual([]);
    expect(bodies.length).toBeGreaterThan(30);
  });

  it("nothing that no field has", () => {
    const places = [...placesOf(FIELDS), ...PARAMETERS.map(({ name }) => `ParameterRequest.${name}`)];
    const used = new Set(places.flatMap((place) => [rowOf(WORDS, place), rowOf(UNITS, place)]));
    expect([...Object.keys(WORDS), ...Object.keys(UNITS)].filter((row) => !used.has(row))).toEqual([]);
  });
});

describe("who may", () => {
  it("is said of every operation: a key with its scope, or a token where a token can have that", () => {
    for (const { path, method, scope } of REGISTRY) {
      const roles = scope === null ? [] : [scope];
      const isForTokens = !NEVER_FOR_ASSISTANTS.some((one) => one === scope);
      expect(paths[path]?.[method]?.security).toEqual([
        { key: roles },
        ...(isForTokens ? [{ access_token: roles }] : []),
      ]);
    }
  });
});

const entry = (kind: Happened["kind"], body: Happened["body"] = {}): Happened => ({
  id: "dec_1",
  sequence: 7,
  kind,
  at: 0,
  campaignId: "123" as Happened["campaignId"],
  outcome: null,
  body,
});

const FINISHED = ["succeeded", "failed", "unknown", "cancelled", "superseded"];

/** Entries that together give every type of event. */
const HAPPENED: readonly Happened[] = [
  entry("decision", { approval: { decision_id: "dec_1", id: "apr_1" }, execution: { id: "exe_1" } }),
  entry("approval_resolved", { approval: { status: "approved" } }),
  entry("approval_resolved", { approval: { status: "expired" } }),
  entry("approval_reminded"),
  entry("approval_escalated"),
  entry("approval_delegated"),
  entry("execution_queued"),
  entry("execution_started"),
  entry("execution_superseded"),
  ...FINISHED.map((status) => entry("execution_finished", { execution: { status, undoes: "dec_0" } })),
  entry("autonomy_changed", { level_before: 1, level: 2 }),
  entry("autonomy_changed", { level_before: 2, level: 1 }),
  entry("autonomy_changed"),
  entry("kill_switch_engaged"),
  entry("kill_switch_released"),
  entry("outcome_reported"),
  entry("feedback_given"),
  entry("hold_placed"),
  entry("hold_released"),
  entry("policy_published", { policy: { version: 3 } }),
  entry("prompt_labelled", { prompt: { label: "production", share_bp: 10_000 } }),
  entry("budget_alerted", { budget: { month: "2026-11", percent: 90 } }),
  entry("operation_finished", { operation: { total: 3, failed: 1, status: "done" } }),
];

describe("the webhooks of the document", () => {
  const sent = HAPPENED.flatMap((happened) => eventsOf(happened));

  it("are the events that are sent, each with what it names", () => {
    const told = new Map(sent.map(({ type, data }) => [type, data["object"]]));
    expect(Object.keys(webhooks)).toEqual([...EVENT_TYPES]);
    expect([...told].toSorted()).toEqual(
      Object.entries(EVENTS)
        .map(([type, [object]]) => [type, object])
        .toSorted(),
    );
  });

  it("describe every member that is sent", () => {
    const strict = eventSchema.extend({ data: eventSchema.shape.data.strict() }).strict();
    for (const event of sent) expect(strict.safeParse(toEventView(event)).error).toBeUndefined();
  });

  it.each(Object.entries(webhooks))("%s comes with the fields of Standard Webhooks", (_, { post }) => {
    expect(post.parameters?.map(({ name }) => name)).toEqual(["webhook-id", "webhook-timestamp", "webhook-signature"]);
    expect(Object.keys(post.responses)).toEqual(["410", "2XX", "default"]);
  });
});
