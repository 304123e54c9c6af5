import document from "../../openapi/openapi.json" with { type: "json" };
import { PROBLEMS } from "../contract/problems.ts";
import type { HttpContext } from "./call.ts";
import { sendUnlessKnown } from "./conditional.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

// Safe because scripts/openapi.ts wrote it from that very type, and a test holds the file to what it writes.
const DOCUMENT = document as unknown as OpenApiDocument;

let contents: string | null = null;

/** The contents of the service for assistants, in the form of llmstxt.org. Made once, at the first reading. */
export function llms(c: HttpContext): Response {
  contents ??= contentsOf(DOCUMENT);
  return sendUnlessKnown(c, { status: 200, type: "text/markdown; charset=utf-8", text: contents });
}

function contentsOf({ info, tags, paths }: OpenApiDocument): string {
  const [summary = "", ...details] = info.description.split("\n\n");
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      tag: operation.tags[0],
      line: item(
        operation.operationId,
        `/docs#${operation.operationId}`,
        `\`${method.toUpperCase()} ${path}\` ${operation.summary}`,
      ),
    })),
  );
  const rooms = tags.map(({ name, description }) => {
    const lines = operations.filter(({ tag }) => tag === name).map(({ line }) => line);
    return section(name, lines, description);
  });
  return (
    [
      `# ${info.title}`,
      `> ${summary}`,
      ...details,
      section("Start here", START),
      ...rooms,
      section("Problems", PAGES, "What each kind of failure means, and what to do about it."),
      section("Optional", KEYS),
    ].join("\n\n") + "\n"
  );
}

const item = (name: string, link: string, note: string): string => `- [${name}](${link}): ${note}`;

const section = (title: string, lines: readonly string[], about?: string): string =>
  [`## ${title}`, ...(about === undefined ? [] : [about]), lines.join("\n")].join("\n\n");

const START = [
  item("Documentation", "/docs", "Every operation, with its fields, answers and a call to paste, on one page"),
  item("OpenAPI document", "/openapi.json", "The same for programs, OpenAPI 3.1"),
  item("MCP endpoint", "/mcp", "The verbs of most use as tools, with the same keys and scopes; send requests by POST"),
];

const PAGES = Object.entries(PROBLEMS).map(([code, { status, title }]) =>
  item(code, `/problems/${code}`, `${status} ${title}`),
);

const KEYS = [item("Keys of the log", "/.well-known/umpire", "What a verifier of receipts and proofs needs")];
