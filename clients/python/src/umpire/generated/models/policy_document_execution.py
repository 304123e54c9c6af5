from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.policy_document_execution_start import PolicyDocumentExecutionStart
from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentExecution")


@_attrs_define
class PolicyDocumentExecution:
    """When and how decisions are executed."""

    start: PolicyDocumentExecutionStart
    """ `automatic` queues what is authorized or approved at once; else `POST /decisions/{id}/execute` does. """
    buffer: str
    """ How long an agent's execution waits, so that conflicting ones collapse to one. A person's does not wait. """
    expires_after: str
    """ An execution that has not started by then is not started any more. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        start = self.start.value

        buffer = self.buffer

        expires_after = self.expires_after

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "start": start,
                "buffer": buffer,
                "expires_after": expires_after,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        start = PolicyDocumentExecutionStart(d.pop("start"))

        buffer = d.pop("buffer")

        expires_after = d.pop("expires_after")

        policy_document_execution = cls(
            start=start,
            buffer=buffer,
            expires_after=expires_after,
        )

        policy_document_execution.raw = src_dict
        return policy_document_execution
