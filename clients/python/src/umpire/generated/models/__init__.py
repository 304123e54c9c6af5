"""What is sent and answered. A model is read when it is first used: there are some hundreds."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action_type import ActionType
    from .adjust_campaign_budget_action import AdjustCampaignBudgetAction
    from .adjust_campaign_budget_proposed_action import (
        AdjustCampaignBudgetProposedAction,
    )
    from .adjust_campaign_budget_proposed_action_before import (
        AdjustCampaignBudgetProposedActionBefore,
    )
    from .agent import Agent
    from .agent_list import AgentList
    from .approval import Approval
    from .approval_answer import ApprovalAnswer
    from .approval_delegation import ApprovalDelegation
    from .approval_edit import ApprovalEdit
    from .approval_list import ApprovalList
    from .approval_objections_item import ApprovalObjectionsItem
    from .approval_request import ApprovalRequest
    from .approval_requester import ApprovalRequester
    from .approval_status import ApprovalStatus
    from .approval_votes_item import ApprovalVotesItem
    from .approval_votes_item_verdict import ApprovalVotesItemVerdict
    from .audience_approval_diff_item import AudienceApprovalDiffItem
    from .audience_change_body import AudienceChangeBody
    from .autonomy import Autonomy
    from .backup import Backup
    from .backup_logs_item import BackupLogsItem
    from .backup_logs_item_checkpoint import BackupLogsItemCheckpoint
    from .batch_result import BatchResult
    from .batch_result_failure import BatchResultFailure
    from .budget_change_body import BudgetChangeBody
    from .caller import Caller
    from .campaign import Campaign
    from .campaign_body import CampaignBody
    from .campaign_body_targets import CampaignBodyTargets
    from .campaign_platform import CampaignPlatform
    from .campaign_report import CampaignReport
    from .campaign_report_completeness import CampaignReportCompleteness
    from .campaign_report_days_item import CampaignReportDaysItem
    from .campaign_report_metrics import CampaignReportMetrics
    from .campaign_report_metrics_window import CampaignReportMetricsWindow
    from .campaign_report_totals import CampaignReportTotals
    from .campaign_status import CampaignStatus
    from .campaign_targets import CampaignTargets
    from .change import Change
    from .change_kind import ChangeKind
    from .changed import Changed
    from .changed_by import ChangedBy
    from .changed_by_kind import ChangedByKind
    from .changed_things_item import ChangedThingsItem
    from .changed_things_item_kind import ChangedThingsItemKind
    from .claim import Claim
    from .clear_mute_request import ClearMuteRequest
    from .create_audience_action import CreateAudienceAction
    from .create_audience_proposed_action import CreateAudienceProposedAction
    from .create_key_request import CreateKeyRequest
    from .criticality import Criticality
    from .daily_budget_approval_diff_item import DailyBudgetApprovalDiffItem
    from .decide_batch_request import DecideBatchRequest
    from .decide_batch_request_items_item import DecideBatchRequestItemsItem
    from .decide_request import DecideRequest
    from .decide_request_context import DecideRequestContext
    from .decision import Decision
    from .decision_alternatives_item import DecisionAlternativesItem
    from .decision_asked_by import DecisionAskedBy
    from .decision_autonomy import DecisionAutonomy
    from .decision_batch import DecisionBatch
    from .decision_batch_summary import DecisionBatchSummary
    from .decision_batch_summary_outcomes import DecisionBatchSummaryOutcomes
    from .decision_cache import DecisionCache
    from .decision_cache_status import DecisionCacheStatus
    from .decision_context import DecisionContext
    from .decision_degraded import DecisionDegraded
    from .decision_execution import DecisionExecution
    from .decision_execution_status import DecisionExecutionStatus
    from .decision_expires_because import DecisionExpiresBecause
    from .decision_ledger import DecisionLedger
    from .decision_list import DecisionList
    from .decision_mode import DecisionMode
    from .decision_now import DecisionNow
    from .decision_now_context import DecisionNowContext
    from .decision_now_current import DecisionNowCurrent
    from .decision_now_current_approval import DecisionNowCurrentApproval
    from .decision_now_current_approval_status import DecisionNowCurrentApprovalStatus
    from .decision_now_current_executions_item import DecisionNowCurrentExecutionsItem
    from .decision_now_current_executions_item_status import (
        DecisionNowCurrentExecutionsItemStatus,
    )
    from .decision_preview import DecisionPreview
    from .decision_preview_context import DecisionPreviewContext
    from .decision_preview_flips_item import DecisionPreviewFlipsItem
    from .decision_preview_flips_item_kind import DecisionPreviewFlipsItemKind
    from .decision_usage import DecisionUsage
    from .decision_versions import DecisionVersions
    from .demote_request import DemoteRequest
    from .escalate_decision_action import EscalateDecisionAction
    from .escalate_decision_proposed_action import EscalateDecisionProposedAction
    from .escalate_decision_proposed_action_before import (
        EscalateDecisionProposedActionBefore,
    )
    from .evaluation import Evaluation
    from .evaluation_request import EvaluationRequest
    from .evaluation_request_results_item import EvaluationRequestResultsItem
    from .evaluation_request_results_item_type import EvaluationRequestResultsItemType
    from .event import Event
    from .event_data import EventData
    from .evidence import Evidence
    from .evidence_status import EvidenceStatus
    from .evidence_unit import EvidenceUnit
    from .exclude_audience_action import ExcludeAudienceAction
    from .exclude_audience_proposed_action import ExcludeAudienceProposedAction
    from .exclude_audience_proposed_action_before import (
        ExcludeAudienceProposedActionBefore,
    )
    from .execute_request import ExecuteRequest
    from .execution import Execution
    from .execution_after import ExecutionAfter
    from .execution_batch import ExecutionBatch
    from .execution_batch_request import ExecutionBatchRequest
    from .execution_before import ExecutionBefore
    from .execution_status import ExecutionStatus
    from .explanation import Explanation
    from .explanation_asked import ExplanationAsked
    from .explanation_asked_asked_by import ExplanationAskedAskedBy
    from .explanation_asked_autonomy import ExplanationAskedAutonomy
    from .explanation_asked_context import ExplanationAskedContext
    from .explanation_decided_by import ExplanationDecidedBy
    from .explanation_decided_by_rules_item import ExplanationDecidedByRulesItem
    from .explanation_reasoner import ExplanationReasoner
    from .explanation_reasoner_cache import ExplanationReasonerCache
    from .explanation_reasoner_cache_status import ExplanationReasonerCacheStatus
    from .explanation_reasoner_usage import ExplanationReasonerUsage
    from .explanation_reasoner_versions import ExplanationReasonerVersions
    from .explanation_state import ExplanationState
    from .explanation_state_approval import ExplanationStateApproval
    from .explanation_state_approval_status import ExplanationStateApprovalStatus
    from .explanation_state_approval_votes_item import ExplanationStateApprovalVotesItem
    from .explanation_state_approval_votes_item_verdict import (
        ExplanationStateApprovalVotesItemVerdict,
    )
    from .explanation_state_execution import ExplanationStateExecution
    from .explanation_state_execution_status import ExplanationStateExecutionStatus
    from .explanation_state_executions_item import ExplanationStateExecutionsItem
    from .explanation_state_executions_item_status import (
        ExplanationStateExecutionsItemStatus,
    )
    from .export_log_format import ExportLogFormat
    from .feedback import Feedback
    from .feedback_body import FeedbackBody
    from .feedback_by import FeedbackBy
    from .feedback_rating import FeedbackRating
    from .get_checkpoint_cosigned import GetCheckpointCosigned
    from .get_usage_by import GetUsageBy
    from .health_answer import HealthAnswer
    from .hold import Hold
    from .hold_blocks_item import HoldBlocksItem
    from .hold_list import HoldList
    from .hold_release import HoldRelease
    from .hold_request import HoldRequest
    from .import_campaigns_amounts import ImportCampaignsAmounts
    from .import_campaigns_shift_to import ImportCampaignsShiftTo
    from .import_report import ImportReport
    from .import_report_refused_item import ImportReportRefusedItem
    from .judge_request import JudgeRequest
    from .judge_request_context import JudgeRequestContext
    from .key import Key
    from .key_kind import KeyKind
    from .key_list import KeyList
    from .kill_switch import KillSwitch
    from .kill_switch_list import KillSwitchList
    from .kill_switch_release import KillSwitchRelease
    from .kill_switch_request import KillSwitchRequest
    from .kill_switch_target import KillSwitchTarget
    from .lease import Lease
    from .lease_release import LeaseRelease
    from .lease_request import LeaseRequest
    from .level_3_request import Level3Request
    from .list_approvals_status import ListApprovalsStatus
    from .list_campaigns_metrics import ListCampaignsMetrics
    from .list_records_kind import ListRecordsKind
    from .list_records_order import ListRecordsOrder
    from .listed_campaign import ListedCampaign
    from .listed_campaign_list import ListedCampaignList
    from .listed_campaign_targets_in_force import ListedCampaignTargetsInForce
    from .listed_campaign_targets_in_force_from import ListedCampaignTargetsInForceFrom
    from .measured_outcome import MeasuredOutcome
    from .measured_outcome_done import MeasuredOutcomeDone
    from .measured_outcome_done_move import MeasuredOutcomeDoneMove
    from .measured_outcome_effect import MeasuredOutcomeEffect
    from .measured_outcome_effect_metric import MeasuredOutcomeEffectMetric
    from .measured_outcome_measurements_item import MeasuredOutcomeMeasurementsItem
    from .measured_outcome_measurements_item_metric import (
        MeasuredOutcomeMeasurementsItemMetric,
    )
    from .measured_outcome_result import MeasuredOutcomeResult
    from .measured_outcome_windows import MeasuredOutcomeWindows
    from .measured_outcome_windows_after import MeasuredOutcomeWindowsAfter
    from .measured_outcome_windows_before import MeasuredOutcomeWindowsBefore
    from .metrics_body import MetricsBody
    from .metrics_body_days_item import MetricsBodyDaysItem
    from .metrics_report import MetricsReport
    from .money import Money
    from .mute import Mute
    from .new_key import NewKey
    from .new_webhook import NewWebhook
    from .no_action_action import NoActionAction
    from .no_action_proposed_action import NoActionProposedAction
    from .no_action_proposed_action_before import NoActionProposedActionBefore
    from .openapi_document_response_200 import OpenapiDocumentResponse200
    from .operation import Operation
    from .operation_progress import OperationProgress
    from .operation_results_item import OperationResultsItem
    from .operation_results_item_failure import OperationResultsItemFailure
    from .operation_status import OperationStatus
    from .opt_out_request import OptOutRequest
    from .other_action import OtherAction
    from .other_approval_diff_item import OtherApprovalDiffItem
    from .other_batch_answer import OtherBatchAnswer
    from .other_change_body import OtherChangeBody
    from .other_proposed_action import OtherProposedAction
    from .outcome import Outcome
    from .outcome_body import OutcomeBody
    from .outcome_body_measurements_item import OutcomeBodyMeasurementsItem
    from .outcome_body_windows import OutcomeBodyWindows
    from .outcome_body_windows_after import OutcomeBodyWindowsAfter
    from .outcome_body_windows_before import OutcomeBodyWindowsBefore
    from .pause_campaign_action import PauseCampaignAction
    from .pause_campaign_proposed_action import PauseCampaignProposedAction
    from .pause_campaign_proposed_action_before import PauseCampaignProposedActionBefore
    from .policy import Policy
    from .policy_document import PolicyDocument
    from .policy_document_agents import PolicyDocumentAgents
    from .policy_document_agents_value import PolicyDocumentAgentsValue
    from .policy_document_approvals import PolicyDocumentApprovals
    from .policy_document_approvals_routes_item import PolicyDocumentApprovalsRoutesItem
    from .policy_document_approvals_routes_item_up_to_type_0 import (
        PolicyDocumentApprovalsRoutesItemUpToType0,
    )
    from .policy_document_autonomy import PolicyDocumentAutonomy
    from .policy_document_autonomy_breaker import PolicyDocumentAutonomyBreaker
    from .policy_document_budget import PolicyDocumentBudget
    from .policy_document_budget_floor import PolicyDocumentBudgetFloor
    from .policy_document_budget_platform_floor import PolicyDocumentBudgetPlatformFloor
    from .policy_document_budget_platform_floor_additional_property import (
        PolicyDocumentBudgetPlatformFloorAdditionalProperty,
    )
    from .policy_document_business import PolicyDocumentBusiness
    from .policy_document_business_monthly_budget import (
        PolicyDocumentBusinessMonthlyBudget,
    )
    from .policy_document_business_priority import PolicyDocumentBusinessPriority
    from .policy_document_cache import PolicyDocumentCache
    from .policy_document_conflict import PolicyDocumentConflict
    from .policy_document_conflict_oscillation import PolicyDocumentConflictOscillation
    from .policy_document_evidence import PolicyDocumentEvidence
    from .policy_document_execution import PolicyDocumentExecution
    from .policy_document_execution_start import PolicyDocumentExecutionStart
    from .policy_document_freshness import PolicyDocumentFreshness
    from .policy_document_freshness_limits import PolicyDocumentFreshnessLimits
    from .policy_document_freshness_on_stale import PolicyDocumentFreshnessOnStale
    from .policy_document_impact import PolicyDocumentImpact
    from .policy_document_models import PolicyDocumentModels
    from .policy_document_models_use import PolicyDocumentModelsUse
    from .policy_document_pause import PolicyDocumentPause
    from .policy_document_pause_cost_per_conversion_above import (
        PolicyDocumentPauseCostPerConversionAbove,
    )
    from .policy_document_pause_level_2_preset import PolicyDocumentPauseLevel2Preset
    from .policy_document_pause_level_2_preset_daily_spend_below import (
        PolicyDocumentPauseLevel2PresetDailySpendBelow,
    )
    from .policy_document_pause_match import PolicyDocumentPauseMatch
    from .policy_document_pause_min_spend import PolicyDocumentPauseMinSpend
    from .policy_document_portfolio import PolicyDocumentPortfolio
    from .policy_document_privacy import PolicyDocumentPrivacy
    from .policy_document_statistics import PolicyDocumentStatistics
    from .policy_document_statistics_elasticity import (
        PolicyDocumentStatisticsElasticity,
    )
    from .policy_document_statistics_hysteresis import (
        PolicyDocumentStatisticsHysteresis,
    )
    from .policy_document_targets import PolicyDocumentTargets
    from .policy_list import PolicyList
    from .preview_request import PreviewRequest
    from .preview_request_context import PreviewRequestContext
    from .private_mark import PrivateMark
    from .problem import Problem
    from .problem_code import ProblemCode
    from .problem_errors_item import ProblemErrorsItem
    from .problem_remedy import ProblemRemedy
    from .prompt import Prompt
    from .prompt_label import PromptLabel
    from .prompt_list import PromptList
    from .prompt_request import PromptRequest
    from .prompt_request_safety_item import PromptRequestSafetyItem
    from .prompt_safety_item import PromptSafetyItem
    from .protected_resource_answer import ProtectedResourceAnswer
    from .publish_prompt_request import PublishPromptRequest
    from .publish_prompt_request_label import PublishPromptRequestLabel
    from .question_type import QuestionType
    from .question_type_list import QuestionTypeList
    from .readiness_answer import ReadinessAnswer
    from .record import Record
    from .record_list import RecordList
    from .resume_campaign_action import ResumeCampaignAction
    from .resume_campaign_proposed_action import ResumeCampaignProposedAction
    from .resume_campaign_proposed_action_before import (
        ResumeCampaignProposedActionBefore,
    )
    from .rule_effect import RuleEffect
    from .rule_id import RuleId
    from .rule_result import RuleResult
    from .rule_result_status import RuleResultStatus
    from .rule_result_unit import RuleResultUnit
    from .scope import Scope
    from .shadow_report import ShadowReport
    from .shadow_report_cost import ShadowReportCost
    from .shadow_report_cost_calls_by_model import ShadowReportCostCallsByModel
    from .shadow_report_cost_without_model import ShadowReportCostWithoutModel
    from .shadow_report_escalation import ShadowReportEscalation
    from .shadow_report_people import ShadowReportPeople
    from .shadow_report_people_agreement import ShadowReportPeopleAgreement
    from .shadow_report_people_examples import ShadowReportPeopleExamples
    from .shadow_report_would_have import ShadowReportWouldHave
    from .shadow_report_would_have_by_action_item import (
        ShadowReportWouldHaveByActionItem,
    )
    from .shadow_report_would_have_by_outcome import ShadowReportWouldHaveByOutcome
    from .shadow_report_would_have_moved_item import ShadowReportWouldHaveMovedItem
    from .standing import Standing
    from .standing_last import StandingLast
    from .standing_threshold import StandingThreshold
    from .status_approval_diff_item import StatusApprovalDiffItem
    from .status_change_body import StatusChangeBody
    from .subject_erasure import SubjectErasure
    from .subject_export import SubjectExport
    from .subject_export_request import SubjectExportRequest
    from .subject_opt_out import SubjectOptOut
    from .subject_text import SubjectText
    from .subject_text_values import SubjectTextValues
    from .targeting_change_body import TargetingChangeBody
    from .undo import Undo
    from .undo_batch import UndoBatch
    from .undo_request import UndoRequest
    from .usage import Usage
    from .usage_budget import UsageBudget
    from .usage_by import UsageBy
    from .usage_data_item import UsageDataItem
    from .usage_data_item_tokens import UsageDataItemTokens
    from .usage_total import UsageTotal
    from .usage_total_tokens import UsageTotalTokens
    from .webhook import Webhook
    from .webhook_change import WebhookChange
    from .webhook_list import WebhookList
    from .webhook_now import WebhookNow
    from .webhook_replay import WebhookReplay
    from .webhook_request import WebhookRequest
    from .well_known_answer import WellKnownAnswer
    from .well_known_answer_log_keys_item import WellKnownAnswerLogKeysItem

_MODULES = {
    "ActionType": ".action_type",
    "AdjustCampaignBudgetAction": ".adjust_campaign_budget_action",
    "AdjustCampaignBudgetProposedAction": ".adjust_campaign_budget_proposed_action",
    "AdjustCampaignBudgetProposedActionBefore": ".adjust_campaign_budget_proposed_action_before",
    "Agent": ".agent",
    "AgentList": ".agent_list",
    "Approval": ".approval",
    "ApprovalAnswer": ".approval_answer",
    "ApprovalDelegation": ".approval_delegation",
    "ApprovalEdit": ".approval_edit",
    "ApprovalList": ".approval_list",
    "ApprovalObjectionsItem": ".approval_objections_item",
    "ApprovalRequest": ".approval_request",
    "ApprovalRequester": ".approval_requester",
    "ApprovalStatus": ".approval_status",
    "ApprovalVotesItem": ".approval_votes_item",
    "ApprovalVotesItemVerdict": ".approval_votes_item_verdict",
    "AudienceApprovalDiffItem": ".audience_approval_diff_item",
    "AudienceChangeBody": ".audience_change_body",
    "Autonomy": ".autonomy",
    "Backup": ".backup",
    "BackupLogsItem": ".backup_logs_item",
    "BackupLogsItemCheckpoint": ".backup_logs_item_checkpoint",
    "BatchResult": ".batch_result",
    "BatchResultFailure": ".batch_result_failure",
    "BudgetChangeBody": ".budget_change_body",
    "Caller": ".caller",
    "Campaign": ".campaign",
    "CampaignBody": ".campaign_body",
    "CampaignBodyTargets": ".campaign_body_targets",
    "CampaignPlatform": ".campaign_platform",
    "CampaignReport": ".campaign_report",
    "CampaignReportCompleteness": ".campaign_report_completeness",
    "CampaignReportDaysItem": ".campaign_report_days_item",
    "CampaignReportMetrics": ".campaign_report_metrics",
    "CampaignReportMetricsWindow": ".campaign_report_metrics_window",
    "CampaignReportTotals": ".campaign_report_totals",
    "CampaignStatus": ".campaign_status",
    "CampaignTargets": ".campaign_targets",
    "Change": ".change",
    "ChangeKind": ".change_kind",
    "Changed": ".changed",
    "ChangedBy": ".changed_by",
    "ChangedByKind": ".changed_by_kind",
    "ChangedThingsItem": ".changed_things_item",
    "ChangedThingsItemKind": ".changed_things_item_kind",
    "Claim": ".claim",
    "ClearMuteRequest": ".clear_mute_request",
    "CreateAudienceAction": ".create_audience_action",
    "CreateAudienceProposedAction": ".create_audience_proposed_action",
    "CreateKeyRequest": ".create_key_request",
    "Criticality": ".criticality",
    "DailyBudgetApprovalDiffItem": ".daily_budget_approval_diff_item",
    "DecideBatchRequest": ".decide_batch_request",
    "DecideBatchRequestItemsItem": ".decide_batch_request_items_item",
    "DecideRequest": ".decide_request",
    "DecideRequestContext": ".decide_request_context",
    "Decision": ".decision",
    "DecisionAlternativesItem": ".decision_alternatives_item",
    "DecisionAskedBy": ".decision_asked_by",
    "DecisionAutonomy": ".decision_autonomy",
    "DecisionBatch": ".decision_batch",
    "DecisionBatchSummary": ".decision_batch_summary",
    "DecisionBatchSummaryOutcomes": ".decision_batch_summary_outcomes",
    "DecisionCache": ".decision_cache",
    "DecisionCacheStatus": ".decision_cache_status",
    "DecisionContext": ".decision_context",
    "DecisionDegraded": ".decision_degraded",
    "DecisionExecution": ".decision_execution",
    "DecisionExecutionStatus": ".decision_execution_status",
    "DecisionExpiresBecause": ".decision_expires_because",
    "DecisionLedger": ".decision_ledger",
    "DecisionList": ".decision_list",
    "DecisionMode": ".decision_mode",
    "DecisionNow": ".decision_now",
    "DecisionNowContext": ".decision_now_context",
    "DecisionNowCurrent": ".decision_now_current",
    "DecisionNowCurrentApproval": ".decision_now_current_approval",
    "DecisionNowCurrentApprovalStatus": ".decision_now_current_approval_status",
    "DecisionNowCurrentExecutionsItem": ".decision_now_current_executions_item",
    "DecisionNowCurrentExecutionsItemStatus": ".decision_now_current_executions_item_status",
    "DecisionPreview": ".decision_preview",
    "DecisionPreviewContext": ".decision_preview_context",
    "DecisionPreviewFlipsItem": ".decision_preview_flips_item",
    "DecisionPreviewFlipsItemKind": ".decision_preview_flips_item_kind",
    "DecisionUsage": ".decision_usage",
    "DecisionVersions": ".decision_versions",
    "DemoteRequest": ".demote_request",
    "EscalateDecisionAction": ".escalate_decision_action",
    "EscalateDecisionProposedAction": ".escalate_decision_proposed_action",
    "EscalateDecisionProposedActionBefore": ".escalate_decision_proposed_action_before",
    "Evaluation": ".evaluation",
    "EvaluationRequest": ".evaluation_request",
    "EvaluationRequestResultsItem": ".evaluation_request_results_item",
    "EvaluationRequestResultsItemType": ".evaluation_request_results_item_type",
    "Event": ".event",
    "EventData": ".event_data",
    "Evidence": ".evidence",
    "EvidenceStatus": ".evidence_status",
    "EvidenceUnit": ".evidence_unit",
    "ExcludeAudienceAction": ".exclude_audience_action",
    "ExcludeAudienceProposedAction": ".exclude_audience_proposed_action",
    "ExcludeAudienceProposedActionBefore": ".exclude_audience_proposed_action_before",
    "ExecuteRequest": ".execute_request",
    "Execution": ".execution",
    "ExecutionAfter": ".execution_after",
    "ExecutionBatch": ".execution_batch",
    "ExecutionBatchRequest": ".execution_batch_request",
    "ExecutionBefore": ".execution_before",
    "ExecutionStatus": ".execution_status",
    "Explanation": ".explanation",
    "ExplanationAsked": ".explanation_asked",
    "ExplanationAskedAskedBy": ".explanation_asked_asked_by",
    "ExplanationAskedAutonomy": ".explanation_asked_autonomy",
    "ExplanationAskedContext": ".explanation_asked_context",
    "ExplanationDecidedBy": ".explanation_decided_by",
    "ExplanationDecidedByRulesItem": ".explanation_decided_by_rules_item",
    "ExplanationReasoner": ".explanation_reasoner",
    "ExplanationReasonerCache": ".explanation_reasoner_cache",
    "ExplanationReasonerCacheStatus": ".explanation_reasoner_cache_status",
    "ExplanationReasonerUsage": ".explanation_reasoner_usage",
    "ExplanationReasonerVersions": ".explanation_reasoner_versions",
    "ExplanationState": ".explanation_state",
    "ExplanationStateApproval": ".explanation_state_approval",
    "ExplanationStateApprovalStatus": ".explanation_state_approval_status",
    "ExplanationStateApprovalVotesItem": ".explanation_state_approval_votes_item",
    "ExplanationStateApprovalVotesItemVerdict": ".explanation_state_approval_votes_item_verdict",
    "ExplanationStateExecution": ".explanation_state_execution",
    "ExplanationStateExecutionStatus": ".explanation_state_execution_status",
    "ExplanationStateExecutionsItem": ".explanation_state_executions_item",
    "ExplanationStateExecutionsItemStatus": ".explanation_state_executions_item_status",
    "ExportLogFormat": ".export_log_format",
    "Feedback": ".feedback",
    "FeedbackBody": ".feedback_body",
    "FeedbackBy": ".feedback_by",
    "FeedbackRating": ".feedback_rating",
    "GetCheckpointCosigned": ".get_checkpoint_cosigned",
    "GetUsageBy": ".get_usage_by",
    "HealthAnswer": ".health_answer",
    "Hold": ".hold",
    "HoldBlocksItem": ".hold_blocks_item",
    "HoldList": ".hold_list",
    "HoldRelease": ".hold_release",
    "HoldRequest": ".hold_request",
    "ImportCampaignsAmounts": ".import_campaigns_amounts",
    "ImportCampaignsShiftTo": ".import_campaigns_shift_to",
    "ImportReport": ".import_report",
    "ImportReportRefusedItem": ".import_report_refused_item",
    "JudgeRequest": ".judge_request",
    "JudgeRequestContext": ".judge_request_context",
    "Key": ".key",
    "KeyKind": ".key_kind",
    "KeyList": ".key_list",
    "KillSwitch": ".kill_switch",
    "KillSwitchList": ".kill_switch_list",
    "KillSwitchRelease": ".kill_switch_release",
    "KillSwitchRequest": ".kill_switch_request",
    "KillSwitchTarget": ".kill_switch_target",
    "Lease": ".lease",
    "LeaseRelease": ".lease_release",
    "LeaseRequest": ".lease_request",
    "Level3Request": ".level_3_request",
    "ListApprovalsStatus": ".list_approvals_status",
    "ListCampaignsMetrics": ".list_campaigns_metrics",
    "ListRecordsKind": ".list_records_kind",
    "ListRecordsOrder": ".list_records_order",
    "ListedCampaign": ".listed_campaign",
    "ListedCampaignList": ".listed_campaign_list",
    "ListedCampaignTargetsInForce": ".listed_campaign_targets_in_force",
    "ListedCampaignTargetsInForceFrom": ".listed_campaign_targets_in_force_from",
    "MeasuredOutcome": ".measured_outcome",
    "MeasuredOutcomeDone": ".measured_outcome_done",
    "MeasuredOutcomeDoneMove": ".measured_outcome_done_move",
    "MeasuredOutcomeEffect": ".measured_outcome_effect",
    "MeasuredOutcomeEffectMetric": ".measured_outcome_effect_metric",
    "MeasuredOutcomeMeasurementsItem": ".measured_outcome_measurements_item",
    "MeasuredOutcomeMeasurementsItemMetric": ".measured_outcome_measurements_item_metric",
    "MeasuredOutcomeResult": ".measured_outcome_result",
    "MeasuredOutcomeWindows": ".measured_outcome_windows",
    "MeasuredOutcomeWindowsAfter": ".measured_outcome_windows_after",
    "MeasuredOutcomeWindowsBefore": ".measured_outcome_windows_before",
    "MetricsBody": ".metrics_body",
    "MetricsBodyDaysItem": ".metrics_body_days_item",
    "MetricsReport": ".metrics_report",
    "Money": ".money",
    "Mute": ".mute",
    "NewKey": ".new_key",
    "NewWebhook": ".new_webhook",
    "NoActionAction": ".no_action_action",
    "NoActionProposedAction": ".no_action_proposed_action",
    "NoActionProposedActionBefore": ".no_action_proposed_action_before",
    "OpenapiDocumentResponse200": ".openapi_document_response_200",
    "Operation": ".operation",
    "OperationProgress": ".operation_progress",
    "OperationResultsItem": ".operation_results_item",
    "OperationResultsItemFailure": ".operation_results_item_failure",
    "OperationStatus": ".operation_status",
    "OptOutRequest": ".opt_out_request",
    "OtherAction": ".other_action",
    "OtherApprovalDiffItem": ".other_approval_diff_item",
    "OtherBatchAnswer": ".other_batch_answer",
    "OtherChangeBody": ".other_change_body",
    "OtherProposedAction": ".other_proposed_action",
    "Outcome": ".outcome",
    "OutcomeBody": ".outcome_body",
    "OutcomeBodyMeasurementsItem": ".outcome_body_measurements_item",
    "OutcomeBodyWindows": ".outcome_body_windows",
    "OutcomeBodyWindowsAfter": ".outcome_body_windows_after",
    "OutcomeBodyWindowsBefore": ".outcome_body_windows_before",
    "PauseCampaignAction": ".pause_campaign_action",
    "PauseCampaignProposedAction": ".pause_campaign_proposed_action",
    "PauseCampaignProposedActionBefore": ".pause_campaign_proposed_action_before",
    "Policy": ".policy",
    "PolicyDocument": ".policy_document",
    "PolicyDocumentAgents": ".policy_document_agents",
    "PolicyDocumentAgentsValue": ".policy_document_agents_value",
    "PolicyDocumentApprovals": ".policy_document_approvals",
    "PolicyDocumentApprovalsRoutesItem": ".policy_document_approvals_routes_item",
    "PolicyDocumentApprovalsRoutesItemUpToType0": ".policy_document_approvals_routes_item_up_to_type_0",
    "PolicyDocumentAutonomy": ".policy_document_autonomy",
    "PolicyDocumentAutonomyBreaker": ".policy_document_autonomy_breaker",
    "PolicyDocumentBudget": ".policy_document_budget",
    "PolicyDocumentBudgetFloor": ".policy_document_budget_floor",
    "PolicyDocumentBudgetPlatformFloor": ".policy_document_budget_platform_floor",
    "PolicyDocumentBudgetPlatformFloorAdditionalProperty": ".policy_document_budget_platform_floor_additional_property",
    "PolicyDocumentBusiness": ".policy_document_business",
    "PolicyDocumentBusinessMonthlyBudget": ".policy_document_business_monthly_budget",
    "PolicyDocumentBusinessPriority": ".policy_document_business_priority",
    "PolicyDocumentCache": ".policy_document_cache",
    "PolicyDocumentConflict": ".policy_document_conflict",
    "PolicyDocumentConflictOscillation": ".policy_document_conflict_oscillation",
    "PolicyDocumentEvidence": ".policy_document_evidence",
    "PolicyDocumentExecution": ".policy_document_execution",
    "PolicyDocumentExecutionStart": ".policy_document_execution_start",
    "PolicyDocumentFreshness": ".policy_document_freshness",
    "PolicyDocumentFreshnessLimits": ".policy_document_freshness_limits",
    "PolicyDocumentFreshnessOnStale": ".policy_document_freshness_on_stale",
    "PolicyDocumentImpact": ".policy_document_impact",
    "PolicyDocumentModels": ".policy_document_models",
    "PolicyDocumentModelsUse": ".policy_document_models_use",
    "PolicyDocumentPause": ".policy_document_pause",
    "PolicyDocumentPauseCostPerConversionAbove": ".policy_document_pause_cost_per_conversion_above",
    "PolicyDocumentPauseLevel2Preset": ".policy_document_pause_level_2_preset",
    "PolicyDocumentPauseLevel2PresetDailySpendBelow": ".policy_document_pause_level_2_preset_daily_spend_below",
    "PolicyDocumentPauseMatch": ".policy_document_pause_match",
    "PolicyDocumentPauseMinSpend": ".policy_document_pause_min_spend",
    "PolicyDocumentPortfolio": ".policy_document_portfolio",
    "PolicyDocumentPrivacy": ".policy_document_privacy",
    "PolicyDocumentStatistics": ".policy_document_statistics",
    "PolicyDocumentStatisticsElasticity": ".policy_document_statistics_elasticity",
    "PolicyDocumentStatisticsHysteresis": ".policy_document_statistics_hysteresis",
    "PolicyDocumentTargets": ".policy_document_targets",
    "PolicyList": ".policy_list",
    "PreviewRequest": ".preview_request",
    "PreviewRequestContext": ".preview_request_context",
    "PrivateMark": ".private_mark",
    "Problem": ".problem",
    "ProblemCode": ".problem_code",
    "ProblemErrorsItem": ".problem_errors_item",
    "ProblemRemedy": ".problem_remedy",
    "Prompt": ".prompt",
    "PromptLabel": ".prompt_label",
    "PromptList": ".prompt_list",
    "PromptRequest": ".prompt_request",
    "PromptRequestSafetyItem": ".prompt_request_safety_item",
    "PromptSafetyItem": ".prompt_safety_item",
    "ProtectedResourceAnswer": ".protected_resource_answer",
    "PublishPromptRequest": ".publish_prompt_request",
    "PublishPromptRequestLabel": ".publish_prompt_request_label",
    "QuestionType": ".question_type",
    "QuestionTypeList": ".question_type_list",
    "ReadinessAnswer": ".readiness_answer",
    "Record": ".record",
    "RecordList": ".record_list",
    "ResumeCampaignAction": ".resume_campaign_action",
    "ResumeCampaignProposedAction": ".resume_campaign_proposed_action",
    "ResumeCampaignProposedActionBefore": ".resume_campaign_proposed_action_before",
    "RuleEffect": ".rule_effect",
    "RuleId": ".rule_id",
    "RuleResult": ".rule_result",
    "RuleResultStatus": ".rule_result_status",
    "RuleResultUnit": ".rule_result_unit",
    "Scope": ".scope",
    "ShadowReport": ".shadow_report",
    "ShadowReportCost": ".shadow_report_cost",
    "ShadowReportCostCallsByModel": ".shadow_report_cost_calls_by_model",
    "ShadowReportCostWithoutModel": ".shadow_report_cost_without_model",
    "ShadowReportEscalation": ".shadow_report_escalation",
    "ShadowReportPeople": ".shadow_report_people",
    "ShadowReportPeopleAgreement": ".shadow_report_people_agreement",
    "ShadowReportPeopleExamples": ".shadow_report_people_examples",
    "ShadowReportWouldHave": ".shadow_report_would_have",
    "ShadowReportWouldHaveByActionItem": ".shadow_report_would_have_by_action_item",
    "ShadowReportWouldHaveByOutcome": ".shadow_report_would_have_by_outcome",
    "ShadowReportWouldHaveMovedItem": ".shadow_report_would_have_moved_item",
    "Standing": ".standing",
    "StandingLast": ".standing_last",
    "StandingThreshold": ".standing_threshold",
    "StatusApprovalDiffItem": ".status_approval_diff_item",
    "StatusChangeBody": ".status_change_body",
    "SubjectErasure": ".subject_erasure",
    "SubjectExport": ".subject_export",
    "SubjectExportRequest": ".subject_export_request",
    "SubjectOptOut": ".subject_opt_out",
    "SubjectText": ".subject_text",
    "SubjectTextValues": ".subject_text_values",
    "TargetingChangeBody": ".targeting_change_body",
    "Undo": ".undo",
    "UndoBatch": ".undo_batch",
    "UndoRequest": ".undo_request",
    "Usage": ".usage",
    "UsageBudget": ".usage_budget",
    "UsageBy": ".usage_by",
    "UsageDataItem": ".usage_data_item",
    "UsageDataItemTokens": ".usage_data_item_tokens",
    "UsageTotal": ".usage_total",
    "UsageTotalTokens": ".usage_total_tokens",
    "Webhook": ".webhook",
    "WebhookChange": ".webhook_change",
    "WebhookList": ".webhook_list",
    "WebhookNow": ".webhook_now",
    "WebhookReplay": ".webhook_replay",
    "WebhookRequest": ".webhook_request",
    "WellKnownAnswer": ".well_known_answer",
    "WellKnownAnswerLogKeysItem": ".well_known_answer_log_keys_item",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "ActionType",
    "AdjustCampaignBudgetAction",
    "AdjustCampaignBudgetProposedAction",
    "AdjustCampaignBudgetProposedActionBefore",
    "Agent",
    "AgentList",
    "Approval",
    "ApprovalAnswer",
    "ApprovalDelegation",
    "ApprovalEdit",
    "ApprovalList",
    "ApprovalObjectionsItem",
    "ApprovalRequest",
    "ApprovalRequester",
    "ApprovalStatus",
    "ApprovalVotesItem",
    "ApprovalVotesItemVerdict",
    "AudienceApprovalDiffItem",
    "AudienceChangeBody",
    "Autonomy",
    "Backup",
    "BackupLogsItem",
    "BackupLogsItemCheckpoint",
    "BatchResult",
    "BatchResultFailure",
    "BudgetChangeBody",
    "Caller",
    "Campaign",
    "CampaignBody",
    "CampaignBodyTargets",
    "CampaignPlatform",
    "CampaignReport",
    "CampaignReportCompleteness",
    "CampaignReportDaysItem",
    "CampaignReportMetrics",
    "CampaignReportMetricsWindow",
    "CampaignReportTotals",
    "CampaignStatus",
    "CampaignTargets",
    "Change",
    "Changed",
    "ChangedBy",
    "ChangedByKind",
    "ChangedThingsItem",
    "ChangedThingsItemKind",
    "ChangeKind",
    "Claim",
    "ClearMuteRequest",
    "CreateAudienceAction",
    "CreateAudienceProposedAction",
    "CreateKeyRequest",
    "Criticality",
    "DailyBudgetApprovalDiffItem",
    "DecideBatchRequest",
    "DecideBatchRequestItemsItem",
    "DecideRequest",
    "DecideRequestContext",
    "Decision",
    "DecisionAlternativesItem",
    "DecisionAskedBy",
    "DecisionAutonomy",
    "DecisionBatch",
    "DecisionBatchSummary",
    "DecisionBatchSummaryOutcomes",
    "DecisionCache",
    "DecisionCacheStatus",
    "DecisionContext",
    "DecisionDegraded",
    "DecisionExecution",
    "DecisionExecutionStatus",
    "DecisionExpiresBecause",
    "DecisionLedger",
    "DecisionList",
    "DecisionMode",
    "DecisionNow",
    "DecisionNowContext",
    "DecisionNowCurrent",
    "DecisionNowCurrentApproval",
    "DecisionNowCurrentApprovalStatus",
    "DecisionNowCurrentExecutionsItem",
    "DecisionNowCurrentExecutionsItemStatus",
    "DecisionPreview",
    "DecisionPreviewContext",
    "DecisionPreviewFlipsItem",
    "DecisionPreviewFlipsItemKind",
    "DecisionUsage",
    "DecisionVersions",
    "DemoteRequest",
    "EscalateDecisionAction",
    "EscalateDecisionProposedAction",
    "EscalateDecisionProposedActionBefore",
    "Evaluation",
    "EvaluationRequest",
    "EvaluationRequestResultsItem",
    "EvaluationRequestResultsItemType",
    "Event",
    "EventData",
    "Evidence",
    "EvidenceStatus",
    "EvidenceUnit",
    "ExcludeAudienceAction",
    "ExcludeAudienceProposedAction",
    "ExcludeAudienceProposedActionBefore",
    "ExecuteRequest",
    "Execution",
    "ExecutionAfter",
    "ExecutionBatch",
    "ExecutionBatchRequest",
    "ExecutionBefore",
    "ExecutionStatus",
    "Explanation",
    "ExplanationAsked",
    "ExplanationAskedAskedBy",
    "ExplanationAskedAutonomy",
    "ExplanationAskedContext",
    "ExplanationDecidedBy",
    "ExplanationDecidedByRulesItem",
    "ExplanationReasoner",
    "ExplanationReasonerCache",
    "ExplanationReasonerCacheStatus",
    "ExplanationReasonerUsage",
    "ExplanationReasonerVersions",
    "ExplanationState",
    "ExplanationStateApproval",
    "ExplanationStateApprovalStatus",
    "ExplanationStateApprovalVotesItem",
    "ExplanationStateApprovalVotesItemVerdict",
    "ExplanationStateExecution",
    "ExplanationStateExecutionsItem",
    "ExplanationStateExecutionsItemStatus",
    "ExplanationStateExecutionStatus",
    "ExportLogFormat",
    "Feedback",
    "FeedbackBody",
    "FeedbackBy",
    "FeedbackRating",
    "GetCheckpointCosigned",
    "GetUsageBy",
    "HealthAnswer",
    "Hold",
    "HoldBlocksItem",
    "HoldList",
    "HoldRelease",
    "HoldRequest",
    "ImportCampaignsAmounts",
    "ImportCampaignsShiftTo",
    "ImportReport",
    "ImportReportRefusedItem",
    "JudgeRequest",
    "JudgeRequestContext",
    "Key",
    "KeyKind",
    "KeyList",
    "KillSwitch",
    "KillSwitchList",
    "KillSwitchRelease",
    "KillSwitchRequest",
    "KillSwitchTarget",
    "Lease",
    "LeaseRelease",
    "LeaseRequest",
    "Level3Request",
    "ListApprovalsStatus",
    "ListCampaignsMetrics",
    "ListedCampaign",
    "ListedCampaignList",
    "ListedCampaignTargetsInForce",
    "ListedCampaignTargetsInForceFrom",
    "ListRecordsKind",
    "ListRecordsOrder",
    "MeasuredOutcome",
    "MeasuredOutcomeDone",
    "MeasuredOutcomeDoneMove",
    "MeasuredOutcomeEffect",
    "MeasuredOutcomeEffectMetric",
    "MeasuredOutcomeMeasurementsItem",
    "MeasuredOutcomeMeasurementsItemMetric",
    "MeasuredOutcomeResult",
    "MeasuredOutcomeWindows",
    "MeasuredOutcomeWindowsAfter",
    "MeasuredOutcomeWindowsBefore",
    "MetricsBody",
    "MetricsBodyDaysItem",
    "MetricsReport",
    "Money",
    "Mute",
    "NewKey",
    "NewWebhook",
    "NoActionAction",
    "NoActionProposedAction",
    "NoActionProposedActionBefore",
    "OpenapiDocumentResponse200",
    "Operation",
    "OperationProgress",
    "OperationResultsItem",
    "OperationResultsItemFailure",
    "OperationStatus",
    "OptOutRequest",
    "OtherAction",
    "OtherApprovalDiffItem",
    "OtherBatchAnswer",
    "OtherChangeBody",
    "OtherProposedAction",
    "Outcome",
    "OutcomeBody",
    "OutcomeBodyMeasurementsItem",
    "OutcomeBodyWindows",
    "OutcomeBodyWindowsAfter",
    "OutcomeBodyWindowsBefore",
    "PauseCampaignAction",
    "PauseCampaignProposedAction",
    "PauseCampaignProposedActionBefore",
    "Policy",
    "PolicyDocument",
    "PolicyDocumentAgents",
    "PolicyDocumentAgentsValue",
    "PolicyDocumentApprovals",
    "PolicyDocumentApprovalsRoutesItem",
    "PolicyDocumentApprovalsRoutesItemUpToType0",
    "PolicyDocumentAutonomy",
    "PolicyDocumentAutonomyBreaker",
    "PolicyDocumentBudget",
    "PolicyDocumentBudgetFloor",
    "PolicyDocumentBudgetPlatformFloor",
    "PolicyDocumentBudgetPlatformFloorAdditionalProperty",
    "PolicyDocumentBusiness",
    "PolicyDocumentBusinessMonthlyBudget",
    "PolicyDocumentBusinessPriority",
    "PolicyDocumentCache",
    "PolicyDocumentConflict",
    "PolicyDocumentConflictOscillation",
    "PolicyDocumentEvidence",
    "PolicyDocumentExecution",
    "PolicyDocumentExecutionStart",
    "PolicyDocumentFreshness",
    "PolicyDocumentFreshnessLimits",
    "PolicyDocumentFreshnessOnStale",
    "PolicyDocumentImpact",
    "PolicyDocumentModels",
    "PolicyDocumentModelsUse",
    "PolicyDocumentPause",
    "PolicyDocumentPauseCostPerConversionAbove",
    "PolicyDocumentPauseLevel2Preset",
    "PolicyDocumentPauseLevel2PresetDailySpendBelow",
    "PolicyDocumentPauseMatch",
    "PolicyDocumentPauseMinSpend",
    "PolicyDocumentPortfolio",
    "PolicyDocumentPrivacy",
    "PolicyDocumentStatistics",
    "PolicyDocumentStatisticsElasticity",
    "PolicyDocumentStatisticsHysteresis",
    "PolicyDocumentTargets",
    "PolicyList",
    "PreviewRequest",
    "PreviewRequestContext",
    "PrivateMark",
    "Problem",
    "ProblemCode",
    "ProblemErrorsItem",
    "ProblemRemedy",
    "Prompt",
    "PromptLabel",
    "PromptList",
    "PromptRequest",
    "PromptRequestSafetyItem",
    "PromptSafetyItem",
    "ProtectedResourceAnswer",
    "PublishPromptRequest",
    "PublishPromptRequestLabel",
    "QuestionType",
    "QuestionTypeList",
    "ReadinessAnswer",
    "Record",
    "RecordList",
    "ResumeCampaignAction",
    "ResumeCampaignProposedAction",
    "ResumeCampaignProposedActionBefore",
    "RuleEffect",
    "RuleId",
    "RuleResult",
    "RuleResultStatus",
    "RuleResultUnit",
    "Scope",
    "ShadowReport",
    "ShadowReportCost",
    "ShadowReportCostCallsByModel",
    "ShadowReportCostWithoutModel",
    "ShadowReportEscalation",
    "ShadowReportPeople",
    "ShadowReportPeopleAgreement",
    "ShadowReportPeopleExamples",
    "ShadowReportWouldHave",
    "ShadowReportWouldHaveByActionItem",
    "ShadowReportWouldHaveByOutcome",
    "ShadowReportWouldHaveMovedItem",
    "Standing",
    "StandingLast",
    "StandingThreshold",
    "StatusApprovalDiffItem",
    "StatusChangeBody",
    "SubjectErasure",
    "SubjectExport",
    "SubjectExportRequest",
    "SubjectOptOut",
    "SubjectText",
    "SubjectTextValues",
    "TargetingChangeBody",
    "Undo",
    "UndoBatch",
    "UndoRequest",
    "Usage",
    "UsageBudget",
    "UsageBy",
    "UsageDataItem",
    "UsageDataItemTokens",
    "UsageTotal",
    "UsageTotalTokens",
    "Webhook",
    "WebhookChange",
    "WebhookList",
    "WebhookNow",
    "WebhookReplay",
    "WebhookRequest",
    "WellKnownAnswer",
    "WellKnownAnswerLogKeysItem",
)
