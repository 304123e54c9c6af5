import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pooled } from "../pooled.ts";
import { ROOT, type Service, startService } from "../running-umpire.ts";

// A public collection of JSON texts by whether a parser must take them (y), must not (n), or may choose (i).

interface Sample {
  readonly name: string;
  readonly base64?: string;
  /** For what is large: a pattern to repeat up to so many bytes. */
  readonly repeat?: { readonly base64: string; readonly bytes: number };
}

const samples: readonly Sample[] = JSON.parse(readFileSync(join(ROOT, "../shared/data/json-test-suite.json"), "utf8"));

function bytesOf({ base64 = "", repeat }: Sample): Uint8Array<ArrayBuffer> {
  return repeat
    ? new Uint8Array(Buffer.alloc(repeat.bytes, Buffer.from(repeat.base64, "base64")))
    : new Uint8Array(Buffer.from(base64, "base64"));
}

const ROUTES = [
  ["POST", "/decide"],
  ["POST", "/judge"],
  ["PUT", "/campaigns/json"],
  ["POST", "/campaigns/json/metrics"],
  ["POST", "/campaigns/json/changes"],
  ["PUT", "/policy"],
  ["POST", "/keys"],
] as const;

/** Well-formed, but of two members with one name other readers might take the other: refused on purpose. */
const NAMES_TWICE = new Set(["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"]);

/** What a status must be among. */
const expected = ({ name }: Sample): readonly number[] => {
  if (NAMES_TWICE.has(name) || name.startsWith("n_")) return [400, 413];
  return name.startsWith("y_") ? [404, 422] : [400, 404, 422];
};

describe("every JSON text, sent as a body,", () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-json-"));
  let service: Service;

  beforeAll(async () => {
    service = await startService({ DATABASE_URL: `file:${join(folder, "umpire.db")}` });
  });

  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is there", () => expect(samples).toHaveLength(318));

  it.each(ROUTES)("%s %s: is refused as what it is, and never a fault", async (method, path) => {
    const answers = await pooled(samples, 16, async (sample) => {
      const init = {
        method,
        headers: { authorization: `Bearer ${service.key}`, "content-type": "application/json", "if-match": "*" },
        body: bytesOf(sample),
        signal: AbortSignal.timeout(20_000),
      };
      const answer = await fetch(service.url + path, init);
      const { status, request_id } = (await answer.json()) as { status: number; request_id: string };
      const isProblem = answer.headers.get("content-type") === "application/problem+json" && status === answer.status;
      return isProblem && request_id !== "" && expected(sample).includes(answer.status)
        ? []
        : [{ name: sample.name, status: answer.status, isProblem }];
    });
    expect(answers.flat()).toEqual([]);
  });

  it("POST /mcp: is refused as no message, and never a fault", async () => {
    const answers = await pooled(samples, 16, async (sample) => {
      const headers = {
        authorization: `Bearer ${service.key}`,
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
      };
      const init = { method: "POST", headers, body: bytesOf(sample), signal: AbortSignal.timeout(20_000) };
      const answer = await fetch(`${service.url}/mcp`, init);
      const text = await answer.text();
      return [400, 413].includes(answer.status) ? [] : [{ name: sample.name, status: answer.status, text }];
    });
    expect(answers.flat()).toEqual([]);
  });
});
