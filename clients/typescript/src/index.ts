/** `@umpire/client`: the typed client of Umpire. */

export { createUmpire } from "./umpire.ts";
export type { ApprovalHandle, OperationHandle, Umpire } from "./umpire.ts";
export type { CallOptions, UmpireOptions } from "./settings.ts";
export type { WaitOptions } from "./wait.ts";
export type { AnswerNote } from "./send.ts";
export type { Page, Pages } from "./pages.ts";
export { BrokenStream, ConnectionError, Problem, TimeoutError, UmpireError, UnexpectedAnswer } from "./failure.ts";
export type { ProblemCode, Remedy } from "./failure.ts";
export { InvalidWebhook, webhooks } from "./webhooks.ts";
export type { WebhookDelivery, WebhookEvent } from "./webhooks.ts";
export { verify } from "./receipt.ts";
export type { ReceiptFault, Verification, WellKnown } from "./receipt.ts";
export type { Outcome } from "./outcome.ts";
export type { Operations } from "./operations.gen.ts";
export type { components, operations } from "./schema.gen.ts";
export type { Action, Approval, BatchResult, Campaign, Decision, Execution, Operation, Policy } from "./schemas.ts";
