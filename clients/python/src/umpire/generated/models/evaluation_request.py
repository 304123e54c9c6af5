from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.evaluation_request_results_item import EvaluationRequestResultsItem


T = TypeVar("T", bound="EvaluationRequest")


@_attrs_define
class EvaluationRequest:
    """Results of an evaluation, case by case."""

    digest: str
    """ `sha256:` and the SHA-256, in hexadecimal, of what it names. """
    model: str
    """ What reasoned: a model's id, or `stand-in`. """
    results: list[EvaluationRequestResultsItem]
    """ What each case came to, 1 to 2,000. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        digest = self.digest

        model = self.model

        results = []
        for results_item_data in self.results:
            results_item = results_item_data.to_dict()
            results.append(results_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "digest": digest,
                "model": model,
                "results": results,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.evaluation_request_results_item import (
            EvaluationRequestResultsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        digest = d.pop("digest")

        model = d.pop("model")

        results = []
        _results = d.pop("results")
        for results_item_data in _results:
            results_item = EvaluationRequestResultsItem.from_dict(results_item_data)

            results.append(results_item)

        evaluation_request = cls(
            digest=digest,
            model=model,
            results=results,
        )

        evaluation_request.raw = src_dict
        return evaluation_request
