from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.decision_now_current_executions_item_status import (
    DecisionNowCurrentExecutionsItemStatus,
)
from ..types import Meta, instant

T = TypeVar("T", bound="DecisionNowCurrentExecutionsItem")


@_attrs_define
class DecisionNowCurrentExecutionsItem:
    id: str
    """ The execution. """
    status: DecisionNowCurrentExecutionsItemStatus
    """ How it stands. """
    queued_at: datetime.datetime
    """ When it was queued. RFC 3339 instant. """
    finished_at: datetime.datetime | None
    detail: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status = self.status.value

        queued_at = self.queued_at.isoformat()

        finished_at: None | str
        if isinstance(self.finished_at, datetime.datetime):
            finished_at = self.finished_at.isoformat()
        else:
            finished_at = self.finished_at

        detail: None | str
        detail = self.detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
                "queued_at": queued_at,
                "finished_at": finished_at,
                "detail": detail,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        status = DecisionNowCurrentExecutionsItemStatus(d.pop("status"))

        queued_at = instant(d.pop("queued_at"))

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

        def _parse_detail(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        detail = _parse_detail(d.pop("detail"))

        decision_now_current_executions_item = cls(
            id=id,
            status=status,
            queued_at=queued_at,
            finished_at=finished_at,
            detail=detail,
        )

        decision_now_current_executions_item.additional_properties = d
        decision_now_current_executions_item.raw = src_dict
        return decision_now_current_executions_item
