import { lookup } from "node:dns";
import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isAllowed, isPublicAddress, refusedUrl } from "../core/public-address.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Courier } from "../ports-authority.ts";

const DEADLINE_MS = 10_000;

const PRIVATE = "Its name leads to a private, local or reserved address.";

/** `allowed`: `host:port` that the operator lets through although private, over http too. Redirects are never followed. */
export const nodeCourier = (allowed: ReadonlySet<string>): Courier => ({
  async refuses(url) {
    const refused = refusedUrl(url, allowed);
    if (refused !== null || isAllowed(new URL(url), allowed)) return refused;
    return new Promise((resolve) => {
      lookup(new URL(url).hostname.replace(/^\[|\]$/g, ""), { all: true }, (error, found) => {
        if (error) resolve("Its name cannot be resolved.");
        else resolve(found.every(({ address }) => isPublicAddress(address)) ? null : PRIVATE);
      });
    });
  },

  async deliver(url, message) {
    const refused = refusedUrl(url, allowed);
    return refused === null ? post(new URL(url), message, isAllowed(new URL(url), allowed)) : fail(refused);
  },
});

type Message = Parameters<Courier["deliver"]>[1];

/** Only the status is wanted: the connection is cut before a body is read. */
function post(url: URL, { fields, body }: Message, trusted: boolean): Promise<Result<number, string>> {
  return new Promise((resolve) => {
    const options = {
      method: "POST",
      headers: { ...fields, "content-length": String(Buffer.byteLength(body)) },
      // No connection is kept, so that none is used again without its address being looked at.
      agent: false,
      ...(trusted ? {} : { lookup: publicLookup }),
    } as const;
    const answered = (answer: IncomingMessage): void => {
      done(ok(answer.statusCode ?? 0));
    };
    const call: ClientRequest =
      url.protocol === "https:" ? requestHttps(url, options, answered) : requestHttp(url, options, answered);
    const deadline = setTimeout(() => done(fail("It did not answer within 10 s.")), DEADLINE_MS);
    const done = (result: Result<number, string>): void => {
      clearTimeout(deadline);
      resolve(result);
      call.destroy();
    };
    call.on("error", (error) => done(fail(error.message === PRIVATE ? PRIVATE : "It cannot be reached.")));
    call.end(body);
  });
}

/** The addresses that are looked at are the ones that are connected to, so that no name changes its mind in between. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, "");
    if (!found.every(({ address }) => isPublicAddress(address))) return callback(new Error(PRIVATE), "");
    const [first] = found;
    if (options.all) return callback(null, found);
    return callback(null, first?.address ?? "", first?.family ?? 4);
  });
};
