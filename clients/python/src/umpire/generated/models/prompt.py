from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.prompt_label import PromptLabel
from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.prompt_safety_item import PromptSafetyItem


T = TypeVar("T", bound="Prompt")


@_attrs_define
class Prompt:
    """An edition of the prompt."""

    object_: Literal["prompt"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    digest: str
    """ SHA-256 of the sections' canonical JSON. """
    author: str
    """ Name of the key that published it. """
    created_at: datetime.datetime
    """ When it was made. RFC 3339 instant. """
    built_in: bool
    """ Came with the service. """
    label: None | PromptLabel
    share_bp: int | None
    review_due: bool
    """ In force for longer than 8 weeks since it was written: look at it again. """
    role: str
    """ Who the model is. """
    context: str
    """ The business, for the model. """
    safety: list[PromptSafetyItem]
    """ Sentences, each with its twin in code. """
    output: str
    """ How to choose and what to write. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id = self.id

        digest = self.digest

        author = self.author

        created_at = self.created_at.isoformat()

        built_in = self.built_in

        label: None | str
        if isinstance(self.label, PromptLabel):
            label = self.label.value
        else:
            label = self.label

        share_bp: int | None
        share_bp = self.share_bp

        review_due = self.review_due

        role = self.role

        context = self.context

        safety = []
        for safety_item_data in self.safety:
            safety_item = safety_item_data.to_dict()
            safety.append(safety_item)

        output = self.output

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "digest": digest,
                "author": author,
                "created_at": created_at,
                "built_in": built_in,
                "label": label,
                "share_bp": share_bp,
                "review_due": review_due,
                "role": role,
                "context": context,
                "safety": safety,
                "output": output,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.prompt_safety_item import PromptSafetyItem  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["prompt"], d.pop("object"))
        if object_ != "prompt":
            raise ValueError(f"object must match const 'prompt', got '{object_}'")

        id = d.pop("id")

        digest = d.pop("digest")

        author = d.pop("author")

        created_at = instant(d.pop("created_at"))

        built_in = d.pop("built_in")

        def _parse_label(data: object) -> None | PromptLabel:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                label_type_0 = PromptLabel(data)

                return label_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PromptLabel, data)

        label = _parse_label(d.pop("label"))

        def _parse_share_bp(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        share_bp = _parse_share_bp(d.pop("share_bp"))

        review_due = d.pop("review_due")

        role = d.pop("role")

        context = d.pop("context")

        safety = []
        _safety = d.pop("safety")
        for safety_item_data in _safety:
            safety_item = PromptSafetyItem.from_dict(safety_item_data)

            safety.append(safety_item)

        output = d.pop("output")

        prompt = cls(
            object_=object_,
            id=id,
            digest=digest,
            author=author,
            created_at=created_at,
            built_in=built_in,
            label=label,
            share_bp=share_bp,
            review_due=review_due,
            role=role,
            context=context,
            safety=safety,
            output=output,
        )

        prompt.additional_properties = d
        prompt.raw = src_dict
        return prompt
