import type { ProblemKind } from "./problem-kind.ts";

/** Problems of approving, executing, and of agents among each other. */
export const AUTHORITY_PROBLEMS = {
  approval_not_found: {
    status: 404,
    title: "No such approval",
    remedy: "caller",
    page: "The workspace of this key has no approval with this id. One of another workspace answers the same. `GET /approvals` lists those that there are.",
  },
  execution_not_found: {
    status: 404,
    title: "No such execution",
    remedy: "caller",
    page: "The workspace of this key has no execution, or batch of executions, with this id. One of another workspace answers the same. `GET /decisions/{id}` tells a decision's own.",
  },
  hold_not_found: {
    status: 404,
    title: "No such hold",
    remedy: "caller",
    page: "The campaign has no hold with this id. `GET /campaigns/{id}/holds` lists those that there are.",
  },
  kill_switch_not_found: {
    status: 404,
    title: "No such kill switch",
    remedy: "caller",
    page: "The workspace of this key has no kill switch with this id. `GET /kill-switches` lists those that there are.",
  },
  webhook_not_found: {
    status: 404,
    title: "No such webhook",
    remedy: "caller",
    page: "The workspace of this key has no webhook with this id. `GET /webhooks` lists those that there are.",
  },
  agent_not_found: {
    status: 404,
    title: "No such agent or mute",
    remedy: "caller",
    page: "Nothing stands under this agent's name here. Agents go by the names of their keys; `GET /autonomy` lists what they have earned and where they are muted.",
  },
  self_approval: {
    status: 403,
    title: "Nobody answers their own request",
    remedy: "caller",
    page: "The key, or another key of the same name, caused the approval that it wants to answer. Another person has to. Nothing was done.",
  },
  not_assigned: {
    status: 403,
    title: "It is somebody else's turn",
    remedy: "caller",
    page: "The policy lets only those answer whom the approval is assigned to (`approvals.assignees_only`). `assigned_to` of the approval names them; they can delegate it.",
  },
  approval_resolved: {
    status: 409,
    title: "It has been answered already",
    remedy: "caller",
    page: "The approval is not pending any more: it was approved, rejected or superseded, once and for all. Nothing was done by this call. Read the approval to see what became of it, and ask the question again for a new one.",
  },
  approval_expired: {
    status: 410,
    title: "The approval has expired",
    remedy: "caller",
    page: "Nobody answered in time, which counts as a rejection. Nothing was done. Ask the question again: the answer rests on today's facts.",
  },
  approval_stale: {
    status: 412,
    title: "What it rested on has changed",
    remedy: "caller",
    page: "Since the approval was opened, the campaign, the policy, or the evidence changed so that it would no longer be the same decision. The old approval is superseded and nothing was done. `detail` says what changed and names the fresh decision and, where a person is still needed, its approval.",
  },
  approval_unroutable: {
    status: 409,
    title: "Nobody is responsible",
    remedy: "operator",
    page: "The decision needs a person, and no route of the policy (`approvals.routes`) says who. It is not dropped in silence: add a route that matches, or one without conditions, with `PUT /policy`, and ask again.",
  },
  digest_mismatch: {
    status: 409,
    title: "That is not what was shown",
    remedy: "caller",
    page: "`action_digest` is not that of the action under this id, so what you saw is not what would be done. Nothing was done. Read it again and compare.",
  },
  already_voted: {
    status: 409,
    title: "You have answered already",
    remedy: "caller",
    page: "The approval needs several people, and each counts once, whatever number of keys they have. Somebody else has to answer too.",
  },
  not_executable: {
    status: 409,
    title: "The decision lets nobody act",
    remedy: "caller",
    page: "Only a decision that is `authorized`, or whose approval was approved, can be carried out, and only until it expires. `detail` says what is missing. Nothing was done.",
  },
  already_executed: {
    status: 409,
    title: "It is being done, or has been",
    remedy: "caller",
    page: "The decision has an execution that stands: a decision is carried out once. Read it to see how far it came.",
  },
  not_undoable: {
    status: 409,
    title: "It cannot be taken back",
    remedy: "caller",
    page: "Only what has succeeded, can be reversed, was not taken back before, and still stands on the platform as we left it can be undone. `detail` says which of them fails. Nothing was done.",
  },
  platform_not_connected: {
    status: 409,
    title: "Nothing carries it out there",
    remedy: "operator",
    page: "No connector writes to the campaign's platform, so Umpire cannot carry the decision out. Do it yourself, and report it with `PUT /campaigns/{id}` or `POST /campaigns/{id}/changes`, so that the rules know.",
  },
  kill_switch_engaged: {
    status: 409,
    title: "A kill switch is engaged",
    remedy: "operator",
    page: "Somebody has stopped the workspace, the agent, the kind of action or the account. Nothing was done. `GET /kill-switches` says who and why; a person releases it. An emergency stop is possible all the same.",
  },
  state_changed: {
    status: 409,
    title: "Something changed in between",
    remedy: "caller",
    page: "While this was being decided, somebody changed what it rests on, several times over. Nothing was done. Read the state and send it again.",
  },
  lease_held: {
    status: 409,
    title: "Another agent works on the campaign",
    remedy: "caller",
    page: "The campaign is leased to somebody else until the time that `detail` names. Wait for it, or ask the holder to release it.",
  },
  lease_stale: {
    status: 412,
    title: "The lease is not yours any more",
    remedy: "caller",
    page: "The fencing token is not that of the campaign's current lease: yours ran out, was released, or somebody else has taken one since. Nothing was done. Take a new lease, read the campaign again, and decide anew.",
  },
  not_earned: {
    status: 409,
    title: "The agent has not earned it",
    remedy: "caller",
    page: "Level 3 is for an agent that has earned level 2 for this kind of action in this account, and it takes two different administrators. `detail` says what is missing. `GET /autonomy` shows the evidence.",
  },
  address_refused: {
    status: 422,
    title: "The address cannot be used",
    remedy: "caller",
    page: "Webhooks go to public https addresses on port 443 only: not to private, local or reserved ones, by name or by number, and with no user name in the URL. Use another address.",
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
