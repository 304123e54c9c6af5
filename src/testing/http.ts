import { createApp } from "../app.ts";
import { oncePerFew } from "../core/once-per.ts";
import { UNLIMITED } from "../adapters/rate-limits.ts";
import type { Service } from "../http/call.ts";
import type { Operation } from "../operations/operation.ts";
import type { World } from "../ports.ts";

/** Requests to the whole app over a fake world. */

export const OPERATOR_SECRET = "the-operators-own-key";

export interface Ask {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Open to nobody but those with a key; without limits. */
const PLAIN = { version: "0.0.0", limits: UNLIMITED, origins: new Set<string>(), compresses: false } as const;

/** The same, known to its operator. */
export const plainService = ({ secrets }: World): Service => ({
  ...PLAIN,
  operatorKeyHash: secrets.hash(OPERATOR_SECRET),
});

/** One app for all plain services: to make its routes takes longer than a request. Each request brings its world. */
const plainApp = oncePerFew(10, (operatorKeyHash: Service["operatorKeyHash"] & string) =>
  // Safe because `askOf` alone asks this app, and gives it a world.
  createApp((c) => (c.env as { readonly world: World }).world, { ...PLAIN, operatorKeyHash }),
);

export function askOf(world: World, service: Partial<Service> | null = null): (ask: Ask) => Promise<Response> {
  const app =
    service === null
      ? plainApp(world.secrets.hash(OPERATOR_SECRET))
      : createApp(() => world, { ...plainService(world), ...service });
  return async ({ path, method = "GET", ...init }) => app.request(path, { method, ...init }, { world });
}

export const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** Well formed, and of nothing that there is, but for the campaign. */
const ID_BY_ROOM: Readonly<Record<string, string>> = {
  campaigns: "123",
  decisions: "dec_00000000000000000000000001",
  approvals: "apr_00000000000000000000000001",
  executions: "exe_00000000000000000000000001",
  "execution-batches": "bat_00000000000000000000000001",
  "kill-switches": "ksw_00000000000000000000000001",
  webhooks: "whk_00000000000000000000000001",
  audit: "dec_00000000000000000000000001",
  prompts: "pmt_00000000000000000000000001",
  operations: "opn_00000000000000000000000001",
  agents: "crm-prod",
  subjects: "contact-7731",
  keys: "key_1",
};

/** With an id in it that is well formed; `rest` in the place of its last parameter. */
export function pathOf(path: string, rest?: string): string {
  const values: Readonly<Record<string, string>> = {
    id: ID_BY_ROOM[path.split("/")[1] ?? ""] ?? "",
    level: "0",
    index: "000",
    sequence: "0",
  };
  const last = path.lastIndexOf("{");
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string, at: number) => (at === last && rest) || (values[name] ?? ""));
}

/** The schema's own example, where it has one. */
function queryOf(query: Operation["query"]): string {
  const example = query?.meta()?.["example"];
  // Safe because an example of a query is a record of texts.
  return example ? `?${new URLSearchParams(example as Record<string, string>)}` : "";
}

/** A valid call of the operation: its schema's own example, sent to an id of its kind. */
export function validAsk({ path, method, query, body, upload }: Operation): Ask {
  const call = { method: method.toUpperCase(), path: pathOf(path) + queryOf(query), headers: { "if-match": "*" } };
  if (upload) return { ...call, headers: { ...call.headers, "content-type": upload[0] ?? "" }, body: "" };
  if (!body) return call;
  const example = body.meta()?.["example"];
  return { ...call, headers: { ...call.headers, "content-type": "application/json" }, body: JSON.stringify(example) };
}
