import { createServer } from "node:http";
import type { Who } from "./change-log.ts";
import { call, type Reply } from "./running-umpire.ts";
import { givenAccount, givenCampaign } from "./scenario.ts";

/** A workspace in which every kind of change can be made: the first key, two people, a program, a campaign. */
export interface Changing {
  readonly admin: Who;
  readonly maria: Who;
  readonly otto: Who;
  readonly crm: Who;
  /** Of the keys, by name. */
  readonly keys: Readonly<Record<string, { readonly key_id: string; readonly kind: string }>>;
  readonly hooks: Hooks;
  /** What a step leaves for the next ones. */
  readonly left: Map<string, string>;
}

export interface Hooks {
  readonly port: number;
  /** What it answers from now on. */
  answer(status: number): void;
  close(): void;
}

/** A receiver of webhooks. */
export async function receiver(): Promise<Hooks> {
  let status = 204;
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status).end();
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    }),
  );
  return {
    port,
    answer: (next) => {
      status = next;
    },
    close: () => server.close(),
  };
}

/** Throws what was refused. */
export async function done(reply: Promise<Reply>): Promise<Reply> {
  const { status, body } = await reply;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return reply;
}

export async function changing(admin: Who, hooks: Hooks): Promise<Changing> {
  const [first] = (await done(call(admin, "GET /keys"))).body.data;
  const made = async (name: string, kind: string, scopes: readonly string[]) =>
    (await done(call(admin, "POST /keys", { body: { name, kind, scopes } }))).body;
  const [maria, otto] = [await made("maria", "human", first.scopes), await made("otto", "human", first.scopes)];
  const crm = await made("crm", "service", ["decisions:write", "decisions:read", "switches:write"]);
  await givenAccount(admin);
  await givenCampaign(admin, "123");
  const who = ({ key }: { key: string }): Who => ({ url: admin.url, key });
  const keys = Object.fromEntries(
    [first, maria, otto, crm].map(({ id, name, kind }) => [name, { key_id: id as string, kind: kind as string }]),
  );
  return { admin, maria: who(maria), otto: who(otto), crm: who(crm), keys, hooks, left: new Map() };
}
