import { type Answer, type Content, type Document, nameIn, type Operation, pascal, type Schema } from "./document.ts";
import { houseOf, type House, type Target } from "./house.ts";
import { placed } from "./placed.ts";

/**
 * The contract as the generators of Python and Go can read it. Both know less of JSON Schema than the contract uses, and
 * both name what has no name of its own after its place in a file. So here: everything inline gets a name
 * (`Decision` and `execution` → `DecisionExecution`), unions are told apart by a word, problems are left to the runtime,
 * and bounds to the server, which checks them and says what was wrong.
 *
 * `python`: OpenAPI 3.1, unions of named objects, each with an open member for what the server may add one day.
 * `go`: OpenAPI 3.0, a union is one struct with the fields of all members, and what cannot be typed is raw JSON.
 */
export function surfaceOf(document: Document, target: Target): Document {
  const house = houseOf(document.components.schemas, target);
  for (const [name, schema] of Object.entries(document.components.schemas))
    placed({ ...house, root: name }, schema, name, "here");
  const paths = mapped(callable(document.paths), (methods) =>
    mapped(methods, (operation) => operationOf(house, operation)),
  );
  return {
    openapi: target === "go" ? "3.0.3" : "3.1.0",
    info: document.info,
    paths,
    components: { schemas: Object.fromEntries(house.named) },
  };
}

const PAGES: ReadonlySet<string> = new Set(["text/html", "text/markdown"]);

/** Pages for people and assistants are left to them. */
const callable = (paths: Document["paths"]): Document["paths"] =>
  mapped(paths, (methods) => Object.fromEntries(Object.entries(methods).filter(([, operation]) => !isPage(operation))));

const isPage = ({ responses }: Operation): boolean =>
  !Object.entries(responses).some(
    ([status, { content = {} }]) => status.startsWith("2") && Object.keys(content).some((type) => !PAGES.has(type)),
  );

/** What the runtime sends with every call, and takes as an option of each; and conditions, for who keeps answers, which it does not. */
const OPTIONS: ReadonlySet<string> = new Set(["idempotency-key", "if-none-match", "traceparent"]);

const mapped = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

function operationOf(all: House, operation: Operation): Operation {
  const { operationId, summary, description, tags, parameters, requestBody } = operation;
  const name = pascal(operationId);
  const house = { ...all, root: name };
  return {
    operationId,
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    ...(tags !== undefined && { tags }),
    ...(parameters !== undefined && {
      parameters: parameters
        .filter((parameter) => !OPTIONS.has(parameter.name.toLowerCase()))
        .map(({ schema, ...rest }) => ({ ...rest, schema: placed(house, schema, name + pascal(rest.name), "apart") })),
    }),
    ...(requestBody !== undefined && {
      requestBody: { required: true, content: bodyOf(house, requestBody.content, `${name}Body`) },
    }),
    responses: answersOf(house, operation.responses, name),
    ...(house.target === "go" && pagesOf(operation)),
  };
}

/** For the iterators of Go: what a list with pages is of, and the name of its iterator. */
function pagesOf({ operationId, parameters, responses }: Operation): Readonly<Record<string, string>> {
  const item = itemOf(responses["200"]?.content ?? {});
  if (item === undefined || !parameters?.some(({ name }) => name === "cursor")) return {};
  return { "x-umpire-item": item, "x-umpire-each": pascal(operationId.replace(/^list_/, "each_")) };
}

/** What a call answers when it worked. Its problems are the same everywhere: the runtime reads them. */
function answersOf(house: House, answers: Operation["responses"], name: string): Operation["responses"] {
  const good = Object.entries(answers).filter(([status]) => status.startsWith("2"));
  return Object.fromEntries(good.map(([status, answer]) => [status, answerOf(house, answer, name)]));
}

const answerOf = (house: House, { description, content }: Answer, name: string): Answer => ({
  description,
  ...(content !== undefined && { content: contentOf(house, content, answerName(content, name)) }),
});

/** Bodies that are no JSON are sent as they are given. */
const bodyOf = (house: House, content: Content, name: string): Content =>
  "application/json" in content
    ? contentOf(house, content, name)
    : { "application/octet-stream": { schema: { type: "string", format: "binary" } } };

/** Media types that the generators do not know, and what they take them for. */
const PLAIN: Readonly<Record<string, string>> = {
  "application/x-ndjson": "text/plain",
  "application/zip": "application/octet-stream",
};

/** One media type of several: JSON, which is typed, or else the first. */
function contentOf(house: House, content: Content, name: string): Content {
  const type = "application/json" in content ? "application/json" : (Object.keys(content)[0] ?? "");
  const schema = content[type]?.schema;
  if (type !== "application/json") return { [PLAIN[type] ?? type]: { schema: { type: "string" } } };
  return { [type]: schema === undefined ? {} : { schema: placed(house, schema, name, "apart") } };
}

/** A page of decisions is a `DecisionList`; another answer without a name of its own goes by its operation. */
const answerName = (content: Content, name: string): string => {
  const item = itemOf(content);
  return item === undefined ? `${name}Answer` : `${item}List`;
};

const itemOf = (content: Content): string | undefined => {
  const item: Schema | undefined = content["application/json"]?.schema?.properties?.["data"]?.items;
  return item?.$ref === undefined ? undefined : nameIn(item.$ref);
};
