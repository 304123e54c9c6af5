import type { HttpContext } from "./call.ts";
import type { Face } from "./challenge.ts";
import { noRoute } from "./open.ts";
import { sendJson } from "./send.ts";

/** RFC 9728: whose tokens are taken here, and which scopes they may grant. All of it is configuration, and nothing of the request. */
export function protectedResource(c: HttpContext, face: Face): Response {
  const { issuer } = c.var.call.world;
  if (issuer === null) return noRoute(c);
  const view = {
    resource: `${issuer.audience}${face}`,
    authorization_servers: [issuer.url],
    scopes_supported: issuer.scopes,
    bearer_methods_supported: ["header"],
    resource_name: "Umpire",
    resource_documentation: `${issuer.audience}/docs`,
  };
  return sendJson(c, { status: 200, view });
}
