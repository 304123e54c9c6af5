import type { Env } from "../config.ts";
import { WrongUsage } from "./subcommand.ts";

/** Where to, and as whom. */
export interface RelayTerms {
  /** Of the endpoint. */
  readonly url: URL;
  readonly key: string;
}

const DEFAULT_URL = "http://127.0.0.1:8787";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

interface Options {
  readonly url: string | undefined;
  readonly insecure: boolean | undefined;
}

/** Throws what is wrong, and never the key. `insecure`: the key may go over plain HTTP to another machine. */
export function relayTerms(env: Env, { url: given, insecure = false }: Options): RelayTerms {
  const text = given ?? env["UMPIRE_URL"] ?? DEFAULT_URL;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new WrongUsage(`The address of the service (--url, UMPIRE_URL) is no http: or https: URL.`);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    throw new WrongUsage(
      "The address of the service (--url, UMPIRE_URL) is to have no user, no password, no query and no fragment; the key goes into UMPIRE_KEY.",
    );
  if (url.protocol === "http:" && !LOOPBACK.test(url.hostname) && !insecure)
    throw new WrongUsage(
      `The key would go to ${url.host} unencrypted: use an https: address, or --insecure in a network that is yours alone.`,
    );
  const key = env["UMPIRE_KEY"] ?? "";
  if (key === "")
    throw new WrongUsage(
      "Give a key of the service as UMPIRE_KEY in the environment: the command line is for everybody to see.",
    );
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new WrongUsage("UMPIRE_KEY has a space, a line's end or another character that no key has.");
  const path = url.pathname.replace(/\/+$/, "");
  url.pathname = path.endsWith("/mcp") ? path : `${path}/mcp`;
  return { url, key };
}
