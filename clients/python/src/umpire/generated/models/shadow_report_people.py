from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.shadow_report_people_agreement import ShadowReportPeopleAgreement
    from ..models.shadow_report_people_examples import ShadowReportPeopleExamples


T = TypeVar("T", bound="ShadowReportPeople")


@_attrs_define
class ShadowReportPeople:
    """Whether people did the same."""

    window: str
    """ So long after a decision people's changes count (conflict.window). """
    agreed: int
    """ Number of decisions that people followed. """
    opposed: int
    """ Number of decisions that people went against. """
    did_nothing: int
    """ Number of decisions after which people changed nothing. """
    not_yet: int
    """ The window is not over. A count. """
    no_direction: int
    """ Audiences: more or less money is not what they are about. A count. """
    agreement: ShadowReportPeopleAgreement
    """ agreed of agreed, opposed and did_nothing. """
    examples: ShadowReportPeopleExamples
    """ Ids of decisions, up to 20 of each. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        window = self.window

        agreed = self.agreed

        opposed = self.opposed

        did_nothing = self.did_nothing

        not_yet = self.not_yet

        no_direction = self.no_direction

        agreement = self.agreement.to_dict()

        examples = self.examples.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "window": window,
                "agreed": agreed,
                "opposed": opposed,
                "did_nothing": did_nothing,
                "not_yet": not_yet,
                "no_direction": no_direction,
                "agreement": agreement,
                "examples": examples,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.shadow_report_people_agreement import ShadowReportPeopleAgreement  # noqa: PLC0415
        from ..models.shadow_report_people_examples import ShadowReportPeopleExamples  # noqa: PLC0415

        d = dict(src_dict)
        window = d.pop("window")

        agreed = d.pop("agreed")

        opposed = d.pop("opposed")

        did_nothing = d.pop("did_nothing")

        not_yet = d.pop("not_yet")

        no_direction = d.pop("no_direction")

        agreement = ShadowReportPeopleAgreement.from_dict(d.pop("agreement"))

        examples = ShadowReportPeopleExamples.from_dict(d.pop("examples"))

        shadow_report_people = cls(
            window=window,
            agreed=agreed,
            opposed=opposed,
            did_nothing=did_nothing,
            not_yet=not_yet,
            no_direction=no_direction,
            agreement=agreement,
            examples=examples,
        )

        shadow_report_people.additional_properties = d
        shadow_report_people.raw = src_dict
        return shadow_report_people
