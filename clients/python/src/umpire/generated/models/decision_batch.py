from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.batch_result import BatchResult
    from ..models.decision_batch_summary import DecisionBatchSummary


T = TypeVar("T", bound="DecisionBatch")


@_attrs_define
class DecisionBatch:
    """Decisions about many campaigns, in the order of the items."""

    object_: Literal["batch"]
    """ Says what kind of thing this is. """
    data: list[BatchResult]
    """ In the order of `items`. """
    summary: DecisionBatchSummary
    """ Counts of the batch. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        summary = self.summary.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "data": data,
                "summary": summary,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.batch_result import BatchResult  # noqa: PLC0415
        from ..models.decision_batch_summary import DecisionBatchSummary  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["batch"], d.pop("object"))
        if object_ != "batch":
            raise ValueError(f"object must match const 'batch', got '{object_}'")

        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = BatchResult.from_dict(data_item_data)

            data.append(data_item)

        summary = DecisionBatchSummary.from_dict(d.pop("summary"))

        decision_batch = cls(
            object_=object_,
            data=data,
            summary=summary,
        )

        decision_batch.additional_properties = d
        decision_batch.raw = src_dict
        return decision_batch
