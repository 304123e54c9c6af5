import { z } from "zod";
import { AUTHORITY_PROBLEMS } from "./authority-problems.ts";
import { CALL_PROBLEMS } from "./call-problems.ts";
import type { ProblemKind } from "./problem-kind.ts";
import { STATE_PROBLEMS } from "./state-problems.ts";
import { FAILURE_CODES, type Failure, type FailureCode } from "../core/failure.ts";

/** Every problem that a face can answer with (RFC 9457). Exhaustive by type: a new failure needs its row. */
export const PROBLEMS: Readonly<Record<FailureCode, ProblemKind>> = {
  ...CALL_PROBLEMS,
  ...STATE_PROBLEMS,
  ...AUTHORITY_PROBLEMS,
};

export const problemSchema = z
  .object({
    type: z.string().meta({ description: "URL of a page about this kind of problem, relative to the service." }),
    title: z.string().meta({ description: "The kind of problem, for people." }),
    status: z.int().meta({ description: "The HTTP status." }),
    detail: z.string().meta({ description: "What was wrong with this call, and what to do." }),
    code: z.enum(FAILURE_CODES).meta({ description: "The kind of problem, for programs. New ones may be added." }),
    remedy: z
      .enum(["caller", "wait", "operator"])
      .meta({ description: "Who can make it work: you by another call, time, or whoever runs the service." }),
    request_id: z.string().meta({ description: "The same as the `Request-Id` field; names this call in the log." }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: "Field by field: JSON Pointer into the body, or `query/…`, `path/…`; 20 at most." }),
    retry_after_s: z.int().optional().meta({ description: "Seconds after which a repeat makes sense." }),
  })
  .meta({ id: "Problem", description: "What went wrong (RFC 9457)." });

type ProblemView = z.infer<typeof problemSchema>;

/** Failure → what is answered as `application/problem+json`. */
export function toProblem({ code, detail, errors, retryAfterS }: Failure, requestId: string): ProblemView {
  const { title, status, remedy } = PROBLEMS[code];
  return {
    type: `/problems/${code}`,
    title,
    status,
    detail,
    code,
    remedy,
    request_id: requestId,
    ...(errors && { errors: [...errors] }),
    ...(retryAfterS !== undefined && { retry_after_s: retryAfterS }),
  };
}
