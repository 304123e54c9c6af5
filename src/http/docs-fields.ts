import { html } from "hono/html";
import type { Schema } from "./openapi-document.ts";
import { type Html, prose } from "./page.ts";

/** One row of a table of fields. */
interface Row {
  /** `daily_budget.amount`, `days[].date`. */
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

const MAX_DEPTH = 6;

/** The fields of an object, those of objects inside it too; a schema with a name of its own is a link instead. */
export function fieldsTable(schema: Schema): Html {
  const rows = rowsOf(schema, "", MAX_DEPTH);
  if (rows.length === 0) return html`<p>${typeOf(schema)}</p>`;
  return html`<table>
    <thead>
      <tr>
        <th>Field</th>
        <th>Type</th>
        <th></th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(rowOf)}
    </tbody>
  </table>`;
}

const rowOf = ({ name, required, schema }: Row): Html =>
  html`<tr>
    <td><code>${name}</code>${required ? "" : " (optional)"}</td>
    <td>${typeOf(schema)}</td>
    <td>${prose(schema.description ?? "")}</td>
  </tr>`;

function rowsOf(schema: Schema, prefix: string, depth: number): readonly Row[] {
  if (depth === 0) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const row = { name: prefix + name, required: schema.required?.includes(name) ?? false, schema: member };
    return [row].concat(insideOf(member, row.name, depth - 1));
  });
}

function insideOf(schema: Schema, name: string, depth: number): readonly Row[] {
  if (schema.properties) return rowsOf(schema, `${name}.`, depth);
  if (typeof schema.items === "object") return insideOf(schema.items, `${name}[]`, depth);
  const form = (schema.anyOf ?? []).find(({ properties }) => properties);
  return form ? rowsOf(form, `${name}.`, depth) : [];
}

/** A type as people say it: `string, date-time`, `"live" or "shadow"`, a link to a schema, `list of …`. */
export function typeOf(schema: Schema): Html {
  const named = referenceOf(schema);
  if (named !== null) return html`<a href="#schema-${named}">${named}</a>`;
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return html`${forms.map((form, index) => html`${index > 0 ? " or " : ""}${typeOf(form)}`)}`;
  if (schema.enum) return html`${schema.enum.map((value) => JSON.stringify(value)).join(" or ")}`;
  if (schema.const !== undefined) return html`${JSON.stringify(schema.const)}`;
  if (schema.prefixItems)
    return html`[${schema.prefixItems.map((item, index) => html`${index > 0 ? ", " : ""}${typeOf(item)}`)}]`;
  if (typeof schema.items === "object") return html`list of ${typeOf(schema.items)}`;
  if (typeof schema.additionalProperties === "object") return html`map to ${typeOf(schema.additionalProperties)}`;
  const page = schema.properties?.["data"]?.items;
  if (typeof page === "object") return html`page of ${typeOf(page)}`;
  const format = NUMBERS.test(schema.format ?? "") ? undefined : schema.format;
  return html`${[[schema.type ?? "any"].flat().join(" or "), format, ...boundsOf(schema)].filter(Boolean).join(", ")}`;
}

/** Formats of numbers: how a program keeps them. */
const NUMBERS = /^int(?:32|64)$/;

/** From here on a bound only says that there is one. */
const MANY_CHARACTERS = 8_192;
const MANY = 1_000_000_000_000_000;

function boundsOf({ minimum, maximum, maxLength, default: otherwise }: Schema): readonly string[] {
  return [
    ...(minimum === undefined || minimum < -MANY ? [] : [`from ${minimum}`]),
    ...(maximum === undefined || maximum > MANY ? [] : [`up to ${maximum}`]),
    ...(maxLength === undefined || maxLength >= MANY_CHARACTERS ? [] : [`up to ${maxLength} characters`]),
    ...(otherwise === undefined ? [] : [`default ${JSON.stringify(otherwise)}`]),
  ];
}

function referenceOf({ $ref, allOf }: Schema): string | null {
  const reference = $ref ?? allOf?.find((part) => part.$ref !== undefined)?.$ref;
  return reference?.split("/").at(-1) ?? null;
}
