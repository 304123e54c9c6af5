from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.operation_status import OperationStatus
from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.operation_progress import OperationProgress
    from ..models.operation_results_item import OperationResultsItem


T = TypeVar("T", bound="Operation")


@_attrs_define
class Operation:
    """Work that goes on after its request was answered."""

    object_: Literal["operation"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    kind: Literal["decide_batch"]
    """ The kind of it. """
    status: OperationStatus
    """ queued: nobody has begun · running · cancelled: no more is begun · succeeded: every item has its end """
    created_at: datetime.datetime
    """ When it was made. RFC 3339 instant. """
    finished_at: datetime.datetime | None
    progress: OperationProgress
    """ How far it is. """
    results: list[OperationResultsItem]
    """ Of the items that have ended, in their order. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id = self.id

        kind = self.kind

        status = self.status.value

        created_at = self.created_at.isoformat()

        finished_at: None | str
        if isinstance(self.finished_at, datetime.datetime):
            finished_at = self.finished_at.isoformat()
        else:
            finished_at = self.finished_at

        progress = self.progress.to_dict()

        results = []
        for results_item_data in self.results:
            results_item = results_item_data.to_dict()
            results.append(results_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "kind": kind,
                "status": status,
                "created_at": created_at,
                "finished_at": finished_at,
                "progress": progress,
                "results": results,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.operation_progress import OperationProgress  # noqa: PLC0415
        from ..models.operation_results_item import OperationResultsItem  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["operation"], d.pop("object"))
        if object_ != "operation":
            raise ValueError(f"object must match const 'operation', got '{object_}'")

        id = d.pop("id")

        kind = cast(Literal["decide_batch"], d.pop("kind"))
        if kind != "decide_batch":
            raise ValueError(f"kind must match const 'decide_batch', got '{kind}'")

        status = OperationStatus(d.pop("status"))

        created_at = instant(d.pop("created_at"))

        def _parse_finished_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                finished_at_type_0 = instant(data)

                return finished_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        finished_at = _parse_finished_at(d.pop("finished_at"))

        progress = OperationProgress.from_dict(d.pop("progress"))

        results = []
        _results = d.pop("results")
        for results_item_data in _results:
            results_item = OperationResultsItem.from_dict(results_item_data)

            results.append(results_item)

        operation = cls(
            object_=object_,
            id=id,
            kind=kind,
            status=status,
            created_at=created_at,
            finished_at=finished_at,
            progress=progress,
            results=results,
        )

        operation.additional_properties = d
        operation.raw = src_dict
        return operation
