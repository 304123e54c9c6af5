import type { HttpContext } from "./call.ts";
import { refuseLong } from "./field-length.ts";
import { type Reply, send, sendNothing, sendProblem } from "./send.ts";

/**
 * An answer to a read, which says which state it is of: who sends that back (`If-None-Match`, RFC 9110, 13.1.2) and has it still gets
 * 304 and nothing else. It may be kept by the caller alone, and asked about before it is used again.
 */
export function sendUnlessKnown(
  c: HttpContext,
  { fields = {}, ...reply }: Reply & { readonly text: string },
): Response {
  const tag = fields["ETag"] ?? `W/"${c.var.call.world.secrets.hash(reply.text).slice("sha256:".length, 39)}"`;
  const told = { "Cache-Control": "private, no-cache", Vary: "Authorization", ...fields, ETag: tag };
  const known = c.req.header("if-none-match");
  const refused = refuseLong({ "If-None-Match": known });
  if (refused) return sendProblem(c, refused);
  if (known !== undefined && isAmong(tag, known)) return sendNothing(c, 304, told);
  return send(c, { ...reply, fields: told });
}

/** By the weak comparison, which does not care how the bytes were coded. */
const isAmong = (tag: string, list: string): boolean =>
  list.trim() === "*" || list.split(",").some((one) => strong(one.trim()) === strong(tag));

const strong = (tag: string): string => tag.replace(/^W\//, "");
