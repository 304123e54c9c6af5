from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

T = TypeVar("T", bound="Evaluation")


@_attrs_define
class Evaluation:
    """What an evaluation of a prompt came to."""

    object_: Literal["evaluation"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    prompt_id: str
    """ The edition of the prompt. """
    digest: str
    """ `sha256:` and the SHA-256, in hexadecimal, of what it names. """
    model: str
    """ What reasoned: a model's id, or `stand-in`. """
    cases: int
    """ Number of cases. """
    passed: bool
    """ Whether the edition may be published after it. """
    detail: None | str
    by: str
    """ Who did it: the name of the key. """
    at: datetime.datetime
    """ When it was. RFC 3339 instant. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id = self.id

        prompt_id = self.prompt_id

        digest = self.digest

        model = self.model

        cases = self.cases

        passed = self.passed

        detail: None | str
        detail = self.detail

        by = self.by

        at = self.at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "prompt_id": prompt_id,
                "digest": digest,
                "model": model,
                "cases": cases,
                "passed": passed,
                "detail": detail,
                "by": by,
                "at": at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["evaluation"], d.pop("object"))
        if object_ != "evaluation":
            raise ValueError(f"object must match const 'evaluation', got '{object_}'")

        id = d.pop("id")

        prompt_id = d.pop("prompt_id")

        digest = d.pop("digest")

        model = d.pop("model")

        cases = d.pop("cases")

        passed = d.pop("passed")

        def _parse_detail(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        detail = _parse_detail(d.pop("detail"))

        by = d.pop("by")

        at = instant(d.pop("at"))

        evaluation = cls(
            object_=object_,
            id=id,
            prompt_id=prompt_id,
            digest=digest,
            model=model,
            cases=cases,
            passed=passed,
            detail=detail,
            by=by,
            at=at,
        )

        evaluation.additional_properties = d
        evaluation.raw = src_dict
        return evaluation
