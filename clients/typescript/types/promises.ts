import {
  type Approval,
  type Campaign,
  createUmpire,
  type Decision,
  type Outcome,
  type Page,
  Problem,
  type ProblemCode,
} from "../src/index.ts";

/** What the types promise. Compiling is the test: each `@ts-expect-error` is a mistake that must not compile. Never run. */

const umpire = createUmpire({ url: "https://umpire.example", key: "ump_…" });

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

export function everyOutcome(outcome: Outcome): string {
  switch (outcome) {
    case "authorized":
      return "act";
    case "recommended":
      return "a person's call";
    case "pending_approval":
    case "escalated":
      return "a person first";
    case "rejected":
      return "never";
    case "deferred":
      return "later";
    case "no_action":
    case "abstained":
      return "nothing to do";
  }
}

// @ts-expect-error -- abstained is missing: not every path returns
export function oneOutcomeMissing(outcome: Outcome): string {
  switch (outcome) {
    case "authorized":
      return "act";
    case "recommended":
    case "pending_approval":
    case "escalated":
    case "rejected":
    case "deferred":
    case "no_action":
      return "wait";
  }
}

export function unknownOutcome(outcome: Outcome): string {
  switch (outcome) {
    // @ts-expect-error -- there is no such outcome
    case "executed":
      return "done";
    default:
      return "";
  }
}

export async function surface(): Promise<void> {
  const decision = await umpire.decide({ campaign_id: "123", question: "should we increase budget?" });
  holds<Equal<typeof decision, Decision>>();
  holds<Equal<Decision["outcome"], Outcome>>();

  // @ts-expect-error -- a question is about a campaign
  await umpire.decide({ question: "should we increase budget?" });
  // @ts-expect-error -- a misspelt limit must not pass in silence
  await umpire.decide({ campaign_id: "123", question: "…", max_autonomi: 1 });
  // @ts-expect-error -- an id is needed
  await umpire.getCampaign();
  holds<Equal<Awaited<ReturnType<typeof umpire.putCampaign>>, Campaign>>();

  const page: Page<Decision> = await umpire.listDecisions({ outcome: "rejected" });
  for await (const one of umpire.listDecisions()) holds<Equal<typeof one, Decision>>();
  // @ts-expect-error -- there is no such outcome
  umpire.listDecisions({ outcome: "executed" });

  // @ts-expect-error -- what the answer is to must be named
  await umpire.approveApproval("apr_1", { action_digest: "sha256:…" });
  await umpire.approveApproval("apr_1", { action_digest: "sha256:…" }, { ifMatch: '"1"' });
  const approval = await umpire.approval("apr_1").wait({ timeoutMs: 1_000 });
  holds<Equal<typeof approval, Approval>>();

  for await (const line of umpire.decideEach({ items: [{ campaign_id: "123" }] }))
    if (line.object === "batch_result") line.decision satisfies Decision | null;
    else line.decided.toFixed();
  const ended = await (await umpire.beginBatch({ items: [{ campaign_id: "123" }] })).wait();
  ended.progress.decided.toFixed();
  page.data.length.toFixed();
}

export function failures(error: unknown): ProblemCode | null {
  if (!(error instanceof Problem)) return null;
  // A code of the contract is offered, and one of a newer service is borne.
  if (error.code === "campaign_not_found" || error.code === "brand_new") return error.code;
  // @ts-expect-error -- it is a text
  error.code.toFixed();
  return error.code;
}
