from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.outcome import Outcome
from ..types import Meta

if TYPE_CHECKING:
    from ..models.operation_results_item_failure import OperationResultsItemFailure


T = TypeVar("T", bound="OperationResultsItem")


@_attrs_define
class OperationResultsItem:
    index: int
    """ Its place in `items`, counted from 0. """
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    decision_id: None | str
    outcome: None | Outcome
    failure: None | OperationResultsItemFailure
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.operation_results_item_failure import OperationResultsItemFailure  # noqa: PLC0415

        index = self.index

        campaign_id = self.campaign_id

        decision_id: None | str
        decision_id = self.decision_id

        outcome: None | str
        if isinstance(self.outcome, Outcome):
            outcome = self.outcome.value
        else:
            outcome = self.outcome

        failure: dict[str, Any] | None
        if isinstance(self.failure, OperationResultsItemFailure):
            failure = self.failure.to_dict()
        else:
            failure = self.failure

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "index": index,
                "campaign_id": campaign_id,
                "decision_id": decision_id,
                "outcome": outcome,
                "failure": failure,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.operation_results_item_failure import OperationResultsItemFailure  # noqa: PLC0415

        d = dict(src_dict)
        index = d.pop("index")

        campaign_id = d.pop("campaign_id")

        def _parse_decision_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        decision_id = _parse_decision_id(d.pop("decision_id"))

        def _parse_outcome(data: object) -> None | Outcome:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                outcome_type_0 = Outcome(data)

                return outcome_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Outcome, data)

        outcome = _parse_outcome(d.pop("outcome"))

        def _parse_failure(data: object) -> None | OperationResultsItemFailure:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                failure_type_0 = OperationResultsItemFailure.from_dict(data)

                return failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OperationResultsItemFailure, data)

        failure = _parse_failure(d.pop("failure"))

        operation_results_item = cls(
            index=index,
            campaign_id=campaign_id,
            decision_id=decision_id,
            outcome=outcome,
            failure=failure,
        )

        operation_results_item.additional_properties = d
        operation_results_item.raw = src_dict
        return operation_results_item
