import { html } from "hono/html";
import document from "../../openapi/openapi.json" with { type: "json" };
import type { HttpContext } from "./call.ts";
import { fieldsTable } from "./docs-fields.ts";
import { operationSection, parametersTable, type Titled } from "./docs-operation.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { type Html, page, paragraphs, prose } from "./page.ts";

// Safe because scripts/openapi.ts wrote it from that very type, and a test holds the file to what it writes.
const DOCUMENT = document as unknown as OpenApiDocument;

let content: Html | null = null;

/** The OpenAPI document for people: no script, nothing loaded from elsewhere. Made once, at the first reading. */
export function docs(c: HttpContext): Promise<Response> {
  content ??= contentOf(DOCUMENT);
  return page(c, "Umpire: documentation", content);
}

function contentOf({ info, tags, paths, webhooks, components }: OpenApiDocument): Html {
  const operations: readonly Titled[] = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const groups = tags.map((tag) => ({
    tag,
    members: operations.filter(({ operation }) => operation.tags[0] === tag.name),
  }));
  return html`<h1>Umpire ${info.version}</h1>
    ${paragraphs(info.description)}
    <p>
      For programs: <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1). For assistants:
      <a href="/llms.txt">/llms.txt</a>.
    </p>
    <nav>
      ${groups.map(
        ({ tag, members }) =>
          html`<details>
            <summary>${tag.name}</summary>
            <ul>
              ${members.map(
                ({ method, path, operation }) =>
                  html`<li>
                    <a href="#${operation.operationId}"><code>${method.toUpperCase()} ${path}</code></a>
                  </li>`,
              )}
            </ul>
          </details>`,
      )}
      <ul>
        <li><a href="#events">What webhooks are sent</a></li>
        <li><a href="#fields">Fields of answers</a></li>
        <li><a href="#schemas">Schemas</a></li>
      </ul>
    </nav>
    ${groups.map(
      ({ tag, members }) =>
        html`<h2>${tag.name}</h2>
          <p>${tag.description}</p>
          ${members.map((member) => operationSection(member, components))}`,
    )}
    ${eventsPart(webhooks)}
    <h2 id="fields">Fields of answers</h2>
    ${namesTable(Object.entries(components.headers).map(([name, { description }]) => [name, description]))}
    <h2 id="schemas">Schemas</h2>
    ${Object.entries(components.schemas).map(
      ([name, schema]) =>
        html`<h3 id="schema-${name}">${name}</h3>
          ${schema.description ? html`<p>${prose(schema.description)}</p>` : ""} ${fieldsTable(schema)}`,
    )}`;
}

/** What is sent, once for all types of event: only their names and what they tell differ. */
function eventsPart(webhooks: OpenApiDocument["webhooks"]): Html {
  const [first] = Object.values(webhooks);
  return html`<h2 id="events">What webhooks are sent</h2>
    <p>${prose((first?.post.description ?? "").slice((first?.post.summary.length ?? 0) + 2))}</p>
    ${namesTable(Object.entries(webhooks).map(([type, { post }]) => [type, `${post.summary}.`]))}
    ${parametersTable(first?.post.parameters ?? [])}
    <h4>Body: <code>application/json</code></h4>
    <p><a href="#schema-Event">Event</a></p>`;
}

const namesTable = (rows: readonly (readonly [name: string, description: string])[]): Html =>
  html`<table>
    <tbody>
      ${rows.map(
        ([name, description]) =>
          html`<tr>
            <td><code>${name}</code></td>
            <td>${prose(description)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
