import document from "../../openapi/openapi.json" with { type: "json" };
import { PROBLEMS } from "../contract/problems.ts";
import type { FailureCode } from "../core/failure.ts";
import { html } from "hono/html";
import type { HttpContext } from "./call.ts";
import { sendUnlessKnown } from "./conditional.ts";
import { page, prose } from "./page.ts";
import { send, sendJson, sendProblem } from "./send.ts";
import type { Service } from "./call.ts";

/** What answers without a key: no workspace's data is behind any of it. */

export const frontDoor = (c: HttpContext): Response =>
  send(c, { status: 302, type: "text/plain", text: "Umpire. See /docs.\n", fields: { location: "/docs" } });

/** The process answers. */
export const health = (c: HttpContext, { version }: Service): Response =>
  sendJson(c, { status: 200, view: { status: "ok", version } });

/** The process could decide: what it decided would be recorded. */
export async function readiness(c: HttpContext): Promise<Response> {
  const { ledger, log } = c.var.call.world;
  const ready = await ledger.ready().catch((error: unknown) => {
    log.write({ level: "error", event: "not_ready", error: String(error) });
    return false;
  });
  if (ready) return sendJson(c, { status: 200, view: { status: "ready" } });
  return sendProblem(c, { code: "ledger_unavailable", detail: "The ledger cannot be written now.", retryAfterS: 1 });
}

const OPENAPI_TEXT = JSON.stringify(document);

export const openApi = (c: HttpContext): Response =>
  sendUnlessKnown(c, { status: 200, type: "application/json", text: OPENAPI_TEXT });

const isProblem = (code: string): code is FailureCode => Object.hasOwn(PROBLEMS, code);

/** The page that a problem's `type` points to. */
export function problemPage(c: HttpContext): Response | Promise<Response> {
  const code = c.req.param("code") ?? "";
  if (!isProblem(code)) return noRoute(c);
  const { status, title, remedy, page: text } = PROBLEMS[code];
  return page(
    c,
    `${title} · Umpire`,
    html`<h1>${title}</h1>
      <p><code>${code}</code> · HTTP ${status} · ${REMEDIES[remedy]}</p>
      <p>${prose(text)}</p>
      <p><a href="/docs">All of the service</a></p>`,
  );
}

export const noRoute = (c: HttpContext): Response =>
  sendProblem(c, { code: "route_not_found", detail: "Nothing is served at this path; /docs lists what is." });

const REMEDIES = {
  caller: "another call can make it work",
  wait: "it works again by itself; repeat the call later",
  operator: "somebody who runs the service has to act",
} as const;
