/**
 * What an argument is, for somebody who has these tools and nothing else: where its value is to be had, its unit, and what it does. Elsewhere the words of
 * the operation stand, which are for programs over REST.
 */
export const ARGUMENTS: Readonly<Record<string, string>> = {
  campaign_id: "Id of a campaign, as list_campaigns has it.",
  decision_id: "Id of a decision (dec_…), as decide and list_decisions give it.",
  approval_id: "Id of an approval (apr_…), as a decision or list_approvals gives it.",
  batch_id: "As start_decision_batch gave it.",
  cursor: "For the next page: `next_cursor` of the page before.",
  limit: "How many on a page, 1 to 200.",
  question: "In plain English, up to 500 characters. list_question_types has wordings that are understood.",
  reason: "Why, up to 2,000 characters. A number in it that has a unit is checked against the evidence.",
  action:
    "What would be done. A budget is the whole new daily budget and not the difference, in minor units of the campaign's currency: 13000 is $130.00.",
  mode: "`shadow` records the decision and lets nothing of it be carried out. Where the workspace is in shadow mode, `live` does not end it.",
  max_autonomy:
    "Lowers what this call may authorize, never raises it. 1: nothing, a recommendation at most; 2: what the limits leave free; 3: what an agent with that level may.",
  criticality:
    "`critical` may go to the second model at once, and asks one even when the workspace's budget for models is nearly spent; `normal` is answered by statistics then.",
  max_cost_micros:
    "The most that models may cost, in millionths of a US dollar: 10000 is one cent. It lowers the policy's limit, never raises it; 0: no model is asked.",
  context:
    "What the caller says is so, by name. Recorded as the caller's claims; no rule and no evidence ever rests on it.",
  from: "From this instant on, RFC 3339, such as 2026-11-21T00:00:00Z.",
  to: "Before this instant, RFC 3339.",
};
