import { describe, expect, it } from "vitest";
import { FAILURE_CODES } from "../core/failure.ts";
import { PROBLEMS, problemSchema, toProblem } from "./problems.ts";

describe("the catalogue of problems", () => {
  it.each(FAILURE_CODES)("%s is a whole problem of its own schema", (code) => {
    const problem = toProblem({ code, detail: "What to do." }, "req_1");
    expect(problemSchema.parse(problem)).toEqual(problem);
    expect(problem).toMatchObject({ type: `/problems/${code}`, code, request_id: "req_1", detail: "What to do." });
    expect(PROBLEMS[code].page.length).toBeGreaterThan(60);
  });

  it("gives each kind its status", () => {
    expect(Object.fromEntries(FAILURE_CODES.map((code) => [code, PROBLEMS[code].status]))).toEqual({
      malformed_body: 400,
      idempotency_key_malformed: 400,
      idempotency_key_reused: 422,
      idempotency_in_progress: 409,
      idempotency_reply_gone: 410,
      invalid_request: 422,
      currency_mismatch: 422,
      unauthenticated: 401,
      rate_limited: 429,
      scope_missing: 403,
      log_unsigned: 409,
      subject_opted_out: 409,
      tile_not_found: 404,
      record_not_found: 404,
      prompt_not_found: 404,
      evaluation_missing: 409,
      operation_not_found: 404,
      operation_ended: 409,
      backup_elsewhere: 409,
      backup_running: 409,
      backup_failed: 500,
      operator_only: 403,
      human_only: 403,
      campaign_not_found: 404,
      decision_not_found: 404,
      key_not_found: 404,
      approval_not_found: 404,
      execution_not_found: 404,
      hold_not_found: 404,
      kill_switch_not_found: 404,
      webhook_not_found: 404,
      agent_not_found: 404,
      self_approval: 403,
      not_assigned: 403,
      approval_resolved: 409,
      approval_expired: 410,
      approval_stale: 412,
      approval_unroutable: 409,
      digest_mismatch: 409,
      already_voted: 409,
      not_executable: 409,
      already_executed: 409,
      not_undoable: 409,
      platform_not_connected: 409,
      kill_switch_engaged: 409,
      state_changed: 409,
      lease_held: 409,
      lease_stale: 412,
      not_earned: 409,
      address_refused: 422,
      route_not_found: 404,
      method_not_allowed: 405,
      precondition_failed: 412,
      precondition_required: 428,
      body_too_large: 413,
      unsupported_media_type: 415,
      ledger_unavailable: 503,
      database_unavailable: 503,
      issuer_unavailable: 503,
      internal_error: 500,
    });
  });

  it("carries fields and the wait only where there are any", () => {
    const errors = [{ pointer: "/a", detail: "is required" }];
    expect(toProblem({ code: "invalid_request", detail: "", errors }, "r")).toMatchObject({ errors });
    expect(toProblem({ code: "ledger_unavailable", detail: "", retryAfterS: 0 }, "r")).toMatchObject({
      retry_after_s: 0,
    });
    expect(Object.keys(toProblem({ code: "unauthenticated", detail: "" }, "r"))).not.toContain("errors");
  });
});
