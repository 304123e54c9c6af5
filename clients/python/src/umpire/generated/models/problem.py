from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.problem_code import ProblemCode
from ..models.problem_remedy import ProblemRemedy
from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.problem_errors_item import ProblemErrorsItem


T = TypeVar("T", bound="Problem")


@_attrs_define
class Problem:
    """What went wrong (RFC 9457)."""

    type_: str
    """ URL of a page about this kind of problem, relative to the service. """
    title: str
    """ The kind of problem, for people. """
    status: int
    """ The HTTP status. A number without unit. """
    detail: str
    """ What was wrong with this call, and what to do. """
    code: ProblemCode
    """ The kind of problem, for programs. New ones may be added. """
    remedy: ProblemRemedy
    """ Who can make it work: you by another call, time, or whoever runs the service. """
    request_id: str
    """ The same as the `Request-Id` field; names this call in the log. """
    errors: list[ProblemErrorsItem] | Unset = UNSET
    """ Field by field: JSON Pointer into the body, or `query/…`, `path/…`; 20 at most. """
    retry_after_s: int | Unset = UNSET
    """ Seconds after which a repeat makes sense. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        title = self.title

        status = self.status

        detail = self.detail

        code = self.code.value

        remedy = self.remedy.value

        request_id = self.request_id

        errors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = []
            for errors_item_data in self.errors:
                errors_item = errors_item_data.to_dict()
                errors.append(errors_item)

        retry_after_s = self.retry_after_s

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "title": title,
                "status": status,
                "detail": detail,
                "code": code,
                "remedy": remedy,
                "request_id": request_id,
            }
        )
        if errors is not UNSET:
            field_dict["errors"] = errors
        if retry_after_s is not UNSET:
            field_dict["retry_after_s"] = retry_after_s

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.problem_errors_item import ProblemErrorsItem  # noqa: PLC0415

        d = dict(src_dict)
        type_ = d.pop("type")

        title = d.pop("title")

        status = d.pop("status")

        detail = d.pop("detail")

        code = ProblemCode(d.pop("code"))

        remedy = ProblemRemedy(d.pop("remedy"))

        request_id = d.pop("request_id")

        _errors = d.pop("errors", UNSET)
        errors: list[ProblemErrorsItem] | Unset = UNSET
        if _errors is not UNSET:
            errors = []
            for errors_item_data in _errors:
                errors_item = ProblemErrorsItem.from_dict(errors_item_data)

                errors.append(errors_item)

        retry_after_s = d.pop("retry_after_s", UNSET)

        problem = cls(
            type_=type_,
            title=title,
            status=status,
            detail=detail,
            code=code,
            remedy=remedy,
            request_id=request_id,
            errors=errors,
            retry_after_s=retry_after_s,
        )

        problem.additional_properties = d
        problem.raw = src_dict
        return problem
