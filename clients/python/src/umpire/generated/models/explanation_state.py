from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.explanation_state_approval import ExplanationStateApproval
    from ..models.explanation_state_execution import ExplanationStateExecution
    from ..models.explanation_state_executions_item import ExplanationStateExecutionsItem


T = TypeVar("T", bound="ExplanationState")


@_attrs_define
class ExplanationState:
    """What became of it."""

    approval: ExplanationStateApproval | None
    execution: ExplanationStateExecution
    """ What the decision itself set going. `GET /decisions/{id}` tells what became of it. """
    executions: list[ExplanationStateExecutionsItem]
    """ What is done about it, the oldest first. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.explanation_state_approval import ExplanationStateApproval  # noqa: PLC0415

        approval: dict[str, Any] | None
        if isinstance(self.approval, ExplanationStateApproval):
            approval = self.approval.to_dict()
        else:
            approval = self.approval

        execution = self.execution.to_dict()

        executions = []
        for executions_item_data in self.executions:
            executions_item = executions_item_data.to_dict()
            executions.append(executions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "approval": approval,
                "execution": execution,
                "executions": executions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.explanation_state_approval import ExplanationStateApproval  # noqa: PLC0415
        from ..models.explanation_state_execution import ExplanationStateExecution  # noqa: PLC0415
        from ..models.explanation_state_executions_item import (
            ExplanationStateExecutionsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_approval(data: object) -> ExplanationStateApproval | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                approval_type_0 = ExplanationStateApproval.from_dict(data)

                return approval_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExplanationStateApproval | None, data)

        approval = _parse_approval(d.pop("approval"))

        execution = ExplanationStateExecution.from_dict(d.pop("execution"))

        executions = []
        _executions = d.pop("executions")
        for executions_item_data in _executions:
            executions_item = ExplanationStateExecutionsItem.from_dict(executions_item_data)

            executions.append(executions_item)

        explanation_state = cls(
            approval=approval,
            execution=execution,
            executions=executions,
        )

        explanation_state.additional_properties = d
        explanation_state.raw = src_dict
        return explanation_state
