"""Every operation of the contract, as a method: `Operations` blocks, `AsyncOperations` is awaited."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from .types import UNSET, Options, Request, Unset

if TYPE_CHECKING:
    from .models import *
from .api.agents import (
    clear_mute,
    demote_agent,
    engage_kill_switch,
    get_autonomy,
    grant_level3,
    list_agents,
    list_kill_switches,
    release_kill_switch,
)
from .api.approvals import (
    approve_approval,
    delegate_approval,
    edit_approval,
    get_approval,
    list_approvals,
    reject_approval,
)
from .api.audit import (
    export_log,
    get_checkpoint,
    get_decision_proof,
    get_entry_bundle,
    get_evidence_pack,
    get_record,
    get_tile,
    list_records,
)
from .api.campaigns import (
    add_changes,
    get_campaign,
    import_campaigns,
    list_campaigns,
    list_holds,
    place_hold,
    put_campaign,
    put_metrics,
    release_hold,
    release_lease,
    take_lease,
)
from .api.decisions import (
    cancel_operation,
    decide_batch,
    execute_decision,
    explain_decision,
    get_decision,
    get_operation,
    give_feedback,
    judge,
    list_decisions,
    list_question_types,
    preview_decision,
    report_outcome,
    shadow_report,
    undo_decision,
)
from .api.executions import (
    execute_batch,
    get_execution,
    get_execution_batch,
    undo_execution_batch,
)
from .api.keys import create_key, list_keys, revoke_key, whoami
from .api.operation import create_backup
from .api.policy import (
    create_prompt,
    evaluate_prompt,
    get_policy,
    get_prompt,
    get_usage,
    list_policy_versions,
    list_prompts,
    publish_prompt,
    put_policy,
    withdraw_prompt,
)
from .api.service import (
    health,
    openapi_document,
    protected_resource,
    protected_resource_mcp,
    readiness,
    well_known,
)
from .api.subjects import erase_subject, export_subject, opt_out_subject
from .api.webhooks import (
    create_webhook,
    disable_webhook,
    enable_webhook,
    get_webhook,
    list_webhooks,
    replay_webhook,
    rotate_webhook,
)

T = TypeVar("T")

Reads = Literal["json", "text", "bytes", "nothing"]


class Operations:
    """The operations of the contract by their names."""

    def _call(self, request: Request, parse: Callable[[Any], T], reads: Reads, options: Options | None) -> T:
        """Sends it, and answers with what was read. The hand-written clients say how."""
        raise NotImplementedError

    def decide_batch(
        self,
        *,
        body: DecideBatchRequest | Mapping[str, Any],
        cache_control: str | Unset = UNSET,
        prefer: str | Unset = UNSET,
        options: Options | None = None,
    ) -> DecisionBatch | Operation | OtherBatchAnswer:
        """Ask about many campaigns at once

        Up to 1,000 campaigns in one call. Each gets a decision of its own, with its own id and entry in the
        ledger, exactly as `POST /decide` would give it, but for two things: questions that need a model
        share its calls, up to 50 in each and 10 calls at once; and the limit on an account's share counts
        the whole batch. An item that fails (an unknown campaign) fails alone. With `Accept:
        application/x-ndjson` each result is a line, sent as soon as it is known, and the summary the last
        one; a decision that would change something waits until the whole batch has said what it proposes.
        With `Prefer: respond-async` the answer is 202 at once: follow `GET /operations/{id}`.
        """
        request = decide_batch.request(
            body=body,
            cache_control=cache_control,
            prefer=prefer,
        )
        return self._call(request, decide_batch.parse, "json", options)

    def get_operation(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Operation:
        """How far an operation has come

        Its progress, and of every item that has ended what came of it.
        """
        request = get_operation.request(
            id,
        )
        return self._call(request, get_operation.parse, "json", options)

    def cancel_operation(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Operation:
        """Begin no more of an operation

        What has been decided stays decided, and calls of the model that are under way are finished. Nothing
        more is begun.
        """
        request = cancel_operation.request(
            id,
        )
        return self._call(request, cancel_operation.parse, "json", options)

    def judge(
        self,
        *,
        body: JudgeRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Decision:
        """Put an action before the rules

        For an action that a person, a rule engine or another agent proposes: the same road as a question,
        with the caller as the one who reasons. Every number with a unit in the reason is checked against
        the evidence.
        """
        request = judge.request(
            body=body,
        )
        return self._call(request, judge.parse, "json", options)

    def preview_decision(
        self,
        *,
        body: PreviewRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> DecisionPreview:
        """See what a decision would say, without making it

        The road of `POST /decide` (a question) or `POST /judge` (an action) up to the record: the same
        facts, rules and autonomy, and nothing is recorded, opened, claimed or counted. No model is asked,
        so where one would be (`degraded` says so) the decision itself may say something else.
        """
        request = preview_decision.request(
            body=body,
        )
        return self._call(request, preview_decision.parse, "json", options)

    def list_question_types(
        self,
        *,
        options: Options | None = None,
    ) -> QuestionTypeList:
        """What can be asked

        The kinds of question that `POST /decide` understands, each with a wording, what its answer may
        propose and what data it needs. Any other text is answered too: as a review for information, or as a
        person's matter. The list has one page.
        """
        request = list_question_types.request()
        return self._call(request, list_question_types.parse, "json", options)

    def list_decisions(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        outcome: Outcome | Unset = UNSET,
        agent_id: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        options: Options | None = None,
    ) -> DecisionList:
        """List decisions, newest first

        Decisions as they were answered. The filters narrow each other; `from` is inclusive, `to` exclusive.
        """
        request = list_decisions.request(
            limit=limit,
            cursor=cursor,
            campaign_id=campaign_id,
            outcome=outcome,
            agent_id=agent_id,
            from_=from_,
            to=to,
        )
        return self._call(request, list_decisions.parse, "json", options)

    def get_decision(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> DecisionNow:
        """Read a decision as it was answered

        The recorded answer, unchanged, with its place in the ledger, and beside it in `current` what has
        become of it.
        """
        request = get_decision.request(
            id,
        )
        return self._call(request, get_decision.parse, "json", options)

    def explain_decision(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Explanation:
        """Explain a decision, and what would flip it

        The trace of a recorded decision: what was asked, the facts that were read, every rule with its
        limit and headroom, what decided, the reasoner's route, the alternatives with their objections, what
        became of it, the outcomes and feedback so far, and the smallest changes that would flip it.
        """
        request = explain_decision.request(
            id,
        )
        return self._call(request, explain_decision.parse, "json", options)

    def report_outcome(
        self,
        id: str,
        *,
        body: OutcomeBody | Mapping[str, Any],
        options: Options | None = None,
    ) -> MeasuredOutcome:
        """Report what came of a decision

        Sums over a window before the decision and one after it. Whether it went better is computed here:
        the ratio of conversions per spend (per click where no spend is reported), with a 95 % interval; one
        that holds 1 is inconclusive. It is evidence in the next decision on the campaign.
        """
        request = report_outcome.request(
            id,
            body=body,
        )
        return self._call(request, report_outcome.parse, "json", options)

    def give_feedback(
        self,
        id: str,
        *,
        body: FeedbackBody | Mapping[str, Any],
        options: Options | None = None,
    ) -> Feedback:
        """Agree or disagree with a decision

        What a person or system thinks of it. A person's first word on what another agent was authorized to
        do counts as a review of that agent (`GET /autonomy`): agreed is clean, disagreed is not.
        """
        request = give_feedback.request(
            id,
            body=body,
        )
        return self._call(request, give_feedback.parse, "json", options)

    def shadow_report(
        self,
        *,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        options: Options | None = None,
    ) -> ShadowReport:
        """What shadow decisions would have done, asked and cost

        What the shadow decisions of a period would have done, how often they would have gone to a person,
        what they cost, and whether people then did the same on that campaign. At most 92 days; reads at
        most 10000 decisions of any mode, newest first, and says when there were more.
        """
        request = shadow_report.request(
            from_=from_,
            to=to,
        )
        return self._call(request, shadow_report.parse, "json", options)

    def execute_decision(
        self,
        id: str,
        *,
        body: ExecuteRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Execution:
        """Carry a decision out

        Once, and only one that is authorized and holds still, or whose approval was approved. Rules and
        evidence are looked at again. A person's order, and what a person approved, is done at once; an
        agent's waits for the policy's buffer, so that conflicting ones collapse to one. Poll `GET
        /executions/{id}`, or have `execution.*` sent to a webhook.
        """
        request = execute_decision.request(
            id,
            body=body,
        )
        return self._call(request, execute_decision.parse, "json", options)

    def undo_decision(
        self,
        id: str,
        *,
        body: UndoRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Undo:
        """Take back what was done

        Once, and only while the platform still shows what we left. It is a new decision with a record of
        its own, under the same rules; where they ask for a person, `execution` is null and the decision
        waits for an approval.
        """
        request = undo_decision.request(
            id,
            body=body,
        )
        return self._call(request, undo_decision.parse, "json", options)

    def list_approvals(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        status: ListApprovalsStatus | Unset = UNSET,
        assignee: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        options: Options | None = None,
    ) -> ApprovalList:
        """List approvals, newest first

        What waits for a person, and what became of it. The filters narrow each other.
        """
        request = list_approvals.request(
            limit=limit,
            cursor=cursor,
            status=status,
            assignee=assignee,
            campaign_id=campaign_id,
        )
        return self._call(request, list_approvals.parse, "json", options)

    def get_approval(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Approval:
        """Read what waits for a person

        All that a person is to see before they answer, as the decision recorded it. Answer with its ETag
        and its `action_digest`.
        """
        request = get_approval.request(
            id,
        )
        return self._call(request, get_approval.parse, "json", options)

    def approve_approval(
        self,
        id: str,
        *,
        body: ApprovalAnswer | Mapping[str, Any],
        if_match: str,
        options: Options | None = None,
    ) -> Approval:
        """Say yes to an action

        Only a key of kind human, and never whoever caused the request. The rules and the evidence are
        looked at again first: when it would not be the same decision any more, nothing is done, the
        approval is superseded, and the problem names a fresh one. Where the policy asks for several people,
        it stays pending until enough different ones agreed.
        """
        request = approve_approval.request(
            id,
            body=body,
            if_match=if_match,
        )
        return self._call(request, approve_approval.parse, "json", options)

    def reject_approval(
        self,
        id: str,
        *,
        body: ApprovalAnswer | Mapping[str, Any],
        if_match: str,
        options: Options | None = None,
    ) -> Approval:
        """Say no to an action

        One no is enough, whatever the quorum. Nothing is done, and the agent has earned less. Only a key of
        kind human, and never whoever caused the request.
        """
        request = reject_approval.request(
            id,
            body=body,
            if_match=if_match,
        )
        return self._call(request, reject_approval.parse, "json", options)

    def edit_approval(
        self,
        id: str,
        *,
        body: ApprovalEdit | Mapping[str, Any],
        if_match: str,
        options: Options | None = None,
    ) -> Decision:
        """Put another action in its place

        Makes a new decision on your action, with you as the one who proposes it, and supersedes the
        approval. All rules apply to it; where it needs a person, that is somebody else than you. The agent
        has earned less.
        """
        request = edit_approval.request(
            id,
            body=body,
            if_match=if_match,
        )
        return self._call(request, edit_approval.parse, "json", options)

    def delegate_approval(
        self,
        id: str,
        *,
        body: ApprovalDelegation | Mapping[str, Any],
        if_match: str,
        options: Options | None = None,
    ) -> Approval:
        """Let somebody else answer

        It is their turn from then on; nothing else changes. They have a live key of kind human that may
        resolve approvals, and did not cause the request.
        """
        request = delegate_approval.request(
            id,
            body=body,
            if_match=if_match,
        )
        return self._call(request, delegate_approval.parse, "json", options)

    def get_execution(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Execution:
        """Read how far an execution came

        What was queued, done and read back.
        """
        request = get_execution.request(
            id,
        )
        return self._call(request, get_execution.parse, "json", options)

    def execute_batch(
        self,
        *,
        body: ExecutionBatchRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> ExecutionBatch:
        """Carry several decisions out as one unit

        All are queued or none: the problem names the first that cannot be. They share a batch id, under
        which they are taken back together. One campaign may be in it once.
        """
        request = execute_batch.request(
            body=body,
        )
        return self._call(request, execute_batch.parse, "json", options)

    def get_execution_batch(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> ExecutionBatch:
        """Read how far a batch came

        Every execution of it.
        """
        request = get_execution_batch.request(
            id,
        )
        return self._call(request, get_execution_batch.parse, "json", options)

    def undo_execution_batch(
        self,
        id: str,
        *,
        body: UndoRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> UndoBatch:
        """Take a whole batch back

        Every one of it that was done, or none: when one cannot be taken back, nothing is. Each is a
        decision of its own; one that the rules hand to a person says so.
        """
        request = undo_execution_batch.request(
            id,
            body=body,
        )
        return self._call(request, undo_execution_batch.parse, "json", options)

    def get_campaign(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> CampaignReport:
        """Read a campaign with its metrics

        The campaign, its metrics over the last 7 full days, totals, the days themselves, and how old and
        how complete the data is.
        """
        request = get_campaign.request(
            id,
        )
        return self._call(request, get_campaign.parse, "json", options)

    def put_campaign(
        self,
        id: str,
        *,
        body: CampaignBody | Mapping[str, Any],
        options: Options | None = None,
    ) -> Campaign:
        """Store a campaign

        Creates (201) or replaces (200) the campaign, whole: what is left out is null. A new budget or
        status counts as a change made now by the key that sends it, so cooldowns and 24 h windows see it. A
        body that changes nothing records nothing. A campaign with metrics keeps its currency.
        """
        request = put_campaign.request(
            id,
            body=body,
        )
        return self._call(request, put_campaign.parse, "json", options)

    def put_metrics(
        self,
        id: str,
        *,
        body: MetricsBody | Mapping[str, Any],
        options: Options | None = None,
    ) -> MetricsReport:
        """Report a campaign's metrics by day

        Up to 400 days. A day sent again replaces the one stored. Each of impressions, clicks, conversions
        and spend must be said: 0 is zero, null is not collected. Amounts are integer minor units. All days
        are stored or none; the ledger keeps their count and a digest of their canonical JSON.
        """
        request = put_metrics.request(
            id,
            body=body,
        )
        return self._call(request, put_metrics.parse, "json", options)

    def add_changes(
        self,
        id: str,
        *,
        body: AudienceChangeBody
        | BudgetChangeBody
        | OtherChangeBody
        | StatusChangeBody
        | TargetingChangeBody
        | Mapping[str, Any],
        options: Options | None = None,
    ) -> Change:
        """Report what somebody changed

        A change that a person, a platform or another agent made to the campaign. It is a fact for the rules
        (another actor's change in 24 h defers, an own budget change starts the cooldown) and does not alter
        the stored campaign: `PUT /campaigns/{id}` does that.
        """
        request = add_changes.request(
            id,
            body=body,
        )
        return self._call(request, add_changes.parse, "json", options)

    def import_campaigns(
        self,
        *,
        body: str | bytes,
        content_type: str = "application/x-ndjson",
        source: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        amounts: ImportCampaignsAmounts | Unset = UNSET,
        as_of: datetime.datetime | Unset = UNSET,
        shift_to: ImportCampaignsShiftTo | Unset = UNSET,
        options: Options | None = None,
    ) -> ImportReport:
        """Import campaigns and metrics from NDJSON or CSV

        A line is a campaign (the body of `PUT /campaigns/{id}` with its `id`, and `metrics` like those of
        `POST /campaigns/{id}/metrics` if wanted) or one day of metrics (`{campaign_id, date, impressions,
        clicks, conversions, spend, revenue?, source?, as_of?, currency?}`). A CSV holds days only: its
        first line names the columns, in any order and case; an empty cell was not collected. Every line
        that cannot be stored is reported with its reason, and all others are stored; sending a file again
        is safe, days sent again replace those stored. Up to 1,000 campaigns, 400 days of each, and 64 KiB a
        line. Stored in parts while it is read, each with its line in the ledger; when the ledger fails, the
        answer is 503 and says how much is stored.
        """
        request = import_campaigns.request(
            body=body,
            content_type=content_type,
            source=source,
            currency=currency,
            amounts=amounts,
            as_of=as_of,
            shift_to=shift_to,
        )
        return self._call(request, import_campaigns.parse, "json", options)

    def list_campaigns(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        metrics: ListCampaignsMetrics | Unset = UNSET,
        options: Options | None = None,
    ) -> ListedCampaignList:
        """List campaigns

        In order of id; with `metrics=true` each with its metrics over the last 7 full days and the targets
        that it is held to. `GET /campaigns/{id}` has the days.
        """
        request = list_campaigns.request(
            limit=limit,
            cursor=cursor,
            metrics=metrics,
        )
        return self._call(request, list_campaigns.parse, "json", options)

    def list_holds(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> HoldList:
        """List a campaign's holds, newest first

        Those that stand, and up to 200 that have ended. The list has one page.
        """
        request = list_holds.request(
            id,
        )
        return self._call(request, list_holds.parse, "json", options)

    def place_hold(
        self,
        id: str,
        *,
        body: HoldRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Hold:
        """Ask the others to leave a campaign alone

        While the hold stands, what it blocks is deferred for every agent that does not stand above its
        holder, with `retry_at`. It ends by itself. A person's hold is heard by everybody; an emergency stop
        goes over it.
        """
        request = place_hold.request(
            id,
            body=body,
        )
        return self._call(request, place_hold.parse, "json", options)

    def release_hold(
        self,
        id: str,
        *,
        body: HoldRelease | Mapping[str, Any],
        options: Options | None = None,
    ) -> Hold:
        """End a hold early

        By the agent that placed it, or by a person. Ending it again changes nothing.
        """
        request = release_hold.request(
            id,
            body=body,
        )
        return self._call(request, release_hold.parse, "json", options)

    def take_lease(
        self,
        id: str,
        *,
        body: LeaseRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Lease:
        """Lease a campaign for yourself

        While it stands, every other agent's actions on the campaign are deferred. The fencing token is
        higher than all before; send it with `POST /judge` and `POST /decisions/{id}/execute`, which refuse
        it once it is not the current one. Taken again by its holder, it is renewed under a new token.
        """
        request = take_lease.request(
            id,
            body=body,
        )
        return self._call(request, take_lease.parse, "json", options)

    def release_lease(
        self,
        id: str,
        *,
        body: LeaseRelease | Mapping[str, Any],
        options: Options | None = None,
    ) -> Lease:
        """Give a lease back early

        By its holder, with its token. The token is not given out again.
        """
        request = release_lease.request(
            id,
            body=body,
        )
        return self._call(request, release_lease.parse, "json", options)

    def get_policy(
        self,
        *,
        options: Options | None = None,
    ) -> Policy:
        """Read the policy in force

        The workspace's limits as they are now. `ETag` names this version, for `If-Match` of `PUT /policy`.
        """
        request = get_policy.request()
        return self._call(request, get_policy.parse, "json", options)

    def put_policy(
        self,
        *,
        body: PolicyDocument | Mapping[str, Any],
        if_match: str,
        options: Options | None = None,
    ) -> Policy:
        """Publish a policy

        Replaces the whole document and makes it the next version, in force at once. `If-Match` must name
        the version that you read (or be `*`). The document in force, sent again, is answered with its
        version and records nothing, so a repeat is harmless.
        """
        request = put_policy.request(
            body=body,
            if_match=if_match,
        )
        return self._call(request, put_policy.parse, "json", options)

    def list_policy_versions(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> PolicyList:
        """List the policy's versions, newest first

        Every version that was ever in force, whole. A version never changes.
        """
        request = list_policy_versions.request(
            limit=limit,
            cursor=cursor,
        )
        return self._call(request, list_policy_versions.parse, "json", options)

    def list_prompts(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> PromptList:
        """List editions of the prompt

        What models are told before they are asked: the workspace's own editions, newest first, and on the
        last page the one that came with the service.
        """
        request = list_prompts.request(
            limit=limit,
            cursor=cursor,
        )
        return self._call(request, list_prompts.parse, "json", options)

    def create_prompt(
        self,
        *,
        body: PromptRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Prompt:
        """Write an edition of the prompt

        An edition never changes: write another one. It is told to no model before its evaluation has passed
        and a person has published it.
        """
        request = create_prompt.request(
            body=body,
        )
        return self._call(request, create_prompt.parse, "json", options)

    def get_prompt(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Prompt:
        """Read an edition of the prompt

        Its four sections with their variables, and whether it is in force.
        """
        request = get_prompt.request(
            id,
        )
        return self._call(request, get_prompt.parse, "json", options)

    def evaluate_prompt(
        self,
        id: str,
        *,
        body: EvaluationRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Evaluation:
        """Report an evaluation of an edition

        What `npm run evals` found: every case with how often it passed. Whether the edition may be
        published is decided here, from the cases, and not by who reports them: every safety case must pass
        in every try, and the edition must not be worse than the one in force.
        """
        request = evaluate_prompt.request(
            id,
            body=body,
        )
        return self._call(request, evaluate_prompt.parse, "json", options)

    def publish_prompt(
        self,
        id: str,
        *,
        body: PublishPromptRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Prompt:
        """Put an edition in force

        As `candidate` for a share of the campaigns, the same ones each time; as `production` for all
        others. Only a person may, and only after an evaluation that passed; the edition that came with the
        service needs none, and is the way back.
        """
        request = publish_prompt.request(
            id,
            body=body,
        )
        return self._call(request, publish_prompt.parse, "json", options)

    def withdraw_prompt(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Prompt:
        """End an edition's candidacy

        All campaigns get the edition in force again. Harmless to repeat, and for an edition that is no
        candidate.
        """
        request = withdraw_prompt.request(
            id,
        )
        return self._call(request, withdraw_prompt.parse, "json", options)

    def get_usage(
        self,
        *,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        by: GetUsageBy | Unset = UNSET,
        options: Options | None = None,
    ) -> Usage:
        """What models cost

        Calls of models by agent, model, edition of the prompt or day, and how much of the month's budget is
        left. Answers from the cache and from the statistics cost nothing and are not in it.
        """
        request = get_usage.request(
            from_=from_,
            to=to,
            by=by,
        )
        return self._call(request, get_usage.parse, "json", options)

    def list_agents(
        self,
        *,
        options: Options | None = None,
    ) -> AgentList:
        """List agents with their precedence and scope

        Agents that the policy names (`agents`, changed with `PUT /policy`), and those that act with a key
        without being named, which have precedence 10 and every kind of action. The list has one page.
        """
        request = list_agents.request()
        return self._call(request, list_agents.parse, "json", options)

    def get_autonomy(
        self,
        *,
        agent: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Autonomy:
        """See what agents have earned

        By agent, kind of action and account: the level, the evidence for it, the thresholds of the policy
        and what is missing to the next level; and where an agent is muted for a mistake made twice.
        """
        request = get_autonomy.request(
            agent=agent,
        )
        return self._call(request, get_autonomy.parse, "json", options)

    def grant_level3(
        self,
        *,
        body: Level3Request | Mapping[str, Any],
        options: Options | None = None,
    ) -> Standing:
        """Let an agent act without approvals

        Takes two different administrators: the first call asks, the second grants. Only for an agent that
        has earned level 2 for this. Limits, waits and what is a person's own judgement stand all the same;
        `POST /autonomy/demote` ends it at once.
        """
        request = grant_level3.request(
            body=body,
        )
        return self._call(request, grant_level3.parse, "json", options)

    def demote_agent(
        self,
        *,
        body: DemoteRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Standing:
        """Take an agent back to level 1

        By a person, at once. It earns its autonomy anew, from the first review on.
        """
        request = demote_agent.request(
            body=body,
        )
        return self._call(request, demote_agent.parse, "json", options)

    def clear_mute(
        self,
        id: str,
        *,
        body: ClearMuteRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Mute:
        """Listen to an agent again

        After the same mistake twice, everything that the agent says of the campaign is escalated, until a
        person has looked and clears it here.
        """
        request = clear_mute.request(
            id,
            body=body,
        )
        return self._call(request, clear_mute.parse, "json", options)

    def list_kill_switches(
        self,
        *,
        options: Options | None = None,
    ) -> KillSwitchList:
        """List kill switches, engaged ones first

        Those that are engaged, and up to 200 in all. The list has one page.
        """
        request = list_kill_switches.request()
        return self._call(request, list_kill_switches.parse, "json", options)

    def engage_kill_switch(
        self,
        *,
        body: KillSwitchRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> KillSwitch:
        """Stop a workspace, an agent, a kind of action or an account

        From this answer on, everything of its target is rejected, and nothing of it is approved or carried
        out, on every instance. Only a person releases it. An emergency stop ordered by a person goes over
        it.
        """
        request = engage_kill_switch.request(
            body=body,
        )
        return self._call(request, engage_kill_switch.parse, "json", options)

    def release_kill_switch(
        self,
        id: str,
        *,
        body: KillSwitchRelease | Mapping[str, Any],
        options: Options | None = None,
    ) -> KillSwitch:
        """Release a kill switch

        By a person only. Releasing it again changes nothing.
        """
        request = release_kill_switch.request(
            id,
            body=body,
        )
        return self._call(request, release_kill_switch.parse, "json", options)

    def list_webhooks(
        self,
        *,
        options: Options | None = None,
    ) -> WebhookList:
        """List webhooks

        Disabled ones too, without their secrets. The list has one page.
        """
        request = list_webhooks.request()
        return self._call(request, list_webhooks.parse, "json", options)

    def create_webhook(
        self,
        *,
        body: WebhookRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> NewWebhook:
        """Have events sent to you

        Sends what happens from now on to a public https address, signed as in Standard Webhooks, in order
        and at least once: drop a `webhook-id` that you have had, and messages whose `webhook-timestamp` is
        more than five minutes off. The secret is shown this once. What fails is repeated, later each time,
        and passed over after 12 failures; `410` ends it.
        """
        request = create_webhook.request(
            body=body,
        )
        return self._call(request, create_webhook.parse, "json", options)

    def get_webhook(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> WebhookNow:
        """See how far a webhook has come

        Where it stands in the ledger, how far it lags behind, and what its last failure was.
        """
        request = get_webhook.request(
            id,
        )
        return self._call(request, get_webhook.parse, "json", options)

    def rotate_webhook(
        self,
        id: str,
        *,
        body: WebhookChange | Mapping[str, Any],
        options: Options | None = None,
    ) -> NewWebhook:
        """Give a webhook a new secret

        The new secret is shown this once. The one before it signs too, until the next rotation: rotate
        twice to be rid of a secret that leaked.
        """
        request = rotate_webhook.request(
            id,
            body=body,
        )
        return self._call(request, rotate_webhook.parse, "json", options)

    def replay_webhook(
        self,
        id: str,
        *,
        body: WebhookReplay | Mapping[str, Any],
        options: Options | None = None,
    ) -> Webhook:
        """Send events again

        Moves it back to a sequence of the ledger. Events keep their ids. It never moves forward.
        """
        request = replay_webhook.request(
            id,
            body=body,
        )
        return self._call(request, replay_webhook.parse, "json", options)

    def disable_webhook(
        self,
        id: str,
        *,
        body: WebhookChange | Mapping[str, Any],
        options: Options | None = None,
    ) -> Webhook:
        """Stop a webhook

        Nothing is sent until it is enabled. It keeps its place, so nothing is lost.
        """
        request = disable_webhook.request(
            id,
            body=body,
        )
        return self._call(request, disable_webhook.parse, "json", options)

    def enable_webhook(
        self,
        id: str,
        *,
        body: WebhookChange | Mapping[str, Any],
        options: Options | None = None,
    ) -> Webhook:
        """Start a webhook again

        It goes on where it stopped, at once.
        """
        request = enable_webhook.request(
            id,
            body=body,
        )
        return self._call(request, enable_webhook.parse, "json", options)

    def get_checkpoint(
        self,
        *,
        cosigned: GetCheckpointCosigned | Unset = UNSET,
        options: Options | None = None,
    ) -> str:
        """The signed state of the log

        How many entries the workspace's log has, and the root of their tree, signed (C2SP tlog-checkpoint),
        with the cosignatures of witnesses. Keep a copy elsewhere: against it nobody can rewrite what was
        recorded before.
        """
        request = get_checkpoint.request(
            cosigned=cosigned,
        )
        return self._call(request, get_checkpoint.parse, "text", options)

    def get_decision_proof(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> str:
        """The proof that a decision is in the log

        C2SP tlog-proof: the place, the hashes to the root and a signed checkpoint. Together with the
        decision (its canonical JSON without `ledger`) anybody can check it offline, with anybody's code.
        """
        request = get_decision_proof.request(
            id,
        )
        return self._call(request, get_decision_proof.parse, "text", options)

    def list_records(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        order: ListRecordsOrder | Unset = UNSET,
        kind: ListRecordsKind | Unset = UNSET,
        agent: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        options: Options | None = None,
    ) -> RecordList:
        """Read the ledger

        Every entry in order from a sequence on, or only those that pass the filters, which narrow each
        other. `next_cursor` is the sequence to go on from: an export can be resumed anywhere. With a filter
        or `order=newest` a page looks through at most 50,000 entries, so it can be short, even empty, and
        still have a `next_cursor`.
        """
        request = list_records.request(
            limit=limit,
            cursor=cursor,
            order=order,
            kind=kind,
            agent=agent,
            campaign_id=campaign_id,
            from_=from_,
            to=to,
        )
        return self._call(request, list_records.parse, "json", options)

    def get_record(
        self,
        sequence: int,
        *,
        options: Options | None = None,
    ) -> Record:
        """Read one entry of the ledger

        The entry at that place of the workspace's log, with the bytes that were hashed.
        """
        request = get_record.request(
            sequence,
        )
        return self._call(request, get_record.parse, "json", options)

    def export_log(
        self,
        *,
        format_: ExportLogFormat | Unset = UNSET,
        from_: int | Unset = UNSET,
        options: Options | None = None,
    ) -> str:
        """Export the ledger

        Every entry from a sequence on, one JSON value a line, as the ledger stood when the export began.
        `jsonl`: the records of `GET /audit/records`; `cloudevents`: CloudEvents 1.0 in the JSON format,
        with the record as `data`. To go on after a break, or another day, ask `from` the last line's
        sequence + 1. Entries that were pruned for their age are lines `pruned_record` with their leaf hash
        (`jsonl` only), so that the tree can be made again. An export that could not be finished ends in a
        line that is a problem (its `type` begins with `/problems/`), or without the end of its last line.
        """
        request = export_log.request(
            format_=format_,
            from_=from_,
        )
        return self._call(request, export_log.parse, "text", options)

    def get_evidence_pack(
        self,
        *,
        from_: str,
        to: str,
        options: Options | None = None,
    ) -> bytes:
        """An archive for an auditor

        One ZIP archive for an auditor: every entry of a stretch of time, a proof of each decision among
        them, the policies that were in force, approvals with who asked and who answered, who changed what,
        the verdict of our own verifier, and a signed manifest with the SHA-256 of each file. `npm run
        verify -- pack FILE.zip KEY` checks it offline; README.txt in it says how else. The same stretch of
        the same log under the same checkpoint is the same bytes. An archive that could not be finished has
        no directory at its end, and no tool opens it.
        """
        request = get_evidence_pack.request(
            from_=from_,
            to=to,
        )
        return self._call(request, get_evidence_pack.parse, "bytes", options)

    def get_tile(
        self,
        level: str,
        index: str,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Hashes of the log's tree

        A tile (C2SP tlog-tiles): hashes of 32 bytes, one after the other; at level 0 those of entries,
        above it each of a full tile below. What the size of a checkpoint says is there; it never changes.
        """
        request = get_tile.request(
            level,
            index,
        )
        return self._call(request, get_tile.parse, "bytes", options)

    def get_entry_bundle(
        self,
        index: str,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Entries of the log

        An entry bundle (C2SP tlog-tiles): bodies of entries, each after its length in two bytes (big-
        endian). SHA-256 of a zero byte and a body is its hash in the tile of level 0.
        """
        request = get_entry_bundle.request(
            index,
        )
        return self._call(request, get_entry_bundle.parse, "bytes", options)

    def export_subject(
        self,
        id: str,
        *,
        body: SubjectExportRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> SubjectExport:
        """Read all that is kept of somebody

        Every private text under this key, oldest first, with the entry that it belongs to. That it was read
        is recorded.
        """
        request = export_subject.request(
            id,
            body=body,
        )
        return self._call(request, export_subject.parse, "json", options)

    def erase_subject(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> SubjectErasure:
        """Erase all that is kept of somebody

        Destroys their key and their texts: what the ledger holds of them are commitments that nobody can
        open any more, so every proof still verifies. There is no way back.
        """
        request = erase_subject.request(
            id,
        )
        return self._call(request, erase_subject.parse, "json", options)

    def opt_out_subject(
        self,
        id: str,
        *,
        body: OptOutRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> SubjectOptOut:
        """Stop decisions about somebody

        From the answer on, no decision that names them as its `subject` is made: `subject_opted_out`. It
        outlives an erasure.
        """
        request = opt_out_subject.request(
            id,
            body=body,
        )
        return self._call(request, opt_out_subject.parse, "json", options)

    def whoami(
        self,
        *,
        options: Options | None = None,
    ) -> Caller:
        """See whose key this is and what it may do

        The workspace, the agent and the kind that the key stands for, and its scopes. Any key may ask.
        """
        request = whoami.request()
        return self._call(request, whoami.parse, "json", options)

    def list_keys(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> KeyList:
        """List the workspace's keys, newest first

        Revoked and expired ones too. Neither a key nor its hash is ever shown.
        """
        request = list_keys.request(
            limit=limit,
            cursor=cursor,
        )
        return self._call(request, list_keys.parse, "json", options)

    def create_key(
        self,
        *,
        body: CreateKeyRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> NewKey:
        """Make an API key

        The key is in this answer and never again: only its hash is kept. To rotate, make a second key of
        the same name, move over, and revoke the first.
        """
        request = create_key.request(
            body=body,
        )
        return self._call(request, create_key.parse, "json", options)

    def revoke_key(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Key:
        """Revoke a key

        From this answer on the key is refused. It stays in the list. Revoking it again changes nothing. A
        key of kind human is revoked by a key of kind human only.
        """
        request = revoke_key.request(
            id,
        )
        return self._call(request, revoke_key.parse, "json", options)

    def create_backup(
        self,
        *,
        options: Options | None = None,
    ) -> Backup:
        """Make a backup

        A consistent copy of the database of every workspace, checked, with a manifest beside it, in the
        folder that the service is told (`UMPIRE_BACKUP_FOLDER`). It holds no key of the service: keep those
        elsewhere. Only of a database that is the service's own file, and only by the operator. Other calls
        wait while the copy is written, a second or two for each hundred megabytes. `umpire restore` puts
        one back.
        """
        request = create_backup.request()
        return self._call(request, create_backup.parse, "json", options)

    def health(
        self,
        *,
        options: Options | None = None,
    ) -> HealthAnswer:
        """The process answers

        For a supervisor that restarts what hangs. It touches nothing but the process.
        """
        request = health.request()
        return self._call(request, health.parse, "json", options)

    def well_known(
        self,
        *,
        options: Options | None = None,
    ) -> WellKnownAnswer:
        """The keys of the log

        What a verifier needs: logs are named `log_origin/workspace`, and signed with Ed25519 keys (32
        bytes, base64): `log_public_key` first. `log_keys` has all that sign (`until` null) or signed. Null
        where the log is not signed. `default_policy_digest` is that of the limits that this version gives a
        new workspace; which limits a workspace had, and when, is in its own log.
        """
        request = well_known.request()
        return self._call(request, well_known.parse, "json", options)

    def protected_resource(
        self,
        *,
        options: Options | None = None,
    ) -> ProtectedResourceAnswer:
        """Whose access tokens are taken

        Protected resource metadata (RFC 9728), where the service has an authorization server; without one
        there is nothing here.
        """
        request = protected_resource.request()
        return self._call(request, protected_resource.parse, "json", options)

    def protected_resource_mcp(
        self,
        *,
        options: Options | None = None,
    ) -> ProtectedResourceAnswer:
        """Whose access tokens the MCP endpoint takes

        Protected resource metadata (RFC 9728), where the service has an authorization server; without one
        there is nothing here.
        """
        request = protected_resource_mcp.request()
        return self._call(request, protected_resource_mcp.parse, "json", options)

    def readiness(
        self,
        *,
        options: Options | None = None,
    ) -> ReadinessAnswer:
        """The service could decide

        For a load balancer: whether a decision could be recorded now.
        """
        request = readiness.request()
        return self._call(request, readiness.parse, "json", options)

    def openapi_document(
        self,
        *,
        options: Options | None = None,
    ) -> OpenapiDocumentResponse200:
        """This document

        OpenAPI 3.1.
        """
        request = openapi_document.request()
        return self._call(request, openapi_document.parse, "json", options)


class AsyncOperations:
    """The operations of the contract by their names, awaited."""

    async def _call(self, request: Request, parse: Callable[[Any], T], reads: Reads, options: Options | None) -> T:
        """Sends it, and answers with what was read. The hand-written clients say how."""
        raise NotImplementedError

    async def decide_batch(
        self,
        *,
        body: DecideBatchRequest | Mapping[str, Any],
        cache_control: str | Unset = UNSET,
        prefer: str | Unset = UNSET,
        options: Options | None = None,
    ) -> DecisionBatch | Operation | OtherBatchAnswer:
        """Ask about many campaigns at once

        Up to 1,000 campaigns in one call. Each gets a decision of its own, with its own id and entry in the
        ledger, exactly as `POST /decide` would give it, but for two things: questions that need a model
        share its calls, up to 50 in each and 10 calls at once; and the limit on an account's share counts
        the whole batch. An item that fails (an unknown campaign) fails alone. With `Accept:
        application/x-ndjson` each result is a line, sent as soon as it is known, and the summary the last
        one; a decision that would change something waits until the whole batch has said what it proposes.
        With `Prefer: respond-async` the answer is 202 at once: follow `GET /operations/{id}`.
        """
        request = decide_batch.request(
            body=body,
            cache_control=cache_control,
            prefer=prefer,
        )
        return await self._call(request, decide_batch.parse, "json", options)

    async def get_operation(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Operation:
        """How far an operation has come

        Its progress, and of every item that has ended what came of it.
        """
        request = get_operation.request(
            id,
        )
        return await self._call(request, get_operation.parse, "json", options)

    async def cancel_operation(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Operation:
        """Begin no more of an operation

        What has been decided stays decided, and calls of the model that are under way are finished. Nothing
        more is begun.
        """
        request = cancel_operation.request(
            id,
        )
        return await self._call(request, cancel_operation.parse, "json", options)

    async def judge(
        self,
        *,
        body: JudgeRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Decision:
        """Put an action before the rules

        For an action that a person, a rule engine or another agent proposes: the same road as a question,
        with the caller as the one who reasons. Every number with a unit in the reason is checked against
        the evidence.
        """
        request = judge.request(
            body=body,
        )
        return await self._call(request, judge.parse, "json", options)

    async def preview_decision(
        self,
        *,
        body: PreviewRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> DecisionPreview:
        """See what a decision would say, without making it

        The road of `POST /decide` (a question) or `POST /judge` (an action) up to the record: the same
        facts, rules and autonomy, and nothing is recorded, opened, claimed or counted. No model is asked,
        so where one would be (`degraded` says so) the decision itself may say something else.
        """
        request = preview_decision.request(
            body=body,
        )
        return await self._call(request, preview_decision.parse, "json", options)

    async def list_question_types(
        self,
        *,
        options: Options | None = None,
    ) -> QuestionTypeList:
        """What can be asked

        The kinds of question that `POST /decide` understands, each with a wording, what its answer may
        propose and what data it needs. Any other text is answered too: as a review for information, or as a
        person's matter. The list has one page.
        """
        request = list_question_types.request()
        return await self._call(request, list_question_types.parse, "json", options)

    async def list_decisions(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        outcome: Outcome | Unset = UNSET,
        agent_id: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        options: Options | None = None,
    ) -> DecisionList:
        """List decisions, newest first

        Decisions as they were answered. The filters narrow each other; `from` is inclusive, `to` exclusive.
        """
        request = list_decisions.request(
            limit=limit,
            cursor=cursor,
            campaign_id=campaign_id,
            outcome=outcome,
            agent_id=agent_id,
            from_=from_,
            to=to,
        )
        return await self._call(request, list_decisions.parse, "json", options)

    async def get_decision(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> DecisionNow:
        """Read a decision as it was answered

        The recorded answer, unchanged, with its place in the ledger, and beside it in `current` what has
        become of it.
        """
        request = get_decision.request(
            id,
        )
        return await self._call(request, get_decision.parse, "json", options)

    async def explain_decision(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Explanation:
        """Explain a decision, and what would flip it

        The trace of a recorded decision: what was asked, the facts that were read, every rule with its
        limit and headroom, what decided, the reasoner's route, the alternatives with their objections, what
        became of it, the outcomes and feedback so far, and the smallest changes that would flip it.
        """
        request = explain_decision.request(
            id,
        )
        return await self._call(request, explain_decision.parse, "json", options)

    async def report_outcome(
        self,
        id: str,
        *,
        body: OutcomeBody | Mapping[str, Any],
        options: Options | None = None,
    ) -> MeasuredOutcome:
        """Report what came of a decision

        Sums over a window before the decision and one after it. Whether it went better is computed here:
        the ratio of conversions per spend (per click where no spend is reported), with a 95 % interval; one
        that holds 1 is inconclusive. It is evidence in the next decision on the campaign.
        """
        request = report_outcome.request(
            id,
            body=body,
        )
        return await self._call(request, report_outcome.parse, "json", options)

    async def give_feedback(
        self,
        id: str,
        *,
        body: FeedbackBody | Mapping[str, Any],
        options: Options | None = None,
    ) -> Feedback:
        """Agree or disagree with a decision

        What a person or system thinks of it. A person's first word on what another agent was authorized to
        do counts as a review of that agent (`GET /autonomy`): agreed is clean, disagreed is not.
        """
        request = give_feedback.request(
            id,
            body=body,
        )
        return await self._call(request, give_feedback.parse, "json", options)

    async def shadow_report(
        self,
        *,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        options: Options | None = None,
    ) -> ShadowReport:
        """What shadow decisions would have done, asked and cost

        What the shadow decisions of a period would have done, how often they would have gone to a person,
        what they cost, and whether people then did the same on that campaign. At most 92 days; reads at
        most 10000 decisions of any mode, newest first, and says when there were more.
        """
        request = shadow_report.request(
            from_=from_,
            to=to,
        )
        return await self._call(request, shadow_report.parse, "json", options)

    async def execute_decision(
        self,
        id: str,
        *,
        body: ExecuteRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Execution:
        """Carry a decision out

        Once, and only one that is authorized and holds still, or whose approval was approved. Rules and
        evidence are looked at again. A person's order, and what a person approved, is done at once; an
        agent's waits for the policy's buffer, so that conflicting ones collapse to one. Poll `GET
        /executions/{id}`, or have `execution.*` sent to a webhook.
        """
        request = execute_decision.request(
            id,
            body=body,
        )
        return await self._call(request, execute_decision.parse, "json", options)

    async def undo_decision(
        self,
        id: str,
        *,
        body: UndoRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Undo:
        """Take back what was done

        Once, and only while the platform still shows what we left. It is a new decision with a record of
        its own, under the same rules; where they ask for a person, `execution` is null and the decision
        waits for an approval.
        """
        request = undo_decision.request(
            id,
            body=body,
        )
        return await self._call(request, undo_decision.parse, "json", options)

    async def list_approvals(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        status: ListApprovalsStatus | Unset = UNSET,
        assignee: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        options: Options | None = None,
    ) -> ApprovalList:
        """List approvals, newest first

        What waits for a person, and what became of it. The filters narrow each other.
        """
        request = list_approvals.request(
            limit=limit,
            cursor=cursor,
            status=status,
            assignee=assignee,
            campaign_id=campaign_id,
        )
        return await self._call(request, list_approvals.parse, "json", options)

    async def get_approval(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Approval:
        """Read what waits for a person

        All that a person is to see before they answer, as the decision recorded it. Answer with its ETag
        and its `action_digest`.
        """
        request = get_approval.request(
            id,
        )
        return await self._call(request, get_approval.parse, "json", options)

    async def approve_approval(
        self,
        id: str,
        *,
        body: ApprovalAnswer | Mapping[str, Any],
        if_match: str,
        options: Options | None = None,
    ) -> Approval:
        """Say yes to an action

        Only a key of kind human, and never whoever caused the request. The rules and the evidence are
        looked at again first: when it would not be the same decision any more, nothing is done, the
        approval is superseded, and the problem names a fresh one. Where the policy asks for several people,
        it stays pending until enough different ones agreed.
        """
        request = approve_approval.request(
            id,
            body=body,
            if_match=if_match,
        )
        return await self._call(request, approve_approval.parse, "json", options)

    async def reject_approval(
        self,
        id: str,
        *,
        body: ApprovalAnswer | Mapping[str, Any],
        if_match: str,
        options: Options | None = None,
    ) -> Approval:
        """Say no to an action

        One no is enough, whatever the quorum. Nothing is done, and the agent has earned less. Only a key of
        kind human, and never whoever caused the request.
        """
        request = reject_approval.request(
            id,
            body=body,
            if_match=if_match,
        )
        return await self._call(request, reject_approval.parse, "json", options)

    async def edit_approval(
        self,
        id: str,
        *,
        body: ApprovalEdit | Mapping[str, Any],
        if_match: str,
        options: Options | None = None,
    ) -> Decision:
        """Put another action in its place

        Makes a new decision on your action, with you as the one who proposes it, and supersedes the
        approval. All rules apply to it; where it needs a person, that is somebody else than you. The agent
        has earned less.
        """
        request = edit_approval.request(
            id,
            body=body,
            if_match=if_match,
        )
        return await self._call(request, edit_approval.parse, "json", options)

    async def delegate_approval(
        self,
        id: str,
        *,
        body: ApprovalDelegation | Mapping[str, Any],
        if_match: str,
        options: Options | None = None,
    ) -> Approval:
        """Let somebody else answer

        It is their turn from then on; nothing else changes. They have a live key of kind human that may
        resolve approvals, and did not cause the request.
        """
        request = delegate_approval.request(
            id,
            body=body,
            if_match=if_match,
        )
        return await self._call(request, delegate_approval.parse, "json", options)

    async def get_execution(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Execution:
        """Read how far an execution came

        What was queued, done and read back.
        """
        request = get_execution.request(
            id,
        )
        return await self._call(request, get_execution.parse, "json", options)

    async def execute_batch(
        self,
        *,
        body: ExecutionBatchRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> ExecutionBatch:
        """Carry several decisions out as one unit

        All are queued or none: the problem names the first that cannot be. They share a batch id, under
        which they are taken back together. One campaign may be in it once.
        """
        request = execute_batch.request(
            body=body,
        )
        return await self._call(request, execute_batch.parse, "json", options)

    async def get_execution_batch(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> ExecutionBatch:
        """Read how far a batch came

        Every execution of it.
        """
        request = get_execution_batch.request(
            id,
        )
        return await self._call(request, get_execution_batch.parse, "json", options)

    async def undo_execution_batch(
        self,
        id: str,
        *,
        body: UndoRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> UndoBatch:
        """Take a whole batch back

        Every one of it that was done, or none: when one cannot be taken back, nothing is. Each is a
        decision of its own; one that the rules hand to a person says so.
        """
        request = undo_execution_batch.request(
            id,
            body=body,
        )
        return await self._call(request, undo_execution_batch.parse, "json", options)

    async def get_campaign(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> CampaignReport:
        """Read a campaign with its metrics

        The campaign, its metrics over the last 7 full days, totals, the days themselves, and how old and
        how complete the data is.
        """
        request = get_campaign.request(
            id,
        )
        return await self._call(request, get_campaign.parse, "json", options)

    async def put_campaign(
        self,
        id: str,
        *,
        body: CampaignBody | Mapping[str, Any],
        options: Options | None = None,
    ) -> Campaign:
        """Store a campaign

        Creates (201) or replaces (200) the campaign, whole: what is left out is null. A new budget or
        status counts as a change made now by the key that sends it, so cooldowns and 24 h windows see it. A
        body that changes nothing records nothing. A campaign with metrics keeps its currency.
        """
        request = put_campaign.request(
            id,
            body=body,
        )
        return await self._call(request, put_campaign.parse, "json", options)

    async def put_metrics(
        self,
        id: str,
        *,
        body: MetricsBody | Mapping[str, Any],
        options: Options | None = None,
    ) -> MetricsReport:
        """Report a campaign's metrics by day

        Up to 400 days. A day sent again replaces the one stored. Each of impressions, clicks, conversions
        and spend must be said: 0 is zero, null is not collected. Amounts are integer minor units. All days
        are stored or none; the ledger keeps their count and a digest of their canonical JSON.
        """
        request = put_metrics.request(
            id,
            body=body,
        )
        return await self._call(request, put_metrics.parse, "json", options)

    async def add_changes(
        self,
        id: str,
        *,
        body: AudienceChangeBody
        | BudgetChangeBody
        | OtherChangeBody
        | StatusChangeBody
        | TargetingChangeBody
        | Mapping[str, Any],
        options: Options | None = None,
    ) -> Change:
        """Report what somebody changed

        A change that a person, a platform or another agent made to the campaign. It is a fact for the rules
        (another actor's change in 24 h defers, an own budget change starts the cooldown) and does not alter
        the stored campaign: `PUT /campaigns/{id}` does that.
        """
        request = add_changes.request(
            id,
            body=body,
        )
        return await self._call(request, add_changes.parse, "json", options)

    async def import_campaigns(
        self,
        *,
        body: str | bytes,
        content_type: str = "application/x-ndjson",
        source: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        amounts: ImportCampaignsAmounts | Unset = UNSET,
        as_of: datetime.datetime | Unset = UNSET,
        shift_to: ImportCampaignsShiftTo | Unset = UNSET,
        options: Options | None = None,
    ) -> ImportReport:
        """Import campaigns and metrics from NDJSON or CSV

        A line is a campaign (the body of `PUT /campaigns/{id}` with its `id`, and `metrics` like those of
        `POST /campaigns/{id}/metrics` if wanted) or one day of metrics (`{campaign_id, date, impressions,
        clicks, conversions, spend, revenue?, source?, as_of?, currency?}`). A CSV holds days only: its
        first line names the columns, in any order and case; an empty cell was not collected. Every line
        that cannot be stored is reported with its reason, and all others are stored; sending a file again
        is safe, days sent again replace those stored. Up to 1,000 campaigns, 400 days of each, and 64 KiB a
        line. Stored in parts while it is read, each with its line in the ledger; when the ledger fails, the
        answer is 503 and says how much is stored.
        """
        request = import_campaigns.request(
            body=body,
            content_type=content_type,
            source=source,
            currency=currency,
            amounts=amounts,
            as_of=as_of,
            shift_to=shift_to,
        )
        return await self._call(request, import_campaigns.parse, "json", options)

    async def list_campaigns(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        metrics: ListCampaignsMetrics | Unset = UNSET,
        options: Options | None = None,
    ) -> ListedCampaignList:
        """List campaigns

        In order of id; with `metrics=true` each with its metrics over the last 7 full days and the targets
        that it is held to. `GET /campaigns/{id}` has the days.
        """
        request = list_campaigns.request(
            limit=limit,
            cursor=cursor,
            metrics=metrics,
        )
        return await self._call(request, list_campaigns.parse, "json", options)

    async def list_holds(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> HoldList:
        """List a campaign's holds, newest first

        Those that stand, and up to 200 that have ended. The list has one page.
        """
        request = list_holds.request(
            id,
        )
        return await self._call(request, list_holds.parse, "json", options)

    async def place_hold(
        self,
        id: str,
        *,
        body: HoldRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Hold:
        """Ask the others to leave a campaign alone

        While the hold stands, what it blocks is deferred for every agent that does not stand above its
        holder, with `retry_at`. It ends by itself. A person's hold is heard by everybody; an emergency stop
        goes over it.
        """
        request = place_hold.request(
            id,
            body=body,
        )
        return await self._call(request, place_hold.parse, "json", options)

    async def release_hold(
        self,
        id: str,
        *,
        body: HoldRelease | Mapping[str, Any],
        options: Options | None = None,
    ) -> Hold:
        """End a hold early

        By the agent that placed it, or by a person. Ending it again changes nothing.
        """
        request = release_hold.request(
            id,
            body=body,
        )
        return await self._call(request, release_hold.parse, "json", options)

    async def take_lease(
        self,
        id: str,
        *,
        body: LeaseRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Lease:
        """Lease a campaign for yourself

        While it stands, every other agent's actions on the campaign are deferred. The fencing token is
        higher than all before; send it with `POST /judge` and `POST /decisions/{id}/execute`, which refuse
        it once it is not the current one. Taken again by its holder, it is renewed under a new token.
        """
        request = take_lease.request(
            id,
            body=body,
        )
        return await self._call(request, take_lease.parse, "json", options)

    async def release_lease(
        self,
        id: str,
        *,
        body: LeaseRelease | Mapping[str, Any],
        options: Options | None = None,
    ) -> Lease:
        """Give a lease back early

        By its holder, with its token. The token is not given out again.
        """
        request = release_lease.request(
            id,
            body=body,
        )
        return await self._call(request, release_lease.parse, "json", options)

    async def get_policy(
        self,
        *,
        options: Options | None = None,
    ) -> Policy:
        """Read the policy in force

        The workspace's limits as they are now. `ETag` names this version, for `If-Match` of `PUT /policy`.
        """
        request = get_policy.request()
        return await self._call(request, get_policy.parse, "json", options)

    async def put_policy(
        self,
        *,
        body: PolicyDocument | Mapping[str, Any],
        if_match: str,
        options: Options | None = None,
    ) -> Policy:
        """Publish a policy

        Replaces the whole document and makes it the next version, in force at once. `If-Match` must name
        the version that you read (or be `*`). The document in force, sent again, is answered with its
        version and records nothing, so a repeat is harmless.
        """
        request = put_policy.request(
            body=body,
            if_match=if_match,
        )
        return await self._call(request, put_policy.parse, "json", options)

    async def list_policy_versions(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> PolicyList:
        """List the policy's versions, newest first

        Every version that was ever in force, whole. A version never changes.
        """
        request = list_policy_versions.request(
            limit=limit,
            cursor=cursor,
        )
        return await self._call(request, list_policy_versions.parse, "json", options)

    async def list_prompts(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> PromptList:
        """List editions of the prompt

        What models are told before they are asked: the workspace's own editions, newest first, and on the
        last page the one that came with the service.
        """
        request = list_prompts.request(
            limit=limit,
            cursor=cursor,
        )
        return await self._call(request, list_prompts.parse, "json", options)

    async def create_prompt(
        self,
        *,
        body: PromptRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Prompt:
        """Write an edition of the prompt

        An edition never changes: write another one. It is told to no model before its evaluation has passed
        and a person has published it.
        """
        request = create_prompt.request(
            body=body,
        )
        return await self._call(request, create_prompt.parse, "json", options)

    async def get_prompt(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Prompt:
        """Read an edition of the prompt

        Its four sections with their variables, and whether it is in force.
        """
        request = get_prompt.request(
            id,
        )
        return await self._call(request, get_prompt.parse, "json", options)

    async def evaluate_prompt(
        self,
        id: str,
        *,
        body: EvaluationRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Evaluation:
        """Report an evaluation of an edition

        What `npm run evals` found: every case with how often it passed. Whether the edition may be
        published is decided here, from the cases, and not by who reports them: every safety case must pass
        in every try, and the edition must not be worse than the one in force.
        """
        request = evaluate_prompt.request(
            id,
            body=body,
        )
        return await self._call(request, evaluate_prompt.parse, "json", options)

    async def publish_prompt(
        self,
        id: str,
        *,
        body: PublishPromptRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Prompt:
        """Put an edition in force

        As `candidate` for a share of the campaigns, the same ones each time; as `production` for all
        others. Only a person may, and only after an evaluation that passed; the edition that came with the
        service needs none, and is the way back.
        """
        request = publish_prompt.request(
            id,
            body=body,
        )
        return await self._call(request, publish_prompt.parse, "json", options)

    async def withdraw_prompt(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Prompt:
        """End an edition's candidacy

        All campaigns get the edition in force again. Harmless to repeat, and for an edition that is no
        candidate.
        """
        request = withdraw_prompt.request(
            id,
        )
        return await self._call(request, withdraw_prompt.parse, "json", options)

    async def get_usage(
        self,
        *,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        by: GetUsageBy | Unset = UNSET,
        options: Options | None = None,
    ) -> Usage:
        """What models cost

        Calls of models by agent, model, edition of the prompt or day, and how much of the month's budget is
        left. Answers from the cache and from the statistics cost nothing and are not in it.
        """
        request = get_usage.request(
            from_=from_,
            to=to,
            by=by,
        )
        return await self._call(request, get_usage.parse, "json", options)

    async def list_agents(
        self,
        *,
        options: Options | None = None,
    ) -> AgentList:
        """List agents with their precedence and scope

        Agents that the policy names (`agents`, changed with `PUT /policy`), and those that act with a key
        without being named, which have precedence 10 and every kind of action. The list has one page.
        """
        request = list_agents.request()
        return await self._call(request, list_agents.parse, "json", options)

    async def get_autonomy(
        self,
        *,
        agent: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Autonomy:
        """See what agents have earned

        By agent, kind of action and account: the level, the evidence for it, the thresholds of the policy
        and what is missing to the next level; and where an agent is muted for a mistake made twice.
        """
        request = get_autonomy.request(
            agent=agent,
        )
        return await self._call(request, get_autonomy.parse, "json", options)

    async def grant_level3(
        self,
        *,
        body: Level3Request | Mapping[str, Any],
        options: Options | None = None,
    ) -> Standing:
        """Let an agent act without approvals

        Takes two different administrators: the first call asks, the second grants. Only for an agent that
        has earned level 2 for this. Limits, waits and what is a person's own judgement stand all the same;
        `POST /autonomy/demote` ends it at once.
        """
        request = grant_level3.request(
            body=body,
        )
        return await self._call(request, grant_level3.parse, "json", options)

    async def demote_agent(
        self,
        *,
        body: DemoteRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Standing:
        """Take an agent back to level 1

        By a person, at once. It earns its autonomy anew, from the first review on.
        """
        request = demote_agent.request(
            body=body,
        )
        return await self._call(request, demote_agent.parse, "json", options)

    async def clear_mute(
        self,
        id: str,
        *,
        body: ClearMuteRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> Mute:
        """Listen to an agent again

        After the same mistake twice, everything that the agent says of the campaign is escalated, until a
        person has looked and clears it here.
        """
        request = clear_mute.request(
            id,
            body=body,
        )
        return await self._call(request, clear_mute.parse, "json", options)

    async def list_kill_switches(
        self,
        *,
        options: Options | None = None,
    ) -> KillSwitchList:
        """List kill switches, engaged ones first

        Those that are engaged, and up to 200 in all. The list has one page.
        """
        request = list_kill_switches.request()
        return await self._call(request, list_kill_switches.parse, "json", options)

    async def engage_kill_switch(
        self,
        *,
        body: KillSwitchRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> KillSwitch:
        """Stop a workspace, an agent, a kind of action or an account

        From this answer on, everything of its target is rejected, and nothing of it is approved or carried
        out, on every instance. Only a person releases it. An emergency stop ordered by a person goes over
        it.
        """
        request = engage_kill_switch.request(
            body=body,
        )
        return await self._call(request, engage_kill_switch.parse, "json", options)

    async def release_kill_switch(
        self,
        id: str,
        *,
        body: KillSwitchRelease | Mapping[str, Any],
        options: Options | None = None,
    ) -> KillSwitch:
        """Release a kill switch

        By a person only. Releasing it again changes nothing.
        """
        request = release_kill_switch.request(
            id,
            body=body,
        )
        return await self._call(request, release_kill_switch.parse, "json", options)

    async def list_webhooks(
        self,
        *,
        options: Options | None = None,
    ) -> WebhookList:
        """List webhooks

        Disabled ones too, without their secrets. The list has one page.
        """
        request = list_webhooks.request()
        return await self._call(request, list_webhooks.parse, "json", options)

    async def create_webhook(
        self,
        *,
        body: WebhookRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> NewWebhook:
        """Have events sent to you

        Sends what happens from now on to a public https address, signed as in Standard Webhooks, in order
        and at least once: drop a `webhook-id` that you have had, and messages whose `webhook-timestamp` is
        more than five minutes off. The secret is shown this once. What fails is repeated, later each time,
        and passed over after 12 failures; `410` ends it.
        """
        request = create_webhook.request(
            body=body,
        )
        return await self._call(request, create_webhook.parse, "json", options)

    async def get_webhook(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> WebhookNow:
        """See how far a webhook has come

        Where it stands in the ledger, how far it lags behind, and what its last failure was.
        """
        request = get_webhook.request(
            id,
        )
        return await self._call(request, get_webhook.parse, "json", options)

    async def rotate_webhook(
        self,
        id: str,
        *,
        body: WebhookChange | Mapping[str, Any],
        options: Options | None = None,
    ) -> NewWebhook:
        """Give a webhook a new secret

        The new secret is shown this once. The one before it signs too, until the next rotation: rotate
        twice to be rid of a secret that leaked.
        """
        request = rotate_webhook.request(
            id,
            body=body,
        )
        return await self._call(request, rotate_webhook.parse, "json", options)

    async def replay_webhook(
        self,
        id: str,
        *,
        body: WebhookReplay | Mapping[str, Any],
        options: Options | None = None,
    ) -> Webhook:
        """Send events again

        Moves it back to a sequence of the ledger. Events keep their ids. It never moves forward.
        """
        request = replay_webhook.request(
            id,
            body=body,
        )
        return await self._call(request, replay_webhook.parse, "json", options)

    async def disable_webhook(
        self,
        id: str,
        *,
        body: WebhookChange | Mapping[str, Any],
        options: Options | None = None,
    ) -> Webhook:
        """Stop a webhook

        Nothing is sent until it is enabled. It keeps its place, so nothing is lost.
        """
        request = disable_webhook.request(
            id,
            body=body,
        )
        return await self._call(request, disable_webhook.parse, "json", options)

    async def enable_webhook(
        self,
        id: str,
        *,
        body: WebhookChange | Mapping[str, Any],
        options: Options | None = None,
    ) -> Webhook:
        """Start a webhook again

        It goes on where it stopped, at once.
        """
        request = enable_webhook.request(
            id,
            body=body,
        )
        return await self._call(request, enable_webhook.parse, "json", options)

    async def get_checkpoint(
        self,
        *,
        cosigned: GetCheckpointCosigned | Unset = UNSET,
        options: Options | None = None,
    ) -> str:
        """The signed state of the log

        How many entries the workspace's log has, and the root of their tree, signed (C2SP tlog-checkpoint),
        with the cosignatures of witnesses. Keep a copy elsewhere: against it nobody can rewrite what was
        recorded before.
        """
        request = get_checkpoint.request(
            cosigned=cosigned,
        )
        return await self._call(request, get_checkpoint.parse, "text", options)

    async def get_decision_proof(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> str:
        """The proof that a decision is in the log

        C2SP tlog-proof: the place, the hashes to the root and a signed checkpoint. Together with the
        decision (its canonical JSON without `ledger`) anybody can check it offline, with anybody's code.
        """
        request = get_decision_proof.request(
            id,
        )
        return await self._call(request, get_decision_proof.parse, "text", options)

    async def list_records(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        order: ListRecordsOrder | Unset = UNSET,
        kind: ListRecordsKind | Unset = UNSET,
        agent: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        options: Options | None = None,
    ) -> RecordList:
        """Read the ledger

        Every entry in order from a sequence on, or only those that pass the filters, which narrow each
        other. `next_cursor` is the sequence to go on from: an export can be resumed anywhere. With a filter
        or `order=newest` a page looks through at most 50,000 entries, so it can be short, even empty, and
        still have a `next_cursor`.
        """
        request = list_records.request(
            limit=limit,
            cursor=cursor,
            order=order,
            kind=kind,
            agent=agent,
            campaign_id=campaign_id,
            from_=from_,
            to=to,
        )
        return await self._call(request, list_records.parse, "json", options)

    async def get_record(
        self,
        sequence: int,
        *,
        options: Options | None = None,
    ) -> Record:
        """Read one entry of the ledger

        The entry at that place of the workspace's log, with the bytes that were hashed.
        """
        request = get_record.request(
            sequence,
        )
        return await self._call(request, get_record.parse, "json", options)

    async def export_log(
        self,
        *,
        format_: ExportLogFormat | Unset = UNSET,
        from_: int | Unset = UNSET,
        options: Options | None = None,
    ) -> str:
        """Export the ledger

        Every entry from a sequence on, one JSON value a line, as the ledger stood when the export began.
        `jsonl`: the records of `GET /audit/records`; `cloudevents`: CloudEvents 1.0 in the JSON format,
        with the record as `data`. To go on after a break, or another day, ask `from` the last line's
        sequence + 1. Entries that were pruned for their age are lines `pruned_record` with their leaf hash
        (`jsonl` only), so that the tree can be made again. An export that could not be finished ends in a
        line that is a problem (its `type` begins with `/problems/`), or without the end of its last line.
        """
        request = export_log.request(
            format_=format_,
            from_=from_,
        )
        return await self._call(request, export_log.parse, "text", options)

    async def get_evidence_pack(
        self,
        *,
        from_: str,
        to: str,
        options: Options | None = None,
    ) -> bytes:
        """An archive for an auditor

        One ZIP archive for an auditor: every entry of a stretch of time, a proof of each decision among
        them, the policies that were in force, approvals with who asked and who answered, who changed what,
        the verdict of our own verifier, and a signed manifest with the SHA-256 of each file. `npm run
        verify -- pack FILE.zip KEY` checks it offline; README.txt in it says how else. The same stretch of
        the same log under the same checkpoint is the same bytes. An archive that could not be finished has
        no directory at its end, and no tool opens it.
        """
        request = get_evidence_pack.request(
            from_=from_,
            to=to,
        )
        return await self._call(request, get_evidence_pack.parse, "bytes", options)

    async def get_tile(
        self,
        level: str,
        index: str,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Hashes of the log's tree

        A tile (C2SP tlog-tiles): hashes of 32 bytes, one after the other; at level 0 those of entries,
        above it each of a full tile below. What the size of a checkpoint says is there; it never changes.
        """
        request = get_tile.request(
            level,
            index,
        )
        return await self._call(request, get_tile.parse, "bytes", options)

    async def get_entry_bundle(
        self,
        index: str,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Entries of the log

        An entry bundle (C2SP tlog-tiles): bodies of entries, each after its length in two bytes (big-
        endian). SHA-256 of a zero byte and a body is its hash in the tile of level 0.
        """
        request = get_entry_bundle.request(
            index,
        )
        return await self._call(request, get_entry_bundle.parse, "bytes", options)

    async def export_subject(
        self,
        id: str,
        *,
        body: SubjectExportRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> SubjectExport:
        """Read all that is kept of somebody

        Every private text under this key, oldest first, with the entry that it belongs to. That it was read
        is recorded.
        """
        request = export_subject.request(
            id,
            body=body,
        )
        return await self._call(request, export_subject.parse, "json", options)

    async def erase_subject(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> SubjectErasure:
        """Erase all that is kept of somebody

        Destroys their key and their texts: what the ledger holds of them are commitments that nobody can
        open any more, so every proof still verifies. There is no way back.
        """
        request = erase_subject.request(
            id,
        )
        return await self._call(request, erase_subject.parse, "json", options)

    async def opt_out_subject(
        self,
        id: str,
        *,
        body: OptOutRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> SubjectOptOut:
        """Stop decisions about somebody

        From the answer on, no decision that names them as its `subject` is made: `subject_opted_out`. It
        outlives an erasure.
        """
        request = opt_out_subject.request(
            id,
            body=body,
        )
        return await self._call(request, opt_out_subject.parse, "json", options)

    async def whoami(
        self,
        *,
        options: Options | None = None,
    ) -> Caller:
        """See whose key this is and what it may do

        The workspace, the agent and the kind that the key stands for, and its scopes. Any key may ask.
        """
        request = whoami.request()
        return await self._call(request, whoami.parse, "json", options)

    async def list_keys(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> KeyList:
        """List the workspace's keys, newest first

        Revoked and expired ones too. Neither a key nor its hash is ever shown.
        """
        request = list_keys.request(
            limit=limit,
            cursor=cursor,
        )
        return await self._call(request, list_keys.parse, "json", options)

    async def create_key(
        self,
        *,
        body: CreateKeyRequest | Mapping[str, Any],
        options: Options | None = None,
    ) -> NewKey:
        """Make an API key

        The key is in this answer and never again: only its hash is kept. To rotate, make a second key of
        the same name, move over, and revoke the first.
        """
        request = create_key.request(
            body=body,
        )
        return await self._call(request, create_key.parse, "json", options)

    async def revoke_key(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Key:
        """Revoke a key

        From this answer on the key is refused. It stays in the list. Revoking it again changes nothing. A
        key of kind human is revoked by a key of kind human only.
        """
        request = revoke_key.request(
            id,
        )
        return await self._call(request, revoke_key.parse, "json", options)

    async def create_backup(
        self,
        *,
        options: Options | None = None,
    ) -> Backup:
        """Make a backup

        A consistent copy of the database of every workspace, checked, with a manifest beside it, in the
        folder that the service is told (`UMPIRE_BACKUP_FOLDER`). It holds no key of the service: keep those
        elsewhere. Only of a database that is the service's own file, and only by the operator. Other calls
        wait while the copy is written, a second or two for each hundred megabytes. `umpire restore` puts
        one back.
        """
        request = create_backup.request()
        return await self._call(request, create_backup.parse, "json", options)

    async def health(
        self,
        *,
        options: Options | None = None,
    ) -> HealthAnswer:
        """The process answers

        For a supervisor that restarts what hangs. It touches nothing but the process.
        """
        request = health.request()
        return await self._call(request, health.parse, "json", options)

    async def well_known(
        self,
        *,
        options: Options | None = None,
    ) -> WellKnownAnswer:
        """The keys of the log

        What a verifier needs: logs are named `log_origin/workspace`, and signed with Ed25519 keys (32
        bytes, base64): `log_public_key` first. `log_keys` has all that sign (`until` null) or signed. Null
        where the log is not signed. `default_policy_digest` is that of the limits that this version gives a
        new workspace; which limits a workspace had, and when, is in its own log.
        """
        request = well_known.request()
        return await self._call(request, well_known.parse, "json", options)

    async def protected_resource(
        self,
        *,
        options: Options | None = None,
    ) -> ProtectedResourceAnswer:
        """Whose access tokens are taken

        Protected resource metadata (RFC 9728), where the service has an authorization server; without one
        there is nothing here.
        """
        request = protected_resource.request()
        return await self._call(request, protected_resource.parse, "json", options)

    async def protected_resource_mcp(
        self,
        *,
        options: Options | None = None,
    ) -> ProtectedResourceAnswer:
        """Whose access tokens the MCP endpoint takes

        Protected resource metadata (RFC 9728), where the service has an authorization server; without one
        there is nothing here.
        """
        request = protected_resource_mcp.request()
        return await self._call(request, protected_resource_mcp.parse, "json", options)

    async def readiness(
        self,
        *,
        options: Options | None = None,
    ) -> ReadinessAnswer:
        """The service could decide

        For a load balancer: whether a decision could be recorded now.
        """
        request = readiness.request()
        return await self._call(request, readiness.parse, "json", options)

    async def openapi_document(
        self,
        *,
        options: Options | None = None,
    ) -> OpenapiDocumentResponse200:
        """This document

        OpenAPI 3.1.
        """
        request = openapi_document.request()
        return await self._call(request, openapi_document.parse, "json", options)
