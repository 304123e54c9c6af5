/** Whom `/mcp` answers to, by the names in a request. A page in a browser must not reach it under a name of its own (DNS rebinding). */

const LOOPBACK: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** Host names; null: any, because what is in front of the service sees to it. */
export type Hosts = ReadonlySet<string> | null;

/** `listensOn`: the address; null where the platform is in front, as on Workers. */
export function hostsOf(publicUrl: URL | null, listensOn: string | null): Hosts {
  if (publicUrl) return new Set([...LOOPBACK, publicUrl.hostname]);
  const isLoopback = listensOn !== null && /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/.test(listensOn);
  return isLoopback ? new Set(LOOPBACK) : null;
}

/** Why the request is not served; null: it is. Programs send no `Origin`; pages of the service's own hosts may send theirs. */
export function refusalOf({ headers }: Pick<Request, "headers">, hosts: Hosts): string | null {
  const host = hostnameOf(`http://${headers.get("host") ?? ""}`);
  if (host === null || (hosts && !hosts.has(host))) return NOT_HERE;
  const origin = headers.get("origin");
  if (origin === null) return null;
  const from = hostnameOf(origin);
  return from !== null && (hosts ? hosts.has(from) : from === host) ? null : NOT_FROM_THERE;
}

function hostnameOf(url: string): string | null {
  const { hostname } = URL.canParse(url) ? new URL(url) : { hostname: "" };
  return hostname === "" ? null : hostname;
}

const NOT_HERE =
  "This service is not reached under the Host of the request. Whoever runs it names its address in UMPIRE_PUBLIC_URL.";
const NOT_FROM_THERE = "Pages of other origins may not use /mcp.";
