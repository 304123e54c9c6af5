from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

T = TypeVar("T", bound="NewWebhook")


@_attrs_define
class NewWebhook:
    """A webhook with its secret: the only answer that shows it."""

    object_: Literal["webhook"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    url: str
    """ Where events are sent. """
    events: list[str]
    """ Empty: all. """
    created_at: datetime.datetime
    """ When it was made. RFC 3339 instant. """
    created_by: str
    """ Name of the key that made it. """
    rotated_at: datetime.datetime | None
    disabled_at: datetime.datetime | None
    cursor: int
    """ The next sequence of the ledger to deliver. A place in the log, counted from 0. """
    failures: int
    """ In a row, at the cursor. A count. """
    next_attempt_at: datetime.datetime
    """ When a delivery is tried next. RFC 3339 instant. """
    last_error: None | str
    secret: str
    """ Verifies signatures. Shown this once. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id = self.id

        url = self.url

        events = self.events

        created_at = self.created_at.isoformat()

        created_by = self.created_by

        rotated_at: None | str
        if isinstance(self.rotated_at, datetime.datetime):
            rotated_at = self.rotated_at.isoformat()
        else:
            rotated_at = self.rotated_at

        disabled_at: None | str
        if isinstance(self.disabled_at, datetime.datetime):
            disabled_at = self.disabled_at.isoformat()
        else:
            disabled_at = self.disabled_at

        cursor = self.cursor

        failures = self.failures

        next_attempt_at = self.next_attempt_at.isoformat()

        last_error: None | str
        last_error = self.last_error

        secret = self.secret

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "url": url,
                "events": events,
                "created_at": created_at,
                "created_by": created_by,
                "rotated_at": rotated_at,
                "disabled_at": disabled_at,
                "cursor": cursor,
                "failures": failures,
                "next_attempt_at": next_attempt_at,
                "last_error": last_error,
                "secret": secret,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["webhook"], d.pop("object"))
        if object_ != "webhook":
            raise ValueError(f"object must match const 'webhook', got '{object_}'")

        id = d.pop("id")

        url = d.pop("url")

        events = cast(list[str], d.pop("events"))

        created_at = instant(d.pop("created_at"))

        created_by = d.pop("created_by")

        def _parse_rotated_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                rotated_at_type_0 = instant(data)

                return rotated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        rotated_at = _parse_rotated_at(d.pop("rotated_at"))

        def _parse_disabled_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                disabled_at_type_0 = instant(data)

                return disabled_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        disabled_at = _parse_disabled_at(d.pop("disabled_at"))

        cursor = d.pop("cursor")

        failures = d.pop("failures")

        next_attempt_at = instant(d.pop("next_attempt_at"))

        def _parse_last_error(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        last_error = _parse_last_error(d.pop("last_error"))

        secret = d.pop("secret")

        new_webhook = cls(
            object_=object_,
            id=id,
            url=url,
            events=events,
            created_at=created_at,
            created_by=created_by,
            rotated_at=rotated_at,
            disabled_at=disabled_at,
            cursor=cursor,
            failures=failures,
            next_attempt_at=next_attempt_at,
            last_error=last_error,
            secret=secret,
        )

        new_webhook.additional_properties = d
        new_webhook.raw = src_dict
        return new_webhook
