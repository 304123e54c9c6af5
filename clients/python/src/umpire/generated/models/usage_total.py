from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.usage_total_tokens import UsageTotalTokens


T = TypeVar("T", bound="UsageTotal")


@_attrs_define
class UsageTotal:
    """The sum of all."""

    calls: int
    """ Number of calls of a model. """
    questions: int
    """ One call may hold up to 50. A count. """
    cost_micros: int
    """ Millionths of a US dollar. """
    tokens: UsageTotalTokens
    """ Tokens of the model, by kind. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        calls = self.calls

        questions = self.questions

        cost_micros = self.cost_micros

        tokens = self.tokens.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "calls": calls,
                "questions": questions,
                "cost_micros": cost_micros,
                "tokens": tokens,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.usage_total_tokens import UsageTotalTokens  # noqa: PLC0415

        d = dict(src_dict)
        calls = d.pop("calls")

        questions = d.pop("questions")

        cost_micros = d.pop("cost_micros")

        tokens = UsageTotalTokens.from_dict(d.pop("tokens"))

        usage_total = cls(
            calls=calls,
            questions=questions,
            cost_micros=cost_micros,
            tokens=tokens,
        )

        usage_total.additional_properties = d
        usage_total.raw = src_dict
        return usage_total
