from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.claim import Claim
    from ..models.explanation_reasoner_cache import ExplanationReasonerCache
    from ..models.explanation_reasoner_usage import ExplanationReasonerUsage
    from ..models.explanation_reasoner_versions import ExplanationReasonerVersions


T = TypeVar("T", bound="ExplanationReasoner")


@_attrs_define
class ExplanationReasoner:
    """What the reasoner said, and on what."""

    reason: str
    """ Why, in a sentence for people. """
    confidence: float | None
    claims: list[Claim]
    """ Figures in the text, each with the evidence that bears it out. """
    usage: ExplanationReasonerUsage
    """ Who reasoned, and what that cost. """
    cache: ExplanationReasonerCache
    """ Whether the answer was reasoned before. """
    versions: ExplanationReasonerVersions
    """ The editions of all that took part, so that the answer can be explained later. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        confidence: float | None
        confidence = self.confidence

        claims = []
        for claims_item_data in self.claims:
            claims_item = claims_item_data.to_dict()
            claims.append(claims_item)

        usage = self.usage.to_dict()

        cache = self.cache.to_dict()

        versions = self.versions.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reason": reason,
                "confidence": confidence,
                "claims": claims,
                "usage": usage,
                "cache": cache,
                "versions": versions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.claim import Claim  # noqa: PLC0415
        from ..models.explanation_reasoner_cache import ExplanationReasonerCache  # noqa: PLC0415
        from ..models.explanation_reasoner_usage import ExplanationReasonerUsage  # noqa: PLC0415
        from ..models.explanation_reasoner_versions import ExplanationReasonerVersions  # noqa: PLC0415

        d = dict(src_dict)
        reason = d.pop("reason")

        def _parse_confidence(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        confidence = _parse_confidence(d.pop("confidence"))

        claims = []
        _claims = d.pop("claims")
        for claims_item_data in _claims:
            claims_item = Claim.from_dict(claims_item_data)

            claims.append(claims_item)

        usage = ExplanationReasonerUsage.from_dict(d.pop("usage"))

        cache = ExplanationReasonerCache.from_dict(d.pop("cache"))

        versions = ExplanationReasonerVersions.from_dict(d.pop("versions"))

        explanation_reasoner = cls(
            reason=reason,
            confidence=confidence,
            claims=claims,
            usage=usage,
            cache=cache,
            versions=versions,
        )

        explanation_reasoner.additional_properties = d
        explanation_reasoner.raw = src_dict
        return explanation_reasoner
