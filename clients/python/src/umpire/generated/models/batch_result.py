from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.batch_result_failure import BatchResultFailure
    from ..models.decision import Decision


T = TypeVar("T", bound="BatchResult")


@_attrs_define
class BatchResult:
    """What one item of a batch came to."""

    object_: Literal["batch_result"]
    """ Says what kind of thing this is. """
    index: int
    """ Its place in `items`, from 0. """
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    decision: Decision | None
    failure: BatchResultFailure | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.batch_result_failure import BatchResultFailure  # noqa: PLC0415
        from ..models.decision import Decision  # noqa: PLC0415

        object_ = self.object_

        index = self.index

        campaign_id = self.campaign_id

        decision: dict[str, Any] | None
        if isinstance(self.decision, Decision):
            decision = self.decision.to_dict()
        else:
            decision = self.decision

        failure: dict[str, Any] | None
        if isinstance(self.failure, BatchResultFailure):
            failure = self.failure.to_dict()
        else:
            failure = self.failure

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "index": index,
                "campaign_id": campaign_id,
                "decision": decision,
                "failure": failure,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.batch_result_failure import BatchResultFailure  # noqa: PLC0415
        from ..models.decision import Decision  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["batch_result"], d.pop("object"))
        if object_ != "batch_result":
            raise ValueError(f"object must match const 'batch_result', got '{object_}'")

        index = d.pop("index")

        campaign_id = d.pop("campaign_id")

        def _parse_decision(data: object) -> Decision | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                decision_type_0 = Decision.from_dict(data)

                return decision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decision | None, data)

        decision = _parse_decision(d.pop("decision"))

        def _parse_failure(data: object) -> BatchResultFailure | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                failure_type_0 = BatchResultFailure.from_dict(data)

                return failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BatchResultFailure | None, data)

        failure = _parse_failure(d.pop("failure"))

        batch_result = cls(
            object_=object_,
            index=index,
            campaign_id=campaign_id,
            decision=decision,
            failure=failure,
        )

        batch_result.additional_properties = d
        batch_result.raw = src_dict
        return batch_result
