import * as fc from "fast-check";
import document from "../../openapi/openapi.json" with { type: "json" };
import type { PathOperation } from "../http/openapi-document.ts";
import type { Operation } from "../operations/operation.ts";
import { type Ask, bearer, pathOf, validAsk } from "./http.ts";
import { junk, strangeNames, toText } from "./junk.ts";
import { type Bounded, schemaOf, valuesOf } from "./values-of.ts";

/** What the document says of the operation. */
export function documented({ path, method }: Operation): PathOperation {
  // Safe because the file is what `scripts/openapi.ts` writes.
  const paths = document.paths as unknown as Readonly<Record<string, Readonly<Record<string, PathOperation>>>>;
  const found = paths[path]?.[method];
  if (!found) throw new Error(`The document has no ${method} ${path}`);
  return found;
}

/** Calls of the operation: about half as the document describes it, the others wrong in one place or in many. */
export function asksOf(operation: Operation, secret: string): fc.Arbitrary<Ask> {
  const { method, headers = {} } = validAsk(operation);
  const parts = fc.record({ path: pathsOf(operation), query: queriesOf(operation), body: bodiesOf(operation), fields });
  return parts.map(({ path, query, body, fields: more }): Ask => {
    const type = body?.type === undefined ? {} : { "content-type": body.type };
    const sent = Object.assign({}, headers, type, more, bearer(secret));
    const call: Ask = { method: method ?? "GET", path: path + query, headers: sent };
    return body === null ? call : Object.assign(call, { body: body.text });
  });
}

const weighted = <T>(usual: fc.Arbitrary<T>, strange: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: strange });

/** The valid call's own path, or one with whatever can be encoded in the place of its last parameter. */
const pathsOf = ({ path }: Operation): fc.Arbitrary<string> =>
  weighted(
    fc.constant(pathOf(path)),
    fc
      .oneof(
        fc.constantFrom(
          "%00",
          "%",
          "%ZZ",
          "%C3",
          "%ED%A0%80",
          "..%2F..",
          "a;b",
          "__proto__",
          "%2525",
          "x".repeat(5_000),
        ),
        fc.string({ unit: "binary", minLength: 1, maxLength: 150 }).map(encodeURIComponent),
      )
      .map((rest) => pathOf(path, rest)),
  );

function queriesOf(operation: Operation): fc.Arbitrary<string> {
  const known = (documented(operation).parameters ?? []).filter((parameter) => parameter.in === "query");
  const values = fc.record(
    Object.fromEntries(known.map(({ name, schema }) => [name, fc.oneof(valuesOf(schema, false), junk)])),
    { requiredKeys: [] },
  );
  const strange = fc.dictionary(strangeNames, fc.string({ unit: "binary" }), { maxKeys: 2 });
  return weighted(fc.constant({}), fc.oneof(values, strange)).map((query) => `?${wellFormed(query)}`);
}

const wellFormed = (query: object): string =>
  Object.entries(query)
    .map(([name, value]) => new URLSearchParams([[name, typeof value === "string" ? value : JSON.stringify(value)]]))
    .join("&");

const fields: fc.Arbitrary<Readonly<Record<string, string>>> = weighted(
  fc.constant({}),
  fc.constantFrom<Readonly<Record<string, string>>[]>(
    { "if-match": "" },
    { "if-match": 'W/"1"' },
    { "if-match": '"1", "2", *' },
    { "cache-control": "no-cache" },
    { "content-type": "application/json; charset=utf-16" },
    { "content-type": ";;;" },
    { "content-encoding": "gzip" },
    { "content-length": "1e9" },
    { "request-id": "<b>" },
    { expect: "100-continue" },
  ),
);

interface Body {
  readonly text: string;
  readonly type?: string;
}

function bodiesOf(operation: Operation): fc.Arbitrary<Body | null> {
  if (operation.upload) return uploads;
  const schema = documented(operation).requestBody?.content["application/json"]?.schema;
  if (!schema) return fc.constant(null);
  const values = fc.oneof(valuesOf(schema, false), valuesOf(schema, true), valuesOf(schema, true));
  const texts = values.map(toText);
  const broken = fc.oneof(
    fc.tuple(texts, fc.nat(200)).map(([text, length]) => text.slice(0, length)),
    texts.map((text) => text.replace("{", '{"mode":"live","mode":"live",')),
    junk.map(toText),
    fc.string({ unit: "binary" }),
  );
  return weighted(texts, broken).map((text) => ({ text }));
}

// Safe because `days` is a list of objects.
const days = schemaOf("MetricsBody").properties?.["days"]?.items as Bounded;
const lines = fc.oneof(
  fc
    .tuple(valuesOf(schemaOf("CampaignBody"), false), valuesOf(schemaOf("MetricsBody"), true))
    .map(([campaign, metrics]) => Object.assign({ id: "new" }, campaign, { metrics })),
  valuesOf(days, true).map((day) => Object.assign({ campaign_id: "123" }, day)),
  valuesOf(days, false).map((day) => Object.assign({ campaign_id: "123" }, day)),
  junk,
);

const cells = fc.oneof(
  fc.constantFrom("123", "2026-11-22", "1", "0.5", "", '"1"', '"', '"a""b"', "1e400", "-0", "١٢", "NaN", "new"),
  fc.string({ unit: "binary", maxLength: 20 }),
);

const uploads: fc.Arbitrary<Body> = fc.oneof(
  fc.array(lines.map(toText), { maxLength: 5 }).map((all) => ({ text: all.join("\n"), type: "application/x-ndjson" })),
  fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { maxLength: 5 }).map((rows) => ({
    text: ["campaign_id,date,clicks,conversions", ...rows.map((row) => row.join(","))].join("\n"),
    type: "text/csv",
  })),
  fc.string({ unit: "binary" }).map((text) => ({ text, type: "text/csv" })),
);
