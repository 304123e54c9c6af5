import { html } from "hono/html";
import document from "../../openapi/openapi.json" with { type: "json" };
import type { HttpContext } from "./call.ts";
import { fieldsTable } from "./docs-fields.ts";
import { operationSection, type Titled } from "./docs-operation.ts";
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

function contentOf({ info, tags, paths, components }: OpenApiDocument): Html {
  const operations: readonly Titled[] = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const groups = tags.map((tag) => ({
    tag,
    members: operations.filter(({ operation }) => operation.tags[0] === tag.name),
  }));
  return html`<h1>Umpire ${info.version}</h1>
    ${paragraphs(info.description)}
    <p>For programs: <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).</p>
    <nav>
      <ul>
        ${operations.map(
          ({ method, path, operation }) =>
            html`<li>
              <a href="#${operation.operationId}"><code>${method.toUpperCase()} ${path}</code></a>
            </li>`,
        )}
      </ul>
    </nav>
    ${groups.map(
      ({ tag, members }) =>
        html`<h2>${tag.name}</h2>
          <p>${tag.description}</p>
          ${members.map((member) => operationSection(member, components))}`,
    )}
    <h2>Schemas</h2>
    ${Object.entries(components.schemas).map(
      ([name, schema]) =>
        html`<h3 id="schema-${name}">${name}</h3>
          ${schema.description ? html`<p>${prose(schema.description)}</p>` : ""} ${fieldsTable(schema)}`,
    )}`;
}
