import { REGISTRY } from "../operations/registry.ts";
import type { HttpContext } from "./call.ts";
import { FACES, METADATA_PATH } from "./challenge.ts";
import { preflightFields } from "./cors.ts";
import { docs } from "./docs.ts";
import { llms } from "./llms.ts";
import { frontDoor, health, noRoute, openApi, problemPage, readiness } from "./open.ts";
import { protectedResource } from "./protected-resource.ts";
import { sendNothing, sendProblem } from "./send.ts";
import { serveOperation } from "./serve-operation.ts";
import type { Service } from "./call.ts";
import { wellKnown } from "./well-known.ts";

type Serve = (c: HttpContext, service: Service) => Response | Promise<Response>;

interface Endpoint {
  readonly method: string;
  /** With `{id}` for a parameter. */
  readonly path: string;
  readonly takesRest?: boolean | undefined;
  /** Not there without an authorization server. */
  readonly needsIssuer?: boolean;
  readonly serve: Serve;
}

/** A path with all that it answers to. */
export interface Route {
  readonly path: string;
  /** Its last parameter takes the rest of the path, slashes too. */
  readonly takesRest: boolean;
  readonly serve: Serve;
}

/** All that works without a key. */
const OPEN: readonly Endpoint[] = [
  { method: "get", path: "/", serve: frontDoor },
  { method: "get", path: "/healthz", serve: health },
  { method: "get", path: "/readyz", serve: readiness },
  { method: "get", path: "/.well-known/umpire", serve: wellKnown },
  ...FACES.map((face) => ({
    method: "get",
    path: `${METADATA_PATH}${face}`,
    needsIssuer: true,
    serve: (c: HttpContext) => protectedResource(c, face),
  })),
  { method: "get", path: "/openapi.json", serve: openApi },
  { method: "get", path: "/llms.txt", serve: llms },
  { method: "get", path: "/docs", serve: docs },
  { method: "get", path: "/problems/{code}", serve: problemPage },
];

const ENDPOINTS: readonly Endpoint[] = [
  ...OPEN,
  ...REGISTRY.map((operation) => ({
    method: operation.method,
    path: operation.path,
    takesRest: operation.takesRest,
    serve: (c: HttpContext, service: Service) => serveOperation(c, operation, service),
  })),
];

/** In the order of their paths, which puts literal segments before parameters: `{` sorts after every letter. */
export const ROUTES: readonly Route[] = [...Map.groupBy(ENDPOINTS, ({ path }) => path)]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, endpoints]) => ({
    path,
    takesRest: endpoints.some(({ takesRest }) => takesRest),
    serve: byMethod(endpoints),
  }));

function byMethod(endpoints: readonly Endpoint[]): Serve {
  const allow = endpoints
    .flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]))
    .concat("OPTIONS")
    .join(", ");
  const needsIssuer = endpoints.every((endpoint) => endpoint.needsIssuer);
  return (c, service) => {
    if (needsIssuer && c.var.call.world.issuer === null) return noRoute(c);
    // Hono itself takes the body off the answer to HEAD.
    const asked = c.req.method === "HEAD" ? "GET" : c.req.method;
    const endpoint = endpoints.find(({ method }) => method.toUpperCase() === asked);
    if (endpoint) return endpoint.serve(c, service);
    if (asked === "OPTIONS") return sendOptions(c, allow);
    const detail = `${asked} is not a method of this path; it has ${allow}.`;
    return sendProblem(c, { code: "method_not_allowed", detail }, { allow });
  };
}

/** What may be done here, for a browser that asks before a page of another origin does it. */
const sendOptions = (c: HttpContext, allow: string): Response =>
  sendNothing(c, 204, { allow, ...preflightFields(c.var.call.fields, allow) });
