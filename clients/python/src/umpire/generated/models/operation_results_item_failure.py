from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.problem_code import ProblemCode
from ..types import Meta

T = TypeVar("T", bound="OperationResultsItemFailure")


@_attrs_define
class OperationResultsItemFailure:
    """Why there is no decision; null: there is one."""

    code: ProblemCode
    """ The kind of problem, for programs. New ones may be added. """
    detail: str
    """ Why, in a sentence for people. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        detail = self.detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "detail": detail,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = ProblemCode(d.pop("code"))

        detail = d.pop("detail")

        operation_results_item_failure = cls(
            code=code,
            detail=detail,
        )

        operation_results_item_failure.additional_properties = d
        operation_results_item_failure.raw = src_dict
        return operation_results_item_failure
