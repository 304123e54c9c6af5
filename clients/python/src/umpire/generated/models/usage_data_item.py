from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.usage_data_item_tokens import UsageDataItemTokens


T = TypeVar("T", bound="UsageDataItem")


@_attrs_define
class UsageDataItem:
    calls: int
    """ Number of calls of a model. """
    questions: int
    """ One call may hold up to 50. A count. """
    cost_micros: int
    """ Millionths of a US dollar. """
    tokens: UsageDataItemTokens
    """ Tokens of the model, by kind. """
    name: str
    """ The agent, model, edition or day. """
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

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "calls": calls,
                "questions": questions,
                "cost_micros": cost_micros,
                "tokens": tokens,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.usage_data_item_tokens import UsageDataItemTokens  # noqa: PLC0415

        d = dict(src_dict)
        calls = d.pop("calls")

        questions = d.pop("questions")

        cost_micros = d.pop("cost_micros")

        tokens = UsageDataItemTokens.from_dict(d.pop("tokens"))

        name = d.pop("name")

        usage_data_item = cls(
            calls=calls,
            questions=questions,
            cost_micros=cost_micros,
            tokens=tokens,
            name=name,
        )

        usage_data_item.additional_properties = d
        usage_data_item.raw = src_dict
        return usage_data_item
