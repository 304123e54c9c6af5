from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.prompt_request_safety_item import PromptRequestSafetyItem


T = TypeVar("T", bound="PromptRequest")


@_attrs_define
class PromptRequest:
    """The sections of a new edition."""

    role: str
    """ Who the model is. `{{name}}` stands for a value of the policy. """
    context: str
    """ The business. """
    safety: list[PromptRequestSafetyItem]
    """ Sentences, each with its twin in code: words alone limit nothing. """
    output: str
    """ How to choose and what to write. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        role = self.role

        context = self.context

        safety = []
        for safety_item_data in self.safety:
            safety_item = safety_item_data.to_dict()
            safety.append(safety_item)

        output = self.output

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "role": role,
                "context": context,
                "safety": safety,
                "output": output,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.prompt_request_safety_item import PromptRequestSafetyItem  # noqa: PLC0415

        d = dict(src_dict)
        role = d.pop("role")

        context = d.pop("context")

        safety = []
        _safety = d.pop("safety")
        for safety_item_data in _safety:
            safety_item = PromptRequestSafetyItem.from_dict(safety_item_data)

            safety.append(safety_item)

        output = d.pop("output")

        prompt_request = cls(
            role=role,
            context=context,
            safety=safety,
            output=output,
        )

        prompt_request.raw = src_dict
        return prompt_request
