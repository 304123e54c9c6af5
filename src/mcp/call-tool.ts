import { PROBLEMS } from "../contract/problems.ts";
import type { Failure } from "../core/failure.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { faultOf } from "../http/send-fault.ts";
import { type Emit, perform } from "../operations/operation.ts";
import { type Asked, askedOf } from "./arguments.ts";
import type { Face, Progress } from "./face.ts";
import { inTools } from "./in-tools.ts";
import type { Tool } from "./tool.ts";
import { forbidsTool } from "./tools.ts";
import { allVisible, untrustedIn, visible } from "./visible.ts";

/** What a tool answers: the structured form, and the same for those who read only text, after two lines for a person. */
export interface Told {
  readonly structured: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

/** The road of a call to an operation: may they, what, do it, in short. Never throws. */
export async function callTool(
  face: Face,
  tool: Tool,
  { args, progress }: { readonly args: Readonly<Record<string, unknown>>; readonly progress: Progress | null },
): Promise<Result<Told, Failure>> {
  // Before the arguments are looked at, so that nobody without the scope learns what they look like.
  const forbidden = forbidsTool(face.caller, tool);
  if (forbidden) return fail(forbidden);
  const asked = askedOf(tool, args);
  if (!asked.ok) return asked;
  try {
    return await performed(face, tool, { asked: asked.value, progress });
  } catch (thrown) {
    return fail(faultOf(face, thrown instanceof Error ? thrown : new Error(String(thrown))));
  }
}

interface Run {
  readonly asked: Asked;
  readonly progress: Progress | null;
}

async function performed(face: Face, tool: Tool, { asked, progress }: Run): Promise<Result<Told, Failure>> {
  const { params, query, body, full, wait } = asked;
  const answered = await perform(face.world, face.caller, {
    operation: tool.operation,
    input: {
      params,
      query,
      body,
      ifMatch: null,
      noCache: false,
      respondAsync: tool.mostWaited !== undefined && !wait,
      emit: progress ? emitter(progress, totalOf(body)) : undefined,
    },
  });
  if (!answered.ok) return answered;
  const { view } = answered.value;
  const brief = tool.brief(view, face);
  const structured = allVisible({ ...brief, ...(full && { full: view }) });
  const untrusted = untrustedIn(brief);
  return ok({
    structured: { ...structured, ...(untrusted.length > 0 && { untrusted }) },
    summary: visible(tool.summary(brief)),
  });
}

/** Parts of the answer, as they come, count. */
function emitter(progress: Progress, total: number): Emit {
  let done = 0;
  return async () => {
    done += 1;
    if (done <= total) await progress(done, total).catch(() => undefined);
    return true;
  };
}

const totalOf = (body: unknown): number =>
  typeof body === "object" && body !== null && "items" in body && Array.isArray(body.items) ? body.items.length : 0;

/** A failure in words for a model and its person: what was wrong, field by field, and who can make it work. */
export function failureText({ code, detail, errors = [], retryAfterS }: Failure): string {
  const more = errors.length > 1 ? errors.map((error) => `${error.pointer} ${error.detail}`) : [];
  const when = retryAfterS === undefined ? "" : ` · retry after ${retryAfterS} s`;
  return visible([inTools(detail), ...more, `code: ${code} · remedy: ${PROBLEMS[code].remedy}${when}`].join("\n"));
}
