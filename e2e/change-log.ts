import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { DIGEST_FIELDS } from "../src/contract/changed.ts";
import { call, type Service } from "./running-umpire.ts";

/** What the ledger says of changes, and what a caller can hold it against: digests by another's canonical JSON, of what the API answers. */

export type Who = Pick<Service, "url" | "key">;

export interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Entry {
  readonly sequence: number;
  readonly kind: string;
  readonly at: string;
  readonly changed: { readonly by: Readonly<Record<string, unknown>>; readonly things: readonly Thing[] } | undefined;
}

/** Entries from a sequence on. */
export async function entriesFrom(who: Who, cursor: number): Promise<readonly Entry[]> {
  const { body } = await call(who, `GET /audit/records?limit=200&cursor=${cursor}`);
  return body.data.map((record: { sequence: number; kind: string; at: string; body: string }) => {
    const { changed } = JSON.parse(record.body);
    return { sequence: record.sequence, kind: record.kind, at: record.at, changed };
  });
}

export const digestOf = (value: object): string =>
  `sha256:${createHash("sha256")
    .update(canonicalize(value) ?? "")
    .digest("hex")}`;

type Found = Readonly<Record<string, unknown>> | undefined;

const listed = async (who: Who, path: string): Promise<readonly NonNullable<Found>[]> =>
  (await call(who, `GET ${path}`)).body.data;

const autonomy = async (who: Who) => (await call(who, "GET /autonomy")).body;

const named = (...parts: readonly unknown[]): string =>
  parts.map((part) => encodeURIComponent(String(part ?? ""))).join("/");

/** What the API answers of a thing. */
const ANSWERED: Readonly<Record<string, (who: Who, id: string) => Promise<Found>>> = {
  policy: async (who) => (await call(who, "GET /policy")).body.document,
  prompt: async (who, id) => (await call(who, `GET /prompts/${id}`)).body,
  prompt_label: async (who, id) => (await listed(who, "/prompts")).find(({ label }) => label === id),
  key: async (who, id) => (await listed(who, "/keys?limit=200")).find((key) => key["id"] === id),
  kill_switch: async (who, id) => (await listed(who, "/kill-switches")).find((one) => one["id"] === id),
  webhook: async (who, id) => (await call(who, `GET /webhooks/${id}`)).body,
  mute: async (who, id) =>
    (await autonomy(who)).mutes.find((one: NonNullable<Found>) => named(one["agent"], one["campaign_id"]) === id),
  autonomy: async (who, id) =>
    (await autonomy(who)).standings.find(
      (one: NonNullable<Found>) => named(one["agent"], one["action_type"], one["account_id"], one["major"]) === id,
    ),
};

/** The digest of a thing as it is now, made by a caller; null: there is none. */
export async function digestNow(who: Who, { kind, id }: Pick<Thing, "kind" | "id">): Promise<string | null> {
  const found = await ANSWERED[kind]?.(who, id);
  if (found === undefined) return null;
  // Safe because a kind that has no fields of its own is looked up as none.
  const fields = (DIGEST_FIELDS as Readonly<Record<string, readonly string[]>>)[kind];
  return digestOf(fields === undefined ? found : Object.fromEntries(fields.map((name) => [name, found[name]])));
}
