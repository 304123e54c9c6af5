from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.action_type import ActionType
from ..types import Meta

T = TypeVar("T", bound="QuestionType")


@_attrs_define
class QuestionType:
    """A kind of question that is understood."""

    object_: Literal["question_type"]
    """ Says what kind of thing this is. """
    type_: str
    """ The kind of it. """
    question: str
    """ One of the wordings that are understood. Others are, too. """
    about: str
    """ What it is about. """
    may_act: bool
    """ Whether the answer can be `authorized`; else it informs, and its outcome is at most `recommended`. """
    actions: list[ActionType]
    """ What the answer may propose. """
    needs: str
    """ The data without which the answer is `abstained`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        type_ = self.type_

        question = self.question

        about = self.about

        may_act = self.may_act

        actions = []
        for actions_item_data in self.actions:
            actions_item = actions_item_data.value
            actions.append(actions_item)

        needs = self.needs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "type": type_,
                "question": question,
                "about": about,
                "may_act": may_act,
                "actions": actions,
                "needs": needs,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["question_type"], d.pop("object"))
        if object_ != "question_type":
            raise ValueError(f"object must match const 'question_type', got '{object_}'")

        type_ = d.pop("type")

        question = d.pop("question")

        about = d.pop("about")

        may_act = d.pop("may_act")

        actions = []
        _actions = d.pop("actions")
        for actions_item_data in _actions:
            actions_item = ActionType(actions_item_data)

            actions.append(actions_item)

        needs = d.pop("needs")

        question_type = cls(
            object_=object_,
            type_=type_,
            question=question,
            about=about,
            may_act=may_act,
            actions=actions,
            needs=needs,
        )

        question_type.additional_properties = d
        question_type.raw = src_dict
        return question_type
