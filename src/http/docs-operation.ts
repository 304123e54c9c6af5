import { html } from "hono/html";
import { fieldsTable, typeOf } from "./docs-fields.ts";
import type {
  Components,
  Content,
  Parameter,
  PathOperation,
  Reference,
  ResponseObject,
  Schema,
} from "./openapi-document.ts";
import { type Html, prose } from "./page.ts";

export interface Titled {
  readonly method: string;
  readonly path: string;
  readonly operation: PathOperation;
}

/** One operation: what it does, what it takes, what it answers, how it fails, and a call to paste. */
export function operationSection(titled: Titled, components: Components): Html {
  const { method, path, operation } = titled;
  const scope = operation.security.flatMap((scheme) => Object.values(scheme).flat())[0];
  const isOpen = operation.security.length === 0;
  return html`<section>
    <h3 id="${operation.operationId}">
      <code><span class="method">${method.toUpperCase()}</span> ${path}</code>
    </h3>
    <p>
      <strong>${operation.summary}.</strong> ${prose(operation.description)}
      ${scope ? html`Scope: <code>${scope}</code>.` : isOpen ? "No key needed." : "Any key will do."}
    </p>
    ${parametersTable(operation.parameters ?? [])} ${bodyPart(operation.requestBody?.content ?? {}, components)}
    <h4>Answers</h4>
    <ul>
      ${Object.entries(operation.responses).map(([status, response]) =>
        answerItem(status, found(response, components.responses)),
      )}
    </ul>
    ${isOpen ? "" : html`<pre>${curlOf(titled, components)}</pre>`}
  </section>`;
}

export const parametersTable = (parameters: readonly Parameter[]): Html | "" =>
  parameters.length === 0
    ? ""
    : html`<h4>Parameters</h4>
        <table>
          <tbody>
            ${parameters.map(
              ({ name, in: where, required, schema, description = "" }) =>
                html`<tr>
                  <td><code>${name}</code> (${where}${required ? "" : ", optional"})</td>
                  <td>${typeOf(schema)}</td>
                  <td>${prose(description)}</td>
                </tr>`,
            )}
          </tbody>
        </table>`;

const bodyPart = (content: Content, { schemas }: Components): Html | readonly Html[] =>
  Object.entries(content).map(
    ([mediaType, { schema }]) =>
      html`<h4>Body: <code>${mediaType}</code></h4>
        ${fieldsTable(found(schema, schemas))}`,
  );

function answerItem(status: string, { description, content = {} }: ResponseObject): Html {
  const kinds = Object.keys(content["application/problem+json"]?.examples ?? {});
  const links = kinds.map((kind) => html` <a href="/problems/${kind}">${kind}</a>`);
  const schema = Object.values(content)[0]?.schema;
  return html`<li>
    <code>${status}</code>
    ${kinds.length > 0 ? links : html`${prose(description)} ${schema ? typeOf(schema) : ""}`}
  </li>`;
}

function curlOf({ method, path, operation }: Titled, { schemas }: Components): string {
  const [mediaType, { schema } = { schema: {} }] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const example = found<Schema>(schema, schemas).examples?.[0];
  const headers = (operation.parameters ?? []).filter((parameter) => parameter.in === "header" && parameter.required);
  return [
    `curl -X ${method.toUpperCase()} "$UMPIRE${path.replaceAll(/\{\w+\}/g, "123")}"`,
    `-H "authorization: Bearer $UMPIRE_KEY"`,
    ...headers.map(({ name, schema: { examples } }) => `-H '${name}: ${String(examples?.[0] ?? "…")}'`),
    ...(mediaType === undefined ? [] : [`-H "content-type: ${mediaType}"`]),
    ...(mediaType === undefined ? [] : [dataOf(example)]),
  ].join(" \\\n  ");
}

const LONGEST_EXAMPLE = 600;

/** The example inside single quotes of a shell; a file, when there is none that a person would paste. */
function dataOf(example: unknown): string {
  const text = typeof example === "string" ? example : JSON.stringify(example ?? null);
  const fits = example !== undefined && text.length <= LONGEST_EXAMPLE;
  return fits ? `-d '${text.replaceAll("'", `'\\''`)}'` : "--data-binary @FILE";
}

const isReference = (thing: object): thing is Reference => "$ref" in thing;

/** What a reference points to, or the thing itself. */
function found<T extends object>(thing: T | Reference, named: Readonly<Record<string, T>>): T {
  if (!isReference(thing)) return thing;
  const target = named[thing.$ref.split("/").at(-1) ?? ""];
  if (!target) throw new Error(`The OpenAPI document has no ${thing.$ref}`);
  return target;
}
