from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="UsageTotalTokens")


@_attrs_define
class UsageTotalTokens:
    """Tokens of the model, by kind."""

    input_: int
    """ Number of tokens read anew. """
    output: int
    """ Number of tokens written. """
    cache_write: int
    """ Number of tokens put into the model's cache. """
    cache_read: int
    """ Number of tokens read from the model's cache. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        input_ = self.input_

        output = self.output

        cache_write = self.cache_write

        cache_read = self.cache_read

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "input": input_,
                "output": output,
                "cache_write": cache_write,
                "cache_read": cache_read,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        input_ = d.pop("input")

        output = d.pop("output")

        cache_write = d.pop("cache_write")

        cache_read = d.pop("cache_read")

        usage_total_tokens = cls(
            input_=input_,
            output=output,
            cache_write=cache_write,
            cache_read=cache_read,
        )

        usage_total_tokens.additional_properties = d
        usage_total_tokens.raw = src_dict
        return usage_total_tokens
